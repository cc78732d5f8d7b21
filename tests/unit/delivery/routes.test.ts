import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTable } from '../../read-table.ts'
import { isRecordId } from '../../../src/platform/record-id.ts'
import { createRouteFinder } from '../../../src/delivery/guard/routes.ts'

const find = createRouteFinder({
  collections: ['articles', 'citations', 'media', 'users', 'api-clients'],
  pages: ['articles'],
  uploads: ['media'],
  accounts: 'users',
})

test.each(readTable('delivery/routes.txt'))('$line: $input', ({ input, result }) => {
  const [method = '', path = ''] = input.split(' ')
  const match = find(method, path)
  expect(match.found ? match.route.who : match.allow.join(' ') || 'nothing').toBe(result)
})

test('no path makes the finder throw, and none leads out of its segment', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.string(), (web, text) => {
      for (const path of [web, text, `/articles/${text}`, `/media/file/${text}`]) {
        const match = find('GET', path)
        const values = match.found ? Object.values(match.params) : []
        expect(values.filter((value) => /[/\\\0]|^\.\.?$/.test(value))).toEqual([])
      }
    }),
  )
})

test('an id is a UUID', () => {
  fc.assert(fc.property(fc.uuid({ version: [1, 4, 7] }), (id) => void expect(isRecordId(id)).toBe(true)))
  for (const text of [
    '',
    '1',
    'abc',
    "0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7a' or 1=1",
    '0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7',
  ])
    expect(isRecordId(text)).toBe(false)
})
