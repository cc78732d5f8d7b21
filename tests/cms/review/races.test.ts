import { afterAll, beforeAll, expect, test } from 'vitest'
import { PASSWORD } from '../../account.ts'
import { publishPage, withdrawPage } from '../../../src/delivery/cms/index.ts'
import { decideClaim, decidePage, submitPage } from '../../../src/review/cms/index.ts'
import { PAGE_MEANINGS } from '../../../src/review/index.ts'
import { report } from '../../faults/report.ts'
import { openCms, type As, type Cms } from '../../cms.ts'
import { approve, approver, makeArticle, makeClinic, makePerson, requestOf, textOf, type Loose } from '../../make.ts'

/** How many times two people do at once what cannot both be; a long run is `PAIRS=200`. */
const PAIRS = Number(process.env.PAIRS ?? 15)
/** On so many pages side by side. */
const LINES = 5
const TIME = PAIRS * 4_000

let cms: Cms
let writer: As
let reviewer: As
let second: As
let about: { clinic: string; authors: string[] }
beforeAll(async () => {
  cms = await openCms()
  writer = cms.as('marketer')
  reviewer = cms.as('reviewer')
  const data = { email: 'second@test.example', password: PASSWORD, name: 'Second', role: 'reviewer' } as const
  const user = await cms.payload.create({ collection: 'users', data, ...cms.as('admin') })
  second = { user: { ...user, collection: 'users' }, overrideAccess: false } as As
  await approver(cms.payload)
  const clinic = (await makeClinic(cms.payload, cms.as('admin'), { onEvidenceFall: 'withhold' })).id
  about = { clinic, authors: [(await makePerson(cms.payload, writer)).id] }
})
afterAll(() => cms.close())

type Page = { collection: 'articles'; id: string }

const write = async (data: object = {}): Promise<Page> => ({
  collection: 'articles',
  id: (await makeArticle(cms.payload, writer, { ...about, ...data })).id,
})
const submit = async (page: Page) => (await submitPage(await requestOf(cms.payload, writer), page)).contentHash
const publish = async (page: Page) => publishPage(await requestOf(cms.payload, writer), page)
const withdraw = async (page: Page) => withdrawPage(await requestOf(cms.payload, writer), { ...page, reason: 'Out.' })
const draftOf = (page: Page): Promise<Loose> =>
  cms.payload.findByID({ ...page, draft: true, depth: 0, ...cms.as('auditor') })
const liveOf = async (page: Page): Promise<Loose> =>
  (await cms.payload.find({ collection: 'articles', where: { id: { equals: page.id } }, depth: 0, ...cms.anonymous }))
    .docs[0] ?? null

async function save({ collection, id }: Page, data: object) {
  const { revision } = await draftOf({ collection, id })
  return cms.payload.update({ collection, id, data: { ...data, revision } as never, depth: 0, ...writer })
}

const decide = async (
  page: Page,
  contentHash: string,
  as: As,
  verdict: 'approved' | 'changes-requested' = 'approved',
) =>
  decidePage(await requestOf(cms.payload, as), page, {
    contentHash,
    verdict,
    meaning: PAGE_MEANINGS[verdict],
    reason: 'It says too little about it.',
    overrides: (await blockersOf(page)).map((rule) => ({
      rule,
      reason: 'It is a test, not a page.',
      until: inAMonth(),
    })),
    validUntil: null,
  })

const inAMonth = () => new Date(Date.now() + 30 * 86_400_000).toISOString()

async function blockersOf({ id }: Page): Promise<string[]> {
  const where = { page: { equals: id }, isLatest: { equals: true } }
  const { docs } = await cms.payload.find({ collection: 'check-reports', where, depth: 0, ...reviewer })
  const findings: Loose[] = (docs[0]?.report as Loose)?.findings ?? []
  return [
    ...new Set(findings.filter((each) => each.severity === 'blocker' && !each.suppressedBy).map(({ rule }) => rule)),
  ]
}

