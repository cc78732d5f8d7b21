import { sql } from '@payloadcms/db-postgres'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { executeIn, inTransaction } from '../../src/platform/database/transaction.ts'
import { impactOfClaim, impactOfWork, recallCitation, recallClaim, recallPage } from '../../src/review/cms/index.ts'
import type { SupposedFall } from '../../src/review/index.ts'
import { openCms, type As, type Cms } from '../cms.ts'
import { makeCitation, makeClinic, publish, requestOf, type Loose } from '../make.ts'

const WORKS = 8
const CLAIMS = 14
const PAGES = 24
const CLINICS = 3

let cms: Cms
let reviewer: As
const ids = { works: [] as string[], clinics: [] as string[], claims: [] as string[], pages: [] as string[] }

/**
 * Live pages in a graph of chance, that is the same each time: made by SQL where publishing would take minutes. The guards of the
 * database are set aside while it is made, and stand while it is changed.
 */
beforeAll(async () => {
  cms = await openCms()
  reviewer = cms.as('reviewer')
  for (let n = 0; n < WORKS; n += 1) ids.works.push((await makeCitation(cms.payload, cms.as('marketer'))).id)
  for (let n = 0; n < CLINICS; n += 1) {
    const clinic = await makeClinic(cms.payload, cms.as('admin'), { onEvidenceFall: n === 0 ? 'flag' : 'withhold' })
    await publish(cms.payload, cms.as('admin'), 'clinics', clinic.id)
    ids.clinics.push(clinic.id)
  }
  const req = await requestOf(cms.payload, reviewer)
  const made = fc.sample(graph, { seed: 5, numRuns: 1 })[0]!
  await inTransaction(req, async () => {
    await executeIn(req, sql`set local session_replication_role = replica`)
    for (const [n, works] of made.works.entries()) await insertClaim(req, n, works)
    for (const [n, page] of made.pages.entries()) await insertPage(req, n, page)
    await executeIn(req, sql`set local session_replication_role = origin`)
  })
})
afterAll(() => cms.close())

const graph = fc.record({
  works: fc.array(fc.uniqueArray(fc.nat(WORKS - 1), { minLength: 0, maxLength: 3 }), {
    minLength: CLAIMS,
    maxLength: CLAIMS,
  }),
  pages: fc.array(
    fc.record({
      // The last stands for pages of no clinic.
      clinic: fc.nat(CLINICS),
      claims: fc.uniqueArray(fc.nat(CLAIMS - 1), { minLength: 1, maxLength: 4 }),
    }),
    { minLength: PAGES, maxLength: PAGES },
  ),
})

type Req = Awaited<ReturnType<typeof requestOf>>
const idIn = (rows: Record<string, unknown>[]) => String(rows[0]!.id)
const hashOf = (kind: string, n: number) => sql`encode(sha256(${`${kind} ${n}`}::bytea), 'hex')`

async function insertClaim(req: Req, n: number, works: number[]) {
  const { rows } = await executeIn(
    req,
    sql`insert into claims (text, text_key, content_hash, type, strength, verdict, valid_until)
      values (${`Claim ${n}`}, ${`key ${n}`}, ${hashOf('claim', n)}, 'efficacy', 'low', 'supported', now() + interval '100 days') returning id`,
  )
  ids.claims.push(idIn(rows))
  for (const [order, work] of works.entries())
    await executeIn(
      req,
      sql`insert into claims_evidence (_order, _parent_id, id, citation_id) values (${order + 1}, ${idIn(rows)}, ${`${n}-${order}`}, ${ids.works[work]})`,
    )
}

