import { expect, test } from 'vitest'
import { accounts } from '../../../demo/accounts.ts'
import { citationResults, demoRecords } from '../../../demo/demo-records.ts'
import { inventory } from '../../../demo/inventory.ts'
import { media } from '../../../demo/media.ts'
import { keysIn, resolveKeys } from '../../../demo/resolve-keys.ts'
import { checkRichText } from '../../../src/rich-text/check-rich-text.ts'

const records = Object.entries(demoRecords).flatMap(([collection, all]) =>
  all.map((record) => ({ collection, ...record })),
)
const nameOf = ({ collection, key }: { collection: string; key: string }) => `${collection}/${key}`

const ID = '00000000-0000-4000-8000-000000000000'

/** Every rich text in a record, with its path. */
function richTextsIn(value: unknown, path = ''): { path: string; text: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => richTextsIn(item, `${path}.${index}`))
  if (value === null || typeof value !== 'object') return []
  if ('root' in value) return [{ path, text: value }]
  return Object.entries(value).flatMap(([name, inner]) => richTextsIn(inner, `${path}.${name}`))
}

const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) =>
    ['type', 'format', 'mode', 'style', 'direction', 'textStyle', 'id', 'tag', 'blockType'].includes(name)
      ? []
      : wordsIn(inner),
  )
}

const at = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((part, step) => (part as Record<string, unknown> | undefined)?.[step], data)

test('no two records of a collection have one key', () => {
  expect(new Set(records.map(nameOf)).size).toBe(records.length)
})

test('a record names only what is made before it', () => {
  const made = new Set([...accounts.map(({ key }) => `users/${key}`), ...media.map(({ key }) => `media/${key}`)])
  const missing: string[] = []
  for (const record of records) {
    for (const key of keysIn(record.data)) if (!made.has(key)) missing.push(`${nameOf(record)} names ${key}`)
    made.add(nameOf(record))
  }
  for (const { key, data } of citationResults)
    for (const name of keysIn(data)) if (!made.has(name)) missing.push(`${key} names ${name}`)
  expect(missing).toEqual([])
})

test('every text holds to the rich-text schema', () => {
  const faults = records.flatMap((record) =>
    richTextsIn(resolveKeys(record.data, () => ID)).flatMap(({ path, text }) =>
      checkRichText(text).map((fault) => `${nameOf(record)}${path} ${fault.path}: ${fault.message}`),
    ),
  )
  expect(faults).toEqual([])
})

test('the demo holds every row of the inventory', () => {
  const missing = Object.entries(inventory).flatMap(([kind, places]) =>
    places.flatMap(({ record, path, holds }) => {
      const value = at(records.find((each) => nameOf(each) === record)?.data, path)
      const isThere =
        value !== undefined &&
        (wordsIn(value).some((words) => words.includes(holds)) || JSON.stringify(value).includes(holds))
      return isThere ? [] : [`${kind}: ${record} ${path} lacks ${holds}`]
    }),
  )
  expect(missing).toEqual([])
})

test('there is as much of everything as the demo promises', () => {
  const sizes = Object.fromEntries(Object.entries(demoRecords).map(([collection, all]) => [collection, all.length]))
  expect(sizes.clinics).toBe(3)
  expect(sizes.modalities).toBeGreaterThanOrEqual(7)
  expect(sizes.conditions).toBeGreaterThanOrEqual(10)
  expect(sizes.articles).toBeGreaterThanOrEqual(12)
  const states = demoRecords.articles!.map(({ state, review }) =>
    review?.withdrawnBecause ? 'withdrawn' : review?.recalledBecause ? 'recalled' : state,
  )
  expect(new Set(states)).toEqual(
    new Set(['published', 'draft', 'in-review', 'changes-requested', 'scheduled', 'withdrawn', 'recalled']),
  )
  expect(demoRecords.articles!.filter(({ review }) => review?.approvedForMinutes).length).toBe(1)
  expect(demoRecords.articles!.flatMap(({ review }) => review?.refuses ?? []).map(({ verdict }) => verdict)).toEqual([
    'rejected',
  ])
})

test('articles are of a length that people write', () => {
  const lengths = demoRecords.articles!.map(({ key, data }) => ({
    key,
    words: wordsIn(data.body).join(' ').split(/\s+/).length,
  }))
  // What shows a step of a review is a note; the rest are articles.
  const notes = new Set(
    demoRecords.articles!.filter(({ review }) => review && !review.withdrawnBecause).map(({ key }) => key),
  )
  expect(lengths.filter(({ key, words }) => words < (notes.has(key) ? 40 : 250) || words > 900)).toEqual([])
})

test('conditions tell of emergencies and of what is urgent', () => {
  const groups = demoRecords.conditions!.map(({ key, data }) => ({
    key,
    groups: new Set((data.redFlags as { group: string }[]).map(({ group }) => group)).size,
  }))
  expect(groups.filter((each) => each.groups < 2)).toEqual([])
})

test('modalities name their risks and cautions', () => {
  expect(
    demoRecords.modalities!.filter(
      ({ data }) => !(data.risks as string[])?.length || !(data.cautions as string[])?.length,
    ),
  ).toEqual([])
})

test('no cite carries a quote, since the words of the papers are not ours', () => {
  const quotes = records.flatMap(({ data }) =>
    [...JSON.stringify(data).matchAll(/"blockType":"cite"[^}]*"quote":"([^"]+)"/g)].map(([, words]) => words),
  )
  expect(quotes).toEqual([])
})
