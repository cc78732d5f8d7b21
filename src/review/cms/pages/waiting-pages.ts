import type { CollectionSlug, Payload, TypedUser, Where } from 'payload'

/** A page that waits for somebody, and what for. `more` is how many others wait for the same. */
export type WaitingPages = {
  why: 'changes-requested' | 'approved' | 'expiring'
  pages: { collection: CollectionSlug; id: string; title: string; until: string | null }[]
  total: number
}

/** How much waits for the reviewers. */
export type WaitingReviews = { inReview: number; overdue: number; recalled: number }

type Asking = { payload: Payload; user?: TypedUser | null }

const EXPIRING_DAYS = 90
const MOST = 3

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

const ASKED: readonly [why: WaitingPages['why'], where: () => Where, sort: string][] = [
  ['changes-requested', () => ({ state: { equals: 'changes-requested' } }), '-decidedAt'],
  [
    'approved',
    () => ({ state: { equals: 'approved' }, approvedUntil: { greater_than: inDays(0) }, publishAt: { exists: false } }),
    '-decidedAt',
  ],
  [
    'expiring',
    () => ({ state: { equals: 'published' }, approvedUntil: { less_than: inDays(EXPIRING_DAYS) } }),
    'approvedUntil',
  ],
]

/** The pages on which somebody who writes has the next step, of those that they may read. */
export async function waitingPages({ payload, user }: Asking): Promise<WaitingPages[]> {
  const found = await Promise.all(
    ASKED.map(async ([why, where, sort]) => {
      const { docs, totalDocs } = await payload.find({
        collection: 'page-reviews',
        where: where(),
        sort,
        depth: 0,
        limit: MOST,
        overrideAccess: false,
        user,
      })
      const pages = docs.map(({ approvedUntil, collection, page, title }) => ({
        collection: collection as CollectionSlug,
        id: page,
        title: title || 'Without a title',
        until: approvedUntil ?? null,
      }))
      return { why, pages, total: totalDocs }
    }),
  )
  return found.filter(({ total }) => total > 0)
}

/** How many pages wait for a review, of those that whoever asks may read. */
export async function waitingReviews({ payload, user }: Asking): Promise<WaitingReviews> {
  const count = async (where: Where): Promise<number> => {
    const { totalDocs } = await payload.count({ collection: 'page-reviews', where, overrideAccess: false, user })
    return totalDocs
  }
  const isInReview: Where = { state: { equals: 'in-review' } }
  const [inReview, overdue, recalled] = await Promise.all([
    count(isInReview),
    count({ ...isInReview, dueOn: { less_than: inDays(0).slice(0, 10) } }),
    count({ recalledAt: { exists: true } }),
  ])
  return { inReview, overdue, recalled }
}
