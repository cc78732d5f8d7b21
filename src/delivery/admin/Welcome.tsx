import type { ServerProps, Where } from 'payload'
import './welcome.css'

type Work = { title: string; href: string; note?: string }
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

async function workOf(props: Props): Promise<{ lead: string; first: Work[]; next: Work[] }> {
  const role = props.user?.collection === 'users' ? props.user.role : null
  const [{ docs, totalDocs }, toCheck] = await Promise.all([newest(props, drafts), newest(props, unverified)])
  const waiting: Work = {
    title: count(totalDocs, 'draft', 'drafts'),
    href: drafts.href,
    note: 'not live yet, or changed',
  }
  const checking: Work = {
    title: count(toCheck.totalDocs, 'citation', 'citations'),
    href: unverified.href,
    note: 'not yet held against the work',
  }
  const goOn = docs.map(({ id, title }) => ({ title, href: `${ARTICLES}/${id}` }))
  const trail = { title: 'Read the audit trail', href: '/collections/audit-events' }
  if (role === 'auditor')
    return { lead: 'You can read everything here, and change nothing.', first: [trail], next: [waiting, checking] }
  if (role === 'reviewer')
    return {
      lead: 'Pages lean on works. See what is new.',
      first: [{ title: 'Check citations', href: unverified.href }, trail],
      next: [checking, waiting, ...goOn],
    }
  const write = { title: 'Write an article', href: `${ARTICLES}/create` }
  const cite = { title: 'Add a citation', href: `${CITATIONS}/create` }
  if (role !== 'admin')
    return {
      lead: 'Write, cite, publish. Or go on where you left off.',
      first: [write, cite],
      next: [waiting, ...goOn],
    }
  return {
    lead: 'Accounts and keys are yours alone; all else you share.',
    first: [
      { title: 'Make an account', href: '/collections/users/create' },
      { title: 'Make an API client', href: '/collections/api-clients/create' },
      write,
      cite,
    ],
    next: [waiting, checking],
  }
}

/** The first thing after signing in: what this person most likely came for, and what waits for them. */
export async function Welcome({ payload, user }: Props) {
  const { lead, first, next } = await workOf({ payload, user })
  const admin = payload.config.routes.admin
  const name = user?.name.split(' ')[0]
  return (
    <section aria-labelledby="welcome" className="welcome">
      <h1 className="welcome__heading" id="welcome">
        {name ? `Welcome, ${name}` : 'Welcome'}
      </h1>
      <p className="welcome__lead">{lead}</p>
      <p className="welcome__first">
        {first.map(({ title, href }) => (
          <a className="welcome__button" href={`${admin}${href}`} key={href}>
            {title}
          </a>
        ))}
      </p>
      <ul className="welcome__next">
        {next.map(({ title, href, note }) => (
          <li key={href}>
            <a href={`${admin}${href}`}>{title}</a>
            {note ? <span className="welcome__note"> {note}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
