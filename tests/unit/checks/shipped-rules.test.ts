import { expect, test } from 'vitest'
import { JURISDICTIONS, type Jurisdiction } from '../../../src/platform/jurisdiction.ts'
import { failingExamples } from '../../../src/checks/rules/failing-examples.ts'
import { packFor, RULES } from '../../../src/checks/rules/packs/index.ts'
import { SHIPPED_BOOK, SHIPPED_VERSION } from '../../../src/checks/rules/shipped-rules.ts'

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s does with its examples what it should', (_, rule) => {
  expect(failingExamples(rule)).toEqual([])
})

test('every rule of words has at least four examples of each side', () => {
  const few = RULES.filter(
    ({ by, mustHit, mustNotHit }) => by === 'words' && Math.min(mustHit.length, mustNotHit.length) < 4,
  )
  expect(few.map(({ id }) => id)).toEqual([])
})

test('every rule says why in words for a person, and where it comes from', () => {
  const silent = RULES.filter(({ why, rule, sources }) => why.length < 40 || rule.length < 20 || sources.length === 0)
  expect(silent.map(({ id }) => id)).toEqual([])
})

test('what a marketer reads has no em-dashes, and no address that is not of the open web', () => {
  const words = RULES.flatMap(({ id, title, rule, why, suggestion }) =>
    [title, rule, why, suggestion].map((text) => `${id}: ${text}`),
  )
  expect(words.filter((text) => text.includes('—'))).toEqual([])
  const urls = RULES.flatMap(({ sources }) => sources.flatMap(({ url }) => url ?? []))
  expect(urls.filter((url) => !url.startsWith('https://'))).toEqual([])
})

test('the version names the release and changes with the rules', () => {
  expect(SHIPPED_VERSION).toMatch(/^\d{4}\.\d{2}\.\d+-[0-9a-f]{8}$/)
  expect(SHIPPED_BOOK.rules.size).toBe(RULES.length)
})

test('the pack of a place holds the rules of the wider place around it', () => {
  const ids = (place: Jurisdiction) => new Set(packFor(place).map(({ id }) => id))
  for (const place of Object.keys(JURISDICTIONS) as Jurisdiction[])
    if (place.startsWith('US-')) for (const id of ids('US')) expect(ids(place)).toContain(id)
  expect(ids('AU')).not.toContain('CLM-001')
})
