import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { recheckProgress, recheckRound } from '../../src/checks/cms/index.ts'
import type { Finding } from '../../src/checks/index.ts'
import { openEmptyCms, type EmptyCms } from '../cms.ts'
import { readTable } from '../read-table.ts'

type Checked = { page: string; isLive: boolean; findings: Finding[] }

let cms: EmptyCms
let pages: Checked[]
beforeAll(async () => {
  cms = await openEmptyCms()
  await seedDemo(cms.payload, () => {})
  await recheckRound(cms.payload)
  pages = await checkedPages()
}, 300_000)
afterAll(() => cms.close())

/** The latest draft of each page of the demo with what counts of its stored report. */
async function checkedPages(): Promise<Checked[]> {
  const { docs } = await cms.payload.find({
    collection: 'check-reports',
    where: { isLatest: { equals: true } },
    depth: 0,
    pagination: false,
    overrideAccess: true, // nobody is signed in; the demo's own accounts are not asked about here
  })
  return Promise.all(
    docs.map(async ({ collection, page: id, report }) => {
      const page = (await cms.payload.findByID({
        collection: collection as 'articles',
        id,
        draft: true,
        depth: 0,
        overrideAccess: true, // as above
      })) as { slug?: string | null; _status?: string | null }
      const { findings } = report as unknown as { findings: Finding[] }
      return {
        page: `${collection}/${page.slug}`,
        isLive: page._status === 'published',
        findings: findings.filter(({ suppressedBy }) => suppressedBy === undefined),
      }
    }),
  )
}

const nameOf = ({ rule, quote }: Finding) => `${rule} ${quote}`
const findingsOf = (key: string): Finding[] => pages.find(({ page }) => page === key)!.findings
const falseAlarms = readTable('checks/false-alarms-of-the-demo.txt').map(({ input, result }) => `${result} ${input}`)
const blockersOf = ({ findings }: Checked) => findings.filter(({ severity }) => severity === 'blocker')

test('no page waits for a check', async () => {
  const progress = await recheckProgress({ payload: cms.payload } as never)
  expect(progress).toMatchObject({ total: pages.length, waiting: 0 })
})

test('what the demo publishes has no blocker', () => {
  const blockers = pages
    .filter(({ isLive }) => isLive)
    .flatMap((checked) =>
      blockersOf(checked)
        .filter((finding) => !falseAlarms.includes(nameOf(finding)))
        .map(({ rule, path, quote, message }) => `${checked.page} ${path} ${rule} “${quote}”: ${message}`),
    )
  expect(blockers).toEqual([])
})

test('a false alarm that is none any more is taken off the list', () => {
  const raised = new Set(pages.flatMap((checked) => blockersOf(checked).map(nameOf)))
  expect(falseAlarms.filter((known) => !raised.has(known))).toEqual([])
})

test('live pages lean on works that somebody has held against the record, and have few warnings', () => {
  const live = pages.filter(({ isLive }) => isLive)
  expect(live.filter(({ findings }) => findings.some(({ rule }) => rule === 'CIT-001'))).toEqual([])
  // That nobody has asked yet whether a work still stands, or whether a newer one is there, is true of the demo and is told.
  const others = live.flatMap(({ findings }) =>
    findings.filter(({ severity, rule }) => severity === 'warning' && !['CIT-002', 'CIT-005'].includes(rule)),
  )
  expect(others.length).toBeLessThan(live.length / 3)
})

test.each(['articles/natural-relief-in-alder-bay', 'articles/light-that-heals'])(
  '%s shows a newcomer what is found in what marketers write',
  (key) => {
    const rules = new Set(findingsOf(key).map(({ rule }) => rule))
    expect([...rules]).toEqual(
      expect.arrayContaining(['CLM-001', 'CLM-005', 'CLM-010', 'PRC-001', 'PRC-002', 'SAF-001', 'OURS-001']),
    )
    expect(findingsOf(key).filter(({ severity }) => severity === 'blocker').length).toBeGreaterThan(20)
  },
)
