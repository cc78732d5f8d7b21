import type { Payload, PayloadRequest } from 'payload'
import { checkPages } from '#checks/cms/index.ts'
import { publishPage, schedulePage, withdrawPage } from '#delivery/cms/index.ts'
import { PAGE_MEANINGS } from '#review/index.ts'
import { decideClaim, decidePage, recallPage, submitPage } from '#review/cms/index.ts'
import type { DemoAuthor, DemoRecord, DemoReview } from './demo-record.ts'
import { verdictOn } from './verdict-on.ts'

type Page = { collection: string; id: string }

/** Who acts, each with a request of its own in the one transaction of the seed. */
type People = { payload: Payload; as: (who: DemoAuthor) => Promise<PayloadRequest> }

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** How long the reviewer's word stands against a rule. */
const OVERRIDE_DAYS = 180

const later = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString()

/**
 * The way of a page, as far as its record says: submitted by its writer, decided on by the reviewer, who wrote none of it, published by
 * its writer now or at a time, and taken out again.
 */
export async function throughReview(people: People, page: Page, record: DemoRecord): Promise<void> {
  const { by = 'marketer', review = {}, state = 'draft' } = record
  if (state === 'draft') return
  const contentHash = await submit(people, page, by, review)
  if (state === 'in-review') return
  await decideClaims(people, page, review)
  if (state === 'changes-requested') return askForChanges(people, page, contentHash, review)
  await approve(people, page, contentHash, review)
  if (state === 'scheduled') {
    // To the minute, as a person gives it.
    const at = `${later((review.publishInDays ?? 1) * DAY).slice(0, 16)}Z`
    await schedulePage(await people.as(by), { ...page, contentHash, at })
    return
  }
  await publishPage(await people.as(by), { ...page, contentHash })
  const { recalledBecause, withdrawnBecause } = review
  if (withdrawnBecause) await withdrawPage(await people.as(by), { ...page, reason: withdrawnBecause })
  if (recalledBecause) await recallPage(await people.as('reviewer'), page, 'recalled', recalledBecause)
}

async function submit({ as }: People, page: Page, by: DemoAuthor, { note }: DemoReview): Promise<string> {
  const { contentHash } = await submitPage(await as(by), { ...page, ...(note && { note }) })
  return contentHash
}

/** What nobody has decided on yet; a sentence that another page says, too, has its verdict already. */
async function decideClaims({ payload, as }: People, { collection, id }: Page, review: DemoReview): Promise<void> {
  const req = await as('reviewer')
  const at = { req, pagination: false, depth: 0, overrideAccess: false, user: req.user } as const
  const { docs: uses } = await payload.find({
    ...at,
    collection: 'claim-uses',
    where: { collection: { equals: collection }, page: { equals: id }, side: { equals: 'draft' } },
  })
  const { docs: claims } = await payload.find({
    ...at,
    collection: 'claims',
    where: { contentHash: { in: [...new Set(uses.map((use) => use.contentHash))] }, verdict: { exists: false } },
  })
  for (const claim of claims) {
    const refused = review.refuses?.find(({ says }) => claim.text.startsWith(says))
    const { contentHash } = claim
    const said = refused
      ? { contentHash, verdict: refused.verdict, reason: refused.reason }
      : { contentHash, verdict: await verdictOn(req, claim) }
    await decideClaim(await as('reviewer'), claim.id, said)
  }
}

async function askForChanges({ as }: People, page: Page, contentHash: string, { asks }: DemoReview): Promise<void> {
  await decidePage(await as('reviewer'), page, {
    contentHash,
    verdict: 'changes-requested',
    meaning: PAGE_MEANINGS['changes-requested'],
    reason: asks ?? null,
    overrides: [],
    validUntil: null,
  })
}

/** Signed for the time of one review, unless the record says otherwise; of a rule that misreads a sentence the reviewer says so. */
async function approve({ as }: People, page: Page, contentHash: string, review: DemoReview): Promise<void> {
  const req = await as('reviewer')
  const [checked] = await checkPages(req, page.collection, [page.id])
  const { findings } = checked!.report
  const blockers = findings.filter(({ severity, suppressedBy }) => severity === 'blocker' && !suppressedBy)
  const overrides = [...new Set(blockers.map(({ rule }) => rule))].map((rule) => ({
    rule,
    reason: 'A false alarm: what is found here says something else when it is read with its context.',
    until: later(OVERRIDE_DAYS * DAY),
  }))
  await decidePage(req, page, {
    contentHash,
    verdict: 'approved',
    meaning: PAGE_MEANINGS.approved,
    reason: null,
    overrides,
    validUntil: review.approvedForMinutes ? later(review.approvedForMinutes * MINUTE) : null,
  })
}
