import type { ServerProps, Where } from 'payload'
import { waitingPages, waitingReviews, type WaitingPages } from '#review/cms/index.ts'
import { fullDay } from '#review/admin/index.ts'

export type Work = { title: string; href: string; note?: string }
export type WorkOfPerson = { lead: string; first: Work[]; waiting: Work[]; next: Work[] }
type Props = Pick<ServerProps, 'payload' | 'user'>
type Asked = { collection: 'articles' | 'citations'; where: Where; href: string }

const ARTICLES = '/collections/articles'
const CITATIONS = '/collections/citations'
const query = (path: string) => `?limit=10&where[or][0][and][0]${path}`

const drafts: Asked = {
  collection: 'articles',
  where: { _status: { equals: 'draft' } },
  href: `${ARTICLES}${query('[_status][equals]=draft')}`,
}
const unverified: Asked = {
  collection: 'citations',
  where: { 'verification.state': { equals: 'unverified' } },
  href: `${CITATIONS}${query('[verification.state][equals]=unverified')}`,
}

/** The newest of some records, and how many there are, as this person may read them. */
async function newest({ payload, user }: Props, { collection, where }: Asked) {
  const { docs, totalDocs } = await payload.find({
    collection,
    where,
    draft: true,
    depth: 0,
    limit: 3,
    sort: '-updatedAt',
    select: { title: true },
    overrideAccess: false,
    user,
  })
  return { docs: docs as { id: string; title: string }[], totalDocs }
}

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)

const WAITS_FOR: Record<WaitingPages['why'], string> = {
  'changes-requested': 'a reviewer asked for changes',
  approved: 'approved, and not live',
  expiring: 'its approval ends',
}

/** The pages on which a writer has the next step, each with what it is. */
async function waitingOf(props: Props): Promise<Work[]> {
  const groups = await waitingPages(props)
  return groups.flatMap(({ pages, total, why }) =>
    pages.map(({ collection, id, title, until }, index): Work => {
      const end = why === 'expiring' && until ? ` on ${fullDay(until.slice(0, 10))}` : ''
      const more = index === pages.length - 1 && total > pages.length ? `; ${total - pages.length} more like it` : ''
      return { title, href: `/collections/${collection}/${id}`, note: `${WAITS_FOR[why]}${end}${more}` }
    }),
  )
}

/** What waits at the desk of the reviewers, in one line. */
async function deskOf(props: Props): Promise<Work> {
  const { inReview, overdue, recalled } = await waitingReviews(props)
  const parts = [
    overdue > 0 && `${overdue} past the day they were due`,
    recalled > 0 && `${count(recalled, 'page', 'pages')} taken out`,
  ].filter(Boolean)
  return {
    title: `${count(inReview, 'page', 'pages')} in review`,
    href: '/review',
    note: parts.length > 0 ? parts.join(', ') : inReview === 0 ? 'nothing waits for you' : 'none overdue',
  }
}

/** What a person most likely came for, by their role, what waits for them, and where they may go on. */
export async function workOf(props: Props): Promise<WorkOfPerson> {
  const role = props.user?.collection === 'users' ? props.user.role : null
  const [{ docs, totalDocs }, toCheck] = await Promise.all([newest(props, drafts), newest(props, unverified)])
  const unfinished: Work = {
    title: count(totalDocs, 'draft', 'drafts'),
    href: drafts.href,
    note: 'not live yet, or changed',
  }
  const checking: Work = {
    title: count(toCheck.totalDocs, 'citation', 'citations'),
    href: unverified.href,
    note: 'nobody has checked against the work',
  }
  const goOn = docs.map(({ id, title }) => ({ title, href: `${ARTICLES}/${id}` }))
  const trail = { title: 'Read the audit trail', href: '/collections/audit-events' }
  if (role === 'auditor')
    return {
      lead: 'You can read everything here, and change nothing.',
      first: [trail],
      waiting: [],
      next: [await deskOf(props), unfinished, checking],
    }
  if (role === 'reviewer')
    return {
      lead: 'Nothing goes live that you have not approved. Begin with what waits.',
      first: [{ title: 'Review pages', href: '/review' }, { title: 'Check citations', href: unverified.href }, trail],
      waiting: [await deskOf(props)],
      next: [checking, unfinished, ...goOn],
    }
  const write = { title: 'Write an article', href: `${ARTICLES}/create` }
  const cite = { title: 'Add a citation', href: `${CITATIONS}/create` }
  const waiting = await waitingOf(props)
  if (role !== 'admin')
    return {
      lead: 'Write, cite, submit, publish. Or go on where you left off.',
      first: [write, cite],
      waiting,
      next: [unfinished, ...goOn],
    }
  return {
    lead: 'Accounts and keys are yours alone; all else you share.',
    first: [
      { title: 'Make an account', href: '/collections/users/create' },
      { title: 'Make an API client', href: '/collections/api-clients/create' },
      write,
      cite,
    ],
    waiting,
    next: [unfinished, checking],
  }
}
