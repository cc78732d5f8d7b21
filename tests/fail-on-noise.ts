import { afterEach, beforeEach, expect, vi } from 'vitest'

let noise: string[] = []

beforeEach(() => {
  noise = []
  for (const level of ['error', 'warn'] as const)
    vi.spyOn(console, level).mockImplementation((...words) => void noise.push(words.map(String).join(' ')))
})

afterEach(() => {
  vi.restoreAllMocks()
  expect(noise, 'a test printed errors or warnings').toEqual([])
})
