import { expect, test } from 'vitest'
import type { CslType } from '../../../src/evidence/csl.ts'
import { createKnownWorks } from '../../../src/evidence/import/match-works.ts'
import { versionKind } from '../../../src/evidence/import/version-kind.ts'
import type { Comparable } from '../../../src/evidence/same-work/same-work.ts'

const review = (doi: string, year: number | null = null): Comparable => ({
  type: 'article-journal',
  title: 'Needles for invented aches',
  issued: { year },
  identifiers: { doi: `10.1002/14651858.${doi}` },
})
const paper = (type: CslType): Comparable => ({ type, title: 'A trial of warm sand' })

test.each([
  ['cd012345.pub2', 2009, 'cd012345', 2016, 'version'],
  ['cd012345', 2016, 'cd012345.pub2', 2009, 'earlier-version'],
  ['cd012345.pub10', null, 'cd012345.pub9', null, 'version'],
  ['cd012345.pub2', null, 'cd012345.pub3', null, 'earlier-version'],
] as const)('%s of %s is to %s of %s the %s', (mine, year, theirs, theirYear, kind) => {
  expect(versionKind('version', review(mine, year), review(theirs, theirYear))).toBe(kind)
})

test('of a preprint and its article the type tells, whichever came first', () => {
  expect(versionKind('preprint', paper('article'), paper('article-journal'))).toBe('preprint')
  expect(versionKind('preprint', paper('article-journal'), paper('article'))).toBe('article')
})

test('of several versions the last before a work is the one it is a version of', () => {
  const known = createKnownWorks()
  for (const n of ['', '.pub4', '.pub2', '.pub5'])
    known.add({ id: `version ${n || 'first'}`, work: review(`cd012345${n}`) })
  const of = (doi: string) => known.match(review(doi)).match?.known.id
  expect(of('cd012345.pub3')).toBe('version .pub2')
  expect(of('cd012345.pub6')).toBe('version .pub5')
  const later = createKnownWorks()
  for (const n of ['.pub4', '.pub2']) later.add({ id: n, work: review(`cd012345${n}`) })
  expect(later.match(review('cd012345')).match?.known.id).toBe('.pub2')
})
