import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readWatchFile } from '../../../../src/evidence/cms/standing/read-watch-file.ts'
import { fileCheckedAt } from '../../../../src/evidence/standing/file-checked-at.ts'
import { isWorthNaming, sayFile, sayRound } from '../../../../src/evidence/standing/round-words.ts'
import type { Standing } from '../../../../src/evidence/standing/standing.ts'

const now = '2026-11-21T09:30:00.000Z'

describe('a check against a file', () => {
  test.each([
    [null, '2026-11-02T23:59:00.000Z', '2026-11-02T00:00:00.000Z'],
    [null, '2026-11-21T09:29:00.000Z', '2026-11-21T00:00:00.000Z'],
    [null, '2031-01-01T00:00:00.000Z', now],
    ['2026-10-30', '2026-11-21T09:29:00.000Z', '2026-10-30T00:00:00.000Z'],
    ['2026-11-22', '2026-11-21T09:29:00.000Z', now],
    ['2026-11-23', '2026-11-21T09:29:00.000Z', 'This day has not come yet.'],
    ['30/10/2026', '2026-11-21T09:29:00.000Z', 'Write the day as year, month and day, like 2026-12-24.'],
  ])('of %s, written at %s, counts from %s', (said, modifiedAt, expected) => {
    const at = fileCheckedAt({ said, modifiedAt, now })
    expect(at.ok ? at.value : at.why).toBe(expected)
  })
})

describe('what a round says', () => {
  const change = (before: Standing, status: Standing, needsReview = false) => ({ before, status, needsReview })

  test('counts one as one', () => {
    expect(sayFile({ rows: 1, unnamed: 1, refused: [{ line: 2, reason: 'x' }] })).toBe(
      'Read 1 notice; 1 row names no work by a number; 1 row has faults.',
    )
    expect(sayFile({ rows: 0, unnamed: 2, refused: [] })).toBe(
      'Read 0 notices; 2 rows name no work by a number; 0 rows have faults.',
    )
    expect(sayRound(1, [])).toMatch(/^Checked 1 citation; 0 changed/)
  })

  test('a reinstatement is named, and not for the worse; a first check that finds nothing is only counted', () => {
    const changes = [
      change('unknown', 'current'),
      change('retracted', 'current'),
      change('current', 'corrected'),
      change('unknown', 'retracted'),
      change('corrected', 'corrected', true),
    ]
    expect(sayRound(9, changes)).toBe(
      'Checked 9 citations; 5 changed, 3 of them for the worse or for a person to read.',
    )
    expect(changes.map(isWorthNaming)).toEqual([false, true, true, true, true])
  })
})

describe('the file', () => {
  let folder: string
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'citewell-watch-'))))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('is read with the day on which it was written', () => {
    const file = join(folder, 'rw.csv')
    writeFileSync(file, 'RetractionDate,OriginalPaperDOI,RetractionNature\n2/9/2024 0:00,10.5555/a,Retraction\n')
    utimesSync(file, new Date('2026-11-03T10:00:00Z'), new Date('2026-11-03T10:00:00Z'))
    const { database, checkedAt } = readWatchFile(file, null, new Date(now))
    expect([database.rows, checkedAt]).toEqual([1, '2026-11-03T00:00:00.000Z'])
    expect(() => readWatchFile(file, '2027-01-01', new Date(now))).toThrow(
      '--of 2027-01-01: This day has not come yet.',
    )
  })

  test.each([
    ['nowhere.csv', [], /^There is no file .*nowhere\.csv\. Fetch the CSV first/],
    ['', [], /is no file\. Name the CSV itself/],
    ['rw.csv', ['--of', 'Tuesday'], /^--of Tuesday: Write the day as/],
  ])('“%s” %s ends in words and with 1', (name, more, words) => {
    const args = ['-C', 'production', '--import', 'tsx', 'scripts/watch-evidence.ts', '--file', join(folder, name)]
    const { status, stderr } = spawnSync(process.execPath, [...args, ...more], { encoding: 'utf8', timeout: 60_000 })
    expect([status, stderr.trim()]).toEqual([1, expect.stringMatching(words)])
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
