import { PAGES, type Loose, type PageSlug } from '../../make.ts'
import { keyOf, marksIn, type KnownPage, type World } from './world.ts'

/** An answer that somebody without an account got. */
export type Seen = { asked: string; status: number; text: string }

/** How a kind of page is asked for over GraphQL, and fields of it that hold words. */
const KINDS: Record<PageSlug, { one: string; many: string; words: string[] }> = {
  articles: { one: 'Article', many: 'Articles', words: ['title', 'subtitle', 'excerpt', 'seo.title', 'faq.answer'] },
  conditions: { one: 'Condition', many: 'Conditions', words: ['name', 'summary', 'redFlags.text'] },
  modalities: { one: 'Modality', many: 'Modalities', words: ['name', 'summary'] },
  clinics: { one: 'Clinic', many: 'Clinics', words: ['name', 'tagline'] },
  locations: { one: 'Location', many: 'Locations', words: ['name', 'parking'] },
  people: { one: 'Person', many: 'People', words: ['name', 'role'] },
  disclaimers: { one: 'Disclaimer', many: 'Disclaimers', words: ['name'] },
}
export const wordsOfKind = (collection: PageSlug): string[] => KINDS[collection].words

const CLOSED = ['claim-uses', 'page-reviews', 'decisions', 'review-comments', 'notifications', 'audit-events', 'users']

const everything = `{ ${PAGES.map((slug) => {
  const { many, words } = KINDS[slug]
  const heading = words[0]!
  return `${slug}: ${many}(draft: true, limit: 100) { totalDocs docs { id ${heading} claims { text state citations { quote } } } }`
}).join(' ')} claims: Claims(limit: 100) { docs { text } } }`

/** Asks for what a visitor could be given of a page, and with it of all other pages, and for what nobody may have. */
export async function look(world: World, page: KnownPage, hidden: readonly string[], pick: number): Promise<Seen[]> {
  const { collection, id } = page
  const { one, words } = KINDS[collection]
  const field = words[pick % words.length]!
  const closed = CLOSED[pick % CLOSED.length]!
  const known = world.pages[pick % world.pages.length]!
  const graph = `{ ${one}(id: "${id}", draft: true) { id ${words[0]} } }`
  const lists = [...new Set<string>([collection, PAGES[pick % PAGES.length]!, 'articles'])]
  const others = [
    `/api/${known.collection}/${known.id}?depth=1`,
    `/api/${collection}/by-slug/first-${collection}?draft=true`,
    `/api/${collection}/versions?where[parent][equals]=${id}`,
    `/api/${collection}/${id}/desk`,
    `/api/${collection}/${id}/obstacles`,
    `/api/media?depth=1&limit=100`,
    `/api/citations?depth=1&limit=100`,
    `/api/redirects?limit=100`,
    `/api/${closed}?limit=100`,
  ]
  const gets = [
    ...lists.map((slug) => `/api/${slug}?depth=2&limit=100&draft=true&trash=true`),
    `/api/${collection}/${id}?depth=2&draft=true&trash=true`,
    `/api/claims?depth=2&limit=100`,
    // In turn, as what is told once is told again.
    ...others.filter((_, n) => n % 3 === pick % 3),
  ]
  const answers: Seen[] = []
  // A few at a time, as browsers ask.
  for (let next = 0; next < gets.length; next += 6)
    answers.push(...(await Promise.all(gets.slice(next, next + 6).map((path) => get(world, path)))))
  for (const query of pick % 3 === 0 ? [everything, graph] : [graph]) answers.push(await post(world, query))
  return [...answers, ...(await probe(world, collection, field, hidden))]
}

const get = (world: World, path: string) => askAgain(path, () => world.ask('none', path))
const post = (world: World, query: string) =>
  askAgain(query, () => world.ask('none', '/api/graphql', { method: 'POST', body: { query } }))

/** A server under load says so and tells nothing; it is asked again. */
async function askAgain(what: string, ask: () => ReturnType<World['ask']>): Promise<Seen> {
  for (let tries = 1; ; tries += 1) {
    const { status, text } = await ask()
    if (status !== 503 || tries === 5) return { asked: what, status, text }
  }
}

/** A condition on words that are not public must find nothing: what it finds would tell of them. */
async function probe(world: World, slug: PageSlug, field: string, hidden: readonly string[]): Promise<Seen[]> {
  const mark = hidden.at(-1)
  if (mark === undefined) return []
  const paths = [
    `/api/${slug}?where[${field}][contains]=${mark}&draft=true&depth=0`,
    `/api/${slug}/count?where[${field}][contains]=${mark}&draft=true`,
    `/api/claims/count?where[text][contains]=${mark}`,
    `/api/media/count?where[alt][contains]=${mark}`,
  ]
  const answers = await Promise.all(paths.map((path) => get(world, path)))
  for (const { asked, text, status } of answers)
    if (status === 200 && (JSON.parse(text) as Loose).totalDocs !== 0) throw new Error(`${asked} tells: ${text}`)
  return answers
}

type Row = { key: string; hash: string; until: number; withheld: boolean; decision: number }

/** The pages that are live by the database, whether they may be read or not. */
export async function liveRows({ payload }: World): Promise<Row[]> {
  const { pool } = payload.db as unknown as { pool: { query: (text: string) => Promise<{ rows: Loose[] }> } }
  const selects = PAGES.map(
    (slug) =>
      `select '${slug}' as slug, id, publication_live_hash as hash, publication_valid_until as until,
        publication_withheld_at is not null as withheld, publication_decision as decision from ${slug} where _status = 'published'`,
  )
  const { rows } = await pool.query(selects.join(' union all '))
  return rows.map(({ slug, id, hash, until, withheld, decision }) => ({
    key: keyOf({ collection: slug, id }),
    hash,
    until: new Date(until).getTime(),
    withheld,
    decision: Number(decision),
  }))
}

/** The marks that may be read now: of live pages, those that were read by whoever approved exactly this content. */
export function publicMarks(world: World, rows: readonly Row[], at: number): Set<string> {
  const marks = new Set<string>()
  for (const { hash, key, until, withheld } of rows) {
    const approval = world.approvals.get(key)?.get(hash)
    if (!approval) throw new Error(`${key} is live with a content that nobody approved.`)
    if (until > new Date(approval.until).getTime()) throw new Error(`${key} may be read for longer than was approved.`)
    if (until > at && !withheld) for (const mark of approval.marks) marks.add(mark)
  }
  return marks
}

const around = (text: string, mark: string): string => {
  const at = text.toLowerCase().indexOf(mark)
  return text.slice(Math.max(0, at - 400), at + 100)
}

/** Looks, and tells of everything that nobody approved. */
export async function holdPublicWords(world: World, page: KnownPage, pick: number): Promise<number> {
  const at = Date.now()
  const allowed = publicMarks(world, await liveRows(world), at)
  const seen = await look(
    world,
    page,
    world.marks.slice(-40).filter((mark) => !allowed.has(mark)),
    pick,
  )
  for (const { asked, status, text } of seen) {
    if (status >= 500) throw new Error(`${asked} ended with ${status}: ${text.slice(0, 300)}`)
    const loose = marksIn(text).filter((mark) => !allowed.has(mark))
    if (loose.length > 0) throw new Error(`${asked} tells ${loose.join(', ')}: ${around(text, loose[0]!)}`)
  }
  return seen.filter(({ text }) => marksIn(text).length > 0).length
}
