import { expect, test } from 'vitest'
import { changedFields } from '../../../src/delivery/publication/changed-fields.ts'

test('two versions differ in the fields that people changed, and in no others', () => {
  const before = { title: 'A', body: { root: { b: 1, a: 2 } }, revision: 1, updatedAt: 'x', tags: [] }
  const after = { title: 'B', body: { root: { a: 2, b: 1 } }, revision: 2, updatedAt: 'y', subtitle: 'new' }
  expect(changedFields(before, after)).toEqual(['subtitle', 'title'])
})
