import { afterAll, beforeAll, expect, test } from 'vitest'
import { citationSearches, type Search } from '../../scripts/bench/citation-searches.ts'
import { explain, heardStatements } from '../../scripts/bench/heard-statements.ts'
import { INDEX, inventCitations } from '../../scripts/bench/invented-citations.ts'
import { PASSWORD } from '../account.ts'
import { openCms, type Cms } from '../cms.ts'
import { makeCitation } from '../make.ts'

let cms: Cms
let searches: Search[]
beforeAll(async () => {
  cms = await openCms()
  const marketer = cms.as('marketer')
  await inventCitations(cms.payload, 20_000)
  await makeCitation(cms.payload, marketer, {
    title: 'Wärme bei Rücken-Schmerz',
    author: [{ family: 'Çelik' }],
    issued: { year: 1801 },
    identifiers: { doi: '10.5555/waerme' },
  })
  const { token } = await cms.payload.login({
    collection: 'users',
    data: { email: marketer.user.email, password: PASSWORD },
  })
  searches = citationSearches(cms.payload, marketer.user as never, token!)
})
afterAll(() => cms.close())

const named = (name: string) => searches.find((search) => search.name.startsWith(name))!

test.each(['list', 'picker'])('in the %s an index serves a search among 20,000 citations', async (name) => {
  let found = 0
  const heard = await heardStatements(cms.payload, async () => {
    found = (await named(name).run('lee 2013 low back')).totalDocs
  })
  expect(found).toBeGreaterThan(0)
  expect(found).toBeLessThan(50)
  const asked = heard.filter(({ text }) => /search_key" ilike/.test(text))
  expect(asked.length).toBeGreaterThan(0)
  for (const statement of asked) expect(await explain(cms.payload, statement)).toContain(INDEX)
})

test.each([
  ['list', 'Wärme'],
  ['list', 'warme celik 1801'],
  ['list', 'Rücken-Schmerz'],
  ['list', 'rucken schmerz'],
  ['list', '10.5555/waerme'],
  ['picker', 'Çelik Wärme'],
  ['picker', 'CELIK, warme'],
  ['picker', 'Rücken-Schmerz 1801'],
  ['picker', 'https://doi.org/10.5555/WAERME'],
])('in the %s “%s” finds the one work', async (name, words) => {
  expect((await named(name).run(words)).totalDocs).toBe(1)
})
