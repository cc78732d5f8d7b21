import { describe, expect, test } from 'vitest'
import { changedFields } from '../../../src/delivery/publication/changed-fields.ts'
import { claimedRevision } from '../../../src/delivery/publication/revision.ts'

describe('the revision a writer claims to have read', () => {
  test.each([
    ['"7"', undefined, 7],
    ['W/"7"', undefined, 7],
    ['7', 3, 7],
    [null, 3, 3],
    [null, '12', 12],
    [null, undefined, null],
    [null, '', null],
  ])('If-Match %s and data %s say %s', (header, data, value) =>
    expect(claimedRevision(header, data)).toEqual({ ok: true, value }),
  )

  test.each(['*', '"x"', '-1', '1.5', '"1", "2"'])('If-Match %s is refused in words', (header) =>
    expect(claimedRevision(header, undefined).ok).toBe(false),
  )
})

test('two versions differ in the fields that people changed, and in no others', () => {
  const before = { title: 'A', body: { root: { b: 1, a: 2 } }, revision: 1, updatedAt: 'x', tags: [] }
  const after = { title: 'B', body: { root: { a: 2, b: 1 } }, revision: 2, updatedAt: 'y', subtitle: 'new' }
  expect(changedFields(before, after)).toEqual(['subtitle', 'title'])
})
