import { expect, test } from 'vitest'
import { sayChecked } from '../../../src/evidence/standing/say-checked.ts'

test.each([
  [null, 'Never checked'],
  ['', 'Never checked'],
  ['2026-11-21T08:00:00.000Z', 'Checked today'],
  ['2026-11-22T08:00:00.000Z', 'Checked today'],
  ['2026-11-20T23:00:00.000Z', 'Checked 1 day ago'],
  ['2026-10-31T08:00:00.000Z', 'Checked 3 weeks ago'],
  ['2026-10-22T09:00:00.000Z', 'Checked 4 weeks ago'],
  ['2026-10-21T08:00:00.000Z', 'Checked 4 weeks ago, due again'],
  ['2026-08-23T09:00:00.000Z', 'Checked 2 months ago, due again'],
  ['2026-07-18T09:00:00.000Z', 'Not checked for 4 months'],
  ['2023-11-01T09:00:00.000Z', 'Not checked for 3 years'],
])('what was checked on %s is said to be: %s', (at, words) => {
  expect(sayChecked(at, '2026-11-21')).toBe(words)
})