/** What came of it: `done`, or the code of the refusal; whatever is no refusal in words fails the test. */
async function outcome(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt
    return 'done'
  } catch (error) {
    const { code, message, status } = error as Loose
    if (typeof code !== 'string' || !(status < 500))
      throw new Error(`No refusal in words: ${code} ${message}`, { cause: error })
    return code
  }
}

/** Lets pairs run on some pages side by side; gives how often each pair of outcomes came about. */
async function race(pair: (line: number, n: number) => Promise<string[]>): Promise<Record<string, number>> {
  const counted: Record<string, number> = {}
  const line = async (number: number) => {
    for (let n = 0; n < PAIRS / LINES; n += 1) {
      const outcomes = (await pair(number, n)).join(' | ')
      counted[outcomes] = (counted[outcomes] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: LINES }, (_, number) => line(number)))
  report(`${PAIRS} pairs: ${JSON.stringify(counted)}`)
  return counted
}

const pages = () => Promise.all(Array.from({ length: LINES }, () => write()))

/** Now and then the second of two begins first. */
const inEitherOrder = async <T>(n: number, first: () => Promise<T>, then: () => Promise<T>): Promise<[T, T]> => {
  if (n % 2 === 0) return Promise.all([first(), then()])
  const [b, a] = await Promise.all([then(), first()])
  return [a, b]
}

const approvedHashes = async ({ id }: Page): Promise<string[]> => {
  const where = { subject: { equals: id }, verdict: { equals: 'approved' } }
  const { docs } = await cms.payload.find({ collection: 'decisions', where, pagination: false, ...reviewer })
  return docs.map((decision) => decision.contentHash)
}

test(
  'of one who saves and one who approves, words that nobody read are approved by nobody',
  async () => {
    const all = await pages()
    const counted = await race(async (line, n) => {
      const page = all[line]!
      await save(page, { title: `Read ${n}` })
      const read = await submit(page)
      const before = (await approvedHashes(page)).length
      const [saved, decided] = await inEitherOrder(
        n,
        () => outcome(save(page, { title: `Not read ${n}` })),
        () => outcome(decide(page, read, reviewer)),
      )
      const hashes = await approvedHashes(page)
      expect(hashes.length - before).toBe(decided === 'done' ? 1 : 0)
      if (decided === 'done') expect(hashes).toContain(read)
      expect(await outcome(publish(page)), 'the words that were saved wait').toBe('page/obstacles')
      return [saved, decided]
    })
    const known = ['done | done', 'done | review/hash-moved', 'done | review/not-possible']
    expect(Object.keys(counted).filter((each) => !known.includes(each))).toEqual([])
  },
  TIME,
)

test(
  'of two who decide on the same words one decides, and the other is told that it is no longer in review',
  async () => {
    const all = await pages()
    const counted = await race(async (line, n) => {
      const page = all[line]!
      await save(page, { title: `Decided ${n}` })
      const hash = await submit(page)
      const ends = await inEitherOrder(
        n,
        () => outcome(decide(page, hash, reviewer)),
        () => outcome(decide(page, hash, second, n % 3 === 0 ? 'changes-requested' : 'approved')),
      )
      return ends.toSorted()
    })
    expect(Object.keys(counted)).toEqual(['done | review/not-possible'])
  },
  TIME,
)

test(
  'of one who decides and one who publishes, only what is approved by then goes live',
  async () => {
    const all = await pages()
    const counted = await race(async (line, n) => {
      const page = all[line]!
      await save(page, { title: `Published ${n}` })
      const hash = await submit(page)
      const approves = n % 3 !== 0
      const [decided, published] = await inEitherOrder(
        n,
        () => outcome(decide(page, hash, reviewer, approves ? 'approved' : 'changes-requested')),
        () => outcome(publish(page)),
      )
      const live = await liveOf(page)
      expect(live?.publication.liveHash === hash).toBe(published === 'done')
      if (live) expect(await approvedHashes(page)).toContain(live.publication.liveHash)
      return [approves ? decided : `refusal ${decided}`, published]
    })
    const known = ['done | done', 'done | page/obstacles', 'refusal done | page/obstacles']
    expect(Object.keys(counted).filter((each) => !known.includes(each))).toEqual([])
  },
  TIME,
)

