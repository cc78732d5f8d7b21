import { PASSWORD } from '../../account.ts'
import { openApi, type Api, type Call } from '../../api.ts'
import type { As } from '../../cms.ts'
import { makeCitation, makePage, makePicture, PAGES, textOf, type Loose, type PageSlug } from '../../make.ts'

/** Whoever acts. `none` has no account, `import` is an API client that may write drafts. */
export const WHO = ['marketer', 'reviewer', 'second', 'admin', 'auditor', 'none', 'import'] as const
export type Who = (typeof WHO)[number]

export type KnownPage = { collection: PageSlug; id: string }
export const keyOf = ({ collection, id }: KnownPage): string => `${collection}/${id}`

/** A word that stands nowhere else, so that it is known wherever it is read. */
const MARK = /zq[0-9a-z]{5}x/gi
export const marksIn = (text: string): string[] => [
  ...new Set((text.match(MARK) ?? []).map((mark) => mark.toLowerCase())),
]

/** What somebody approved, by hash: the marks that they read. */
type Approval = { marks: Set<string>; until: string }

/** The server with some pages, and what is known of them from outside: who wrote which mark, and which were approved. */
export type World = Api & {
  pages: KnownPage[]
  pictures: string[]
  citations: string[]
  /** All marks there are, the last one last. */
  marks: string[]
  mark: () => string
  /** Calls as somebody, over HTTP. */
  ask: (who: Who, path: string, call?: Omit<Call, 'as'>) => ReturnType<Api['call']>
  user: (who: Who) => As | Api['anonymous']
  idOf: (who: Who) => string | null
  authors: Map<string, Who>
  approvals: Map<string, Map<string, Approval>>
  /** Marks of a page that somebody other than their author approved once. */
  readOnce: Map<string, Set<string>>
  /** The latest draft as a reviewer reads it, with the words of its pictures. */
  draftOf: (page: KnownPage) => Promise<Loose>
}

/** Opens a server with a page or two of each kind, some of them live. */
export async function openWorld(): Promise<World> {
  const api = await openApi({ rateLimits: false as never, loginFloorMs: 0 })
  const { payload, as } = api
  const data = { email: 'second@test.example', password: PASSWORD, name: 'second', role: 'reviewer' } as const
  const second = await payload.create({ collection: 'users', data, ...as('admin') })
  const headers = await headersOf(api)
  const users = new Map<Who, As>([
    ...(['marketer', 'reviewer', 'admin', 'auditor'] as const).map((name): [Who, As] => [name, as(name)]),
    ['second', { user: { ...second, collection: 'users' }, overrideAccess: false } as As],
  ])
  const ask: World['ask'] = (who, path, call = {}) =>
    api.call(path, { ...call, headers: { ...headers.get(who), ...call.headers } })
  const draftOf = async ({ collection, id }: KnownPage) =>
    (await ask('auditor', `/api/${collection}/${id}?draft=true&trash=true&depth=0`)).body as Loose
  const marks: string[] = []
  const mark = () => {
    marks.push(`zq${marks.length.toString(36).padStart(5, '0')}x`)
    return marks.at(-1)!
  }
  return {
    ...api,
    ...(await firstPages(api)),
    marks,
    mark,
    ask,
    user: (who) => users.get(who) ?? api.anonymous,
    idOf: (who) => users.get(who)?.user.id ?? null,
    authors: new Map(),
    approvals: new Map(),
    readOnce: new Map(),
    draftOf,
  }
}

async function headersOf(api: Api): Promise<Map<Who, Record<string, string>>> {
  const headers = new Map<Who, Record<string, string>>()
  for (const name of ['marketer', 'reviewer', 'second', 'admin', 'auditor'] as const)
    headers.set(name, { Authorization: `JWT ${await api.signIn(name)}` })
  const client = await api.payload.create({
    collection: 'api-clients',
    data: { name: 'A script', scopes: ['import'] },
    ...api.as('admin'),
  })
  const { body } = await api.call(`/api/api-clients/${client.id}/key`, {
    method: 'POST',
    headers: headers.get('admin')!,
  })
  return headers.set('import', { Authorization: `api-clients API-Key ${body.key as string}` })
}

/** Pages that name each other, so that a visitor comes from each to all others. Their first words carry no mark. */
async function firstPages({ payload, as }: Api) {
  const writer = as('marketer')
  const pictures = [(await makePicture(payload, writer)).id, (await makePicture(payload, writer)).id]
  const citations: string[] = []
  for (const title of ['One review', 'Another review'])
    citations.push((await makeCitation(payload, writer, { title })).id)
  const pages: KnownPage[] = []
  const ids = new Map<PageSlug, string>()
  for (const collection of PAGES.toReversed()) {
    const clinic = ids.get('clinics')
    const about = clinic && ['locations', 'articles'].includes(collection) ? { clinic } : {}
    const { id } = await makePage(payload, writer, collection, {
      slug: `first-${collection}`,
      ...about,
      ...(collection === 'clinics' ? { onEvidenceFall: 'withhold' } : {}),
      ...(collection === 'articles' ? namedBy(ids, pictures[0]!) : {}),
      ...(collection === 'conditions' ? { image: pictures[1] } : {}),
    })
    ids.set(collection, id)
    pages.push({ collection, id })
  }
  const related = { relatedArticles: [ids.get('articles')], body: textOf('Words.') }
  const names = { ...namedBy(ids, pictures[1]!), clinic: ids.get('clinics')! }
  const { id } = await makePage(payload, writer, 'articles', { slug: 'second', ...names, ...related })
  pages.push({ collection: 'articles', id })
  return { pages, pictures, citations }
}

const namedBy = (ids: Map<PageSlug, string>, heroImage: string) => ({
  heroImage,
  authors: [ids.get('people')!],
  conditions: [ids.get('conditions')],
  modalities: [ids.get('modalities')],
  locations: [ids.get('locations')],
  disclaimers: [ids.get('disclaimers')],
})
