import type { Loose } from '../../make.ts'
import { textOf, type PageSlug } from '../../make.ts'
import { wordsOfKind } from './visitor.ts'
import { keyOf, marksIn, type KnownPage, type Who, type World } from './world.ts'

/** By which way a write comes. */
export const WAYS = ['rest', 'graphql', 'local', 'bulk', 'forged'] as const
export type Way = (typeof WAYS)[number]

export type Answer = { status: number; body: Loose; text: string }

const NAMES: Record<PageSlug, string> = {
  articles: 'Article',
  conditions: 'Condition',
  modalities: 'Modality',
  clinics: 'Clinic',
  locations: 'Location',
  people: 'Person',
  disclaimers: 'Disclaimer',
}

/** Some words of a page anew, each with a mark: a field, a text that claims something of a work, or an answer. */
export function newWords(world: World, collection: PageSlug, pick: number): Record<string, unknown> {
  const mark = world.mark()
  const field = wordsOfKind(collection)[pick % wordsOfKind(collection).length]!
  const hasBody = collection === 'articles' || collection === 'conditions' || collection === 'disclaimers'
  if (hasBody && pick % 3 === 0) return { [collection === 'disclaimers' ? 'text' : 'body']: bodyOf(world, mark, pick) }
  if (field === 'seo.title') return { seo: { title: `Found as ${mark}` } }
  if (field === 'faq.answer') return { faq: [{ question: 'What is it?', answer: `It is ${mark}.` }] }
  if (field === 'redFlags.text') return { redFlags: [{ text: `Numbness ${mark}`, group: 'emergency' }] }
  return { [field]: `Said ${mark}` }
}

/** A sentence about health, with a work behind it or without. */
function bodyOf(world: World, mark: string, pick: number): unknown {
  const text = `Acupuncture may ease back pain a little, as study ${mark} found.`
  if (pick % 2 === 0) return textOf('Words before it.', text)
  const cite = world.citations[pick % world.citations.length]!
  const body = textOf({ text, cite }, 'Words behind it.') as Loose
  body.root.children[0].children[1].fields.quote = `Pain fell in ${mark}`
  return body
}

const plain = (status: number, body: unknown): Answer => ({ status, body, text: JSON.stringify(body) ?? '' })

/** What the Local API says, as HTTP would say it. */
async function local(attempt: () => Promise<unknown>): Promise<Answer> {
  try {
    return plain(200, { doc: await attempt() })
  } catch (error) {
    const { status, message } = error as { status?: number; message: string }
    return plain(status ?? 500, { message: `${message}` })
  }
}

/** Writes words into a page, as somebody by one of the ways there are. */
export async function write(
  world: World,
  who: Who,
  way: Way,
  { collection, id }: KnownPage,
  data: Record<string, unknown>,
): Promise<Answer> {
  const { revision } = await world.draftOf({ collection, id })
  const path = `/api/${collection}/${id}`
  const body = { ...data, revision }
  switch (way) {
    case 'rest':
      return world.ask(who, `${path}?depth=0&autosave=true&draft=false`, { method: 'PATCH', body })
    case 'forged':
      return world.ask(who, path, { method: 'PATCH', body: { ...body, ...FORGED[String(revision).length % 2] } })
    case 'bulk':
      return world.ask(who, `/api/${collection}?where[id][in]=${id}&depth=0`, { method: 'PATCH', body: data })
    case 'local':
      return local(() =>
        world.payload.update({ collection, id, data: body as never, draft: false, depth: 0, ...world.user(who) }),
      )
    case 'graphql':
      return graphql(
        world,
        who,
        `mutation ($data: mutation${NAMES[collection]}UpdateInput!) { update${NAMES[collection]}(id: "${id}", draft: false, data: $data) { id } }`,
        { data: body },
      )
  }
}

const FORGED = [
  { _status: 'published' },
  { publication: { liveHash: 'f'.repeat(64), publishedAt: '2020-01-01T00:00:00.000Z', validUntil: '2099-01-01T00:00:00.000Z', withheldAt: null } },
] // prettier-ignore

export async function graphql(world: World, who: Who, query: string, variables: object = {}): Promise<Answer> {
  const answer = await world.ask(who, '/api/graphql', { method: 'POST', body: { query, variables } })
  const code = answer.body?.errors?.[0]?.extensions?.statusCode as number | undefined
  return answer.body?.errors ? { ...answer, status: code ?? (answer.status === 200 ? 400 : answer.status) } : answer
}

/** Makes a page of a kind with marked words. */
export async function create(world: World, who: Who, way: Way, collection: PageSlug, pick: number): Promise<Answer> {
  const like = await world.draftOf(world.pages.find((page) => page.collection === collection)!)
  const named = [
    'clinic',
    'authors',
    'conditions',
    'disclaimers',
    'jurisdictions',
    'timeZone',
    'role',
    'summary',
    'excerpt',
  ]
  const data = {
    ...Object.fromEntries(named.flatMap((name) => (name in like ? [[name, like[name]]] : []))),
    ...(collection === 'articles' ? { body: textOf('Words.'), title: 'New' } : { name: 'New' }),
    ...(collection === 'disclaimers' ? { text: textOf('Words.') } : {}),
    ...newWords(world, collection, pick),
    slug: `new-${world.mark().slice(2, 7)}`,
    ...(way === 'forged' ? { _status: 'published' } : {}),
  }
  if (way !== 'local') return world.ask(who, `/api/${collection}?depth=0`, { method: 'POST', body: data })
  return local(() => world.payload.create({ collection, data: data as never, depth: 0, ...world.user(who) }))
}

/** Notes whose the marks of a page are that nobody put there before. */
export function noteAuthor(world: World, page: KnownPage, who: Who, text: string): void {
  for (const mark of marksIn(text)) {
    const key = `${keyOf(page)} ${mark}`
    if (!world.authors.has(key)) world.authors.set(key, who)
  }
}