test(
  'of one who withdraws and one who publishes anew, what is there at the end is what the last of them did',
  async () => {
    const all = await pages()
    const counted = await race(async (line, n) => {
      const page = all[line]!
      if (!(await liveOf(page))) await bringLive(page, `Live ${n}`)
      await save(page, { title: `Newer ${n}` })
      await approve(cms.payload, writer, 'articles', page.id)
      const [withdrawn, published] = await inEitherOrder(
        n,
        () => outcome(withdraw(page)),
        () => outcome(publish(page)),
      )
      const live = await liveOf(page)
      if (live) expect(live.title).toBe(`Newer ${n}`)
      const { docs } = await cms.payload.find({
        collection: 'audit-events',
        where: { and: [{ subject: { equals: page.id } }, { action: { in: ['publish', 'withdraw'] } }] },
        sort: '-seq',
        limit: 1,
        ...reviewer,
      })
      expect(docs[0]!.action === 'publish').toBe(live !== null)
      return [withdrawn, published]
    })
    const known = ['done | done', 'page/not-live | done', 'done | page/obstacles']
    expect(Object.keys(counted).filter((each) => !known.includes(each))).toEqual([])
  },
  TIME,
)

const bringLive = async (page: Page, title: string) => {
  await save(page, { title })
  await approve(cms.payload, writer, 'articles', page.id)
  await publish(page)
}

const claimsOf = async (page: Page): Promise<Loose[]> => {
  const where = { page: { equals: page.id }, side: { equals: 'draft' } }
  const uses = await cms.payload.find({ collection: 'claim-uses', where, depth: 0, ...reviewer })
  const contentHash = { in: uses.docs.map((use) => use.contentHash) }
  return (await cms.payload.find({ collection: 'claims', where: { contentHash }, depth: 0, ...reviewer })).docs
}

test(
  'of one who publishes a sentence and one who rejects it, no visitor reads what is rejected',
  async () => {
    const counted = await race(async (line, n) => {
      const page = await write({ body: textOf(`Acupuncture eases back pain in room ${line} of house ${n}.`) })
      await approve(cms.payload, writer, 'articles', page.id)
      const [claim] = await claimsOf(page)
      const reject = async () =>
        decideClaim(await requestOf(cms.payload, second), claim.id, {
          contentHash: claim.contentHash,
          verdict: 'rejected',
          reason: 'No review has found that.',
        })
      const [published, rejected] = await inEitherOrder(
        n,
        () => outcome(publish(page)),
        () => outcome(reject()),
      )
      if (rejected === 'done') expect(await liveOf(page)).toBeNull()
      return [published, rejected]
    })
    const known = ['done | done', 'page/obstacles | done']
    expect(Object.keys(counted).filter((each) => !known.includes(each))).toEqual([])
  },
  TIME,
)

test(
  'of two who publish pages that make the same claims both do, and nobody waits for the other in a circle',
  async () => {
    const counted = await race(async (line, n) => {
      const said = Array.from(
        { length: 4 },
        (_, k) => `Acupuncture eases knee pain ${k} in room ${line} of house ${n}.`,
      )
      const [one, other] = [await write({ body: textOf(...said) }), await write({ body: textOf(...said.toReversed()) })]
      for (const page of [one, other]) await approve(cms.payload, writer, 'articles', page.id)
      return inEitherOrder(
        n,
        () => outcome(publish(one)),
        () => outcome(publish(other)),
      )
    })
    expect(Object.keys(counted)).toEqual(['done | done'])
  },
  TIME,
)