async function insertPage(req: Req, n: number, { claims, clinic }: { claims: number[]; clinic: number }) {
  const collection = clinic === CLINICS ? 'conditions' : 'articles'
  const title = clinic === CLINICS ? sql`name` : sql`title`
  const own = ids.clinics[clinic] ?? null
  const columns = sql`slug, _status, publication_live_hash, publication_valid_until, publication_decision`
  const values = sql`${`page-${n}`}, 'published', ${hashOf('page', n)}, now() + interval '200 days', ${10_000 + n}`
  const { rows } = await executeIn(
    req,
    collection === 'articles'
      ? sql`insert into articles (${title}, clinic_id, ${columns}) values (${`Page ${n}`}, ${own}, ${values}) returning id`
      : sql`insert into conditions (${title}, ${columns}) values (${`Page ${n}`}, ${values}) returning id`,
  )
  const id = idIn(rows)
  ids.pages.push(`${collection}/${id}`)
  await executeIn(
    req,
    sql`insert into decisions (seq, at, collection, subject, content_hash, verdict, meaning, four_eyes, "by", by_name, trail_seq, valid_until, previous_hash, hash)
      values (${10_000 + n}, now(), ${collection}, ${id}, ${hashOf('page', n)}, 'approved', 'Yes.', true, 'x', 'X', 0, now() + interval '200 days', '', ${hashOf('page', n)})`,
  )
  await executeIn(
    req,
    sql`insert into page_reviews (collection, page, clinic, state, content_hash) values (${collection}, ${id}, ${own}, 'published', ${hashOf('page', n)})`,
  )
  for (const [order, claim] of claims.entries())
    await executeIn(
      req,
      sql`insert into claim_uses (collection, page, clinic, side, content_hash, text_key, type, text, path, start, "end", "order", needs_verdict)
        values (${collection}, ${id}, ${own}, 'live', ${hashOf('claim', claim)}, ${`key ${claim}`}, 'efficacy', ${`Claim ${claim}`}, 'body', 0, 9, ${order}, true)`,
    )
}

/** Each live page, with the bytes of its row but for its availability, and whether it is out. */
async function pagesNow() {
  const kept = sql`'{revision,updated_at,publication_valid_until,publication_withheld_at,publication_withheld_reason}'::text[]`
  const { rows } = await executeIn(
    await requestOf(cms.payload, reviewer),
    sql`select 'articles/' || id as page, to_jsonb(p) - ${kept} as words, publication_withheld_at is not null as out from articles p
      union all select 'conditions/' || id, to_jsonb(p) - ${kept}, publication_withheld_at is not null from conditions p`,
  )
  return new Map(rows.map((row) => [String(row.page), { words: JSON.stringify(row.words), isOut: row.out === true }]))
}

/** Every page that a visitor gets in lists, with the states of its claims. */
async function publicPages(): Promise<Loose[]> {
  const lists = await Promise.all(
    (['articles', 'conditions'] as const).map((collection) =>
      cms.payload.find({ collection, pagination: false, depth: 0, ...cms.anonymous }),
    ),
  )
  return lists.flatMap(({ docs }) => docs)
}

