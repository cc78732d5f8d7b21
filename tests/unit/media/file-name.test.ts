import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileName, focalFileName, isMediaFileName, sizeFileName } from '#media/index.ts'
import { stemOf } from '#platform/file-stem.ts'
import { readTable } from '../../read-table.ts'

const HASH = '0123456789abcdef'

describe('the name a file is stored under', () => {
  test.each(readTable('media/file-names.txt'))('$input (line $line)', ({ input, result }) => {
    expect(fileName(input, HASH, 'png')).toBe(result)
  })

  test('a title with CR, LF or NUL leaves none in the name', () => {
    expect(fileName('x.png\r\nSet-Cookie: a=b\0', HASH, 'jpeg')).toBe(`x-png-set-cookie-a-b-${HASH}.jpg`)
  })

  test('whatever the title, the name is plain, short, and one we would serve', () => {
    assert(
      property(
        string({ unit: 'binary', maxLength: 300 }),
        constantFrom('jpeg', 'png', 'webp', 'avif'),
        (title, kind) => {
          const name = fileName(title, HASH, kind as 'jpeg')
          expect(name).toMatch(/^[a-z0-9._-]{1,110}$/)
          expect(isMediaFileName(name)).toBe(true)
        },
      ),
    )
  })
})

describe('the names of one picture', () => {
  test('a size has the name of the picture, the size and the ending of its format', () => {
    expect(sizeFileName(`room-${HASH}.png`, 'card', 'jpeg')).toBe(`room-${HASH}-card.jpg`)
  })

  test('a new focal point gives a new name, and a third one does not pile up', () => {
    const second = focalFileName(`room-${HASH}.png`, { x: 30, y: 0 })
    expect(second).toBe(`room-${HASH}-f30x0.png`)
    expect(focalFileName(second, { x: 1, y: 100 })).toBe(`room-${HASH}-f1x100.png`)
    expect(stemOf(second)).toBe(`room-${HASH}`)
  })

  test.each(['../x.png', '.x.png', 'x.svg', 'x.png/..', 'X.png', 'x.html.png', 'a\\b.png', 'x.pdf', '', '.png'])(
    '%j is no name of ours',
    (name) => expect(isMediaFileName(name)).toBe(false),
  )
})
