import { describe, expect, test } from 'vitest'
import { claimedRevision } from '#platform/claimed-revision.ts'

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