const standings = ['current', 'unknown', 'corrected', 'superseded', 'concern', 'withdrawn', 'retracted'] as const
const verifications = ['unverified', 'verified', 'mismatch', 'rejected'] as const
const step = fc.oneof(
  fc.record({ what: fc.constant('standing' as const), n: fc.nat(WORKS - 1), to: fc.constantFrom(...standings) }),
  fc.record({
    what: fc.constant('verification' as const),
    n: fc.nat(WORKS - 1),
    to: fc.constantFrom(...verifications),
  }),
  fc.record({ what: fc.constant('work' as const), n: fc.nat(WORKS - 1), to: fc.boolean() }),
  fc.record({ what: fc.constant('claim' as const), n: fc.nat(CLAIMS - 1), to: fc.boolean() }),
  fc.record({ what: fc.constant('page' as const), n: fc.nat(PAGES - 1), to: fc.boolean() }),
  fc.record({ what: fc.constant('policy' as const), n: fc.nat(CLINICS - 1), to: fc.constantFrom('flag', 'withhold') }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const refused = (error: Loose) => {
  if (error.code !== 'review/not-possible') throw error
}

/** Does it the way it is done in the CMS; what is so already, or cannot be, changes nothing. */
async function carryOut({ n, to, what }: Step): Promise<unknown> {
  const req = await requestOf(cms.payload, reviewer)
  const work = { collection: 'citations', id: ids.works[n]!, overrideAccess: true } as const // as the system does
  const verdict = to === true ? 'recalled' : 'reinstated'
  switch (what) {
    case 'standing':
      return cms.payload.update({ ...work, data: { standing: { status: to } } as never })
    case 'verification':
      return cms.payload.update({ ...work, data: { verification: { state: to } } as never })
    case 'work':
      return recallCitation(req, ids.works[n]!, verdict, 'By chance.').catch(refused)
    case 'claim':
      return recallClaim(req, ids.claims[n]!, verdict, 'By chance.').catch(refused)
    case 'page': {
      const [collection, id] = ids.pages[n]!.split('/') as [string, string]
      return recallPage(req, { collection, id }, verdict, 'By chance.').catch(refused)
    }
    case 'policy': {
      const admin = cms.as('admin')
      const clinic = { collection: 'clinics', id: ids.clinics[n]! } as const
      const { revision } = (await cms.payload.findByID({ ...clinic, draft: true, ...admin })) as Loose
      return cms.payload.update({ ...clinic, data: { onEvidenceFall: to, revision } as never, draft: true, ...admin })
    }
  }
}

/** The pages that would be taken out and that would come back, as the dry run names them; null for what has none. */
async function foretold({ n, to, what }: Step): Promise<Record<'withhold' | 'return', string[]> | null> {
  const req = await requestOf(cms.payload, reviewer)
  const supposed: SupposedFall | null =
    what === 'standing' || what === 'verification'
      ? ({ [what]: to } as unknown as SupposedFall)
      : what === 'work' && to === true
        ? { recall: true }
        : null
  if (supposed === null && !(what === 'claim' && to === true)) return null
  const hash = `encode(sha256('claim ${n}'::bytea), 'hex')`
  const impact = supposed
    ? await impactOfWork(req, [ids.works[n]!], supposed)
    : await impactOfClaim(req, String((await executeIn(req, sql`select ${sql.raw(hash)} as id`)).rows[0]!.id))
  const named = (effect: string) =>
    impact.pages
      .filter((page) => page.effect === effect)
      .map(({ collection, id }) => `${collection}/${id}`)
      .sort()
  return { withhold: named('withhold'), return: named('return') }
}

test('the dry run names exactly the pages that then change, none that is public rests on fallen evidence against its clinic’s policy, and all comes back as it was', async () => {
  const atFirst = await pagesNow()
  let changed = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), async (steps) => {
      for (const one of steps) {
        const before = await pagesNow()
        const said = await foretold(one)
        expect(await pagesNow(), 'asking changes nothing').toEqual(before)
        await carryOut(one)
        const after = await pagesNow()
        const moved = (isOut: boolean) =>
          [...after]
            .filter(([page, now]) => now.isOut === isOut && before.get(page)!.isOut !== isOut)
            .map(([page]) => page)
        if (said !== null) expect({ withhold: moved(true).sort(), return: moved(false).sort() }).toEqual(said)
        changed += moved(true).length + moved(false).length
        await expectNothingUnsupported()
      }
    }),
    { numRuns: 12, seed: 1, endOnFailure: true },
  )
  expect(changed).toBeGreaterThan(20)

  for (let n = 0; n < PAGES; n += 1) await carryOut({ what: 'page', n, to: false })
  for (let n = 0; n < CLAIMS; n += 1) await carryOut({ what: 'claim', n, to: false })
  for (let n = 0; n < WORKS; n += 1) {
    await carryOut({ what: 'work', n, to: false })
    await carryOut({ what: 'standing', n, to: 'current' })
    await carryOut({ what: 'verification', n, to: 'verified' })
  }
  expect(await pagesNow()).toEqual(atFirst)
  expect(await publicPages()).toHaveLength(PAGES)
})

/** What a visitor gets, held against what lies in the database by other words than those that decided it. */
async function expectNothingUnsupported() {
  const { rows } = await executeIn(
    await requestOf(cms.payload, reviewer),
    sql`select c.text, c.recalled_at is not null as by_hand,
        count(w.id) > 0 and bool_and(w.recalled_at is not null or w.standing_status in ('withdrawn', 'retracted') or w.verification_state in ('mismatch', 'rejected')) as unsupported,
        count(w.id) > 0 and bool_or(w.recalled_at is not null) as with_recalled
      from claims c left join claims_evidence e on e._parent_id = c.id left join citations w on w.id = e.citation_id where c.text like 'Claim %' group by c.id`,
  )
  const fallen = new Map(rows.map((row) => [row.text, row]))
  const policies = new Map(
    (await executeIn(await requestOf(cms.payload, reviewer), sql`select id, on_evidence_fall from clinics`)).rows.map(
      (row) => [row.id, row.on_evidence_fall],
    ),
  )
  for (const page of await publicPages())
    for (const { state, text } of page.claims as { state: string; text: string }[]) {
      const claim = fallen.get(text)!
      const isFallen = claim.unsupported === true || claim.by_hand === true
      expect(state, text).toBe(claim.by_hand ? 'recalled' : claim.unsupported ? 'fallen' : 'approved')
      expect(claim.by_hand === true || (claim.unsupported === true && claim.with_recalled === true), text).toBe(false)
      if (policies.get(page.clinic) === 'withhold') expect(isFallen, text).toBe(false)
    }
}
