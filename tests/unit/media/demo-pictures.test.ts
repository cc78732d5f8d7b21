import { describe, expect, test } from 'vitest'
import { drawPicture, PICTURE_KEYS } from '../../../demo/pictures/draw-picture.ts'

describe('the pictures of the demo', () => {
  test.each(PICTURE_KEYS)('%s is the same each time, and says nothing in letters', (key) => {
    const svg = drawPicture(key)
    expect(drawPicture(key)).toBe(svg)
    expect(svg).toMatch(/^<svg .* width="(1600|800|512)" /)
    expect(svg).not.toMatch(/<text|<script|<image|undefined|NaN/)
  })

  test.each(PICTURE_KEYS)('%s gives each gradient a name of its own', (key) => {
    const names = [...drawPicture(key).matchAll(/ id="(g\d+)"/g)].map(([, name]) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})
