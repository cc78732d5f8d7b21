import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { publishPage, withdrawPage } from '../src/delivery/cms/index.ts'
import { decideClaim, decidePage, submitPage } from '../src/review/cms/index.ts'
import { PAGE_MEANINGS } from '../src/review/index.ts'
import { accountOf } from './account.ts'
import type { As } from './cms.ts'

// eslint-disable-next-line typescript/no-explicit-any -- what the CMS answers, as its tests read it
export type Loose = any

let count = 0
const next = () => (count += 1)

/** A rich text of paragraphs; a string is a paragraph, and `{ cite }` after it cites a citation there. */
export function textOf(...paragraphs: (string | { text: string; cite: string })[]) {
  const words = (text: string) => ({ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 })
  const cite = (citation: string, n: number) => ({
    type: 'inlineBlock',
    version: 1,
    fields: { id: `65f0c0ffee00000000000${String(n).padStart(3, '0')}`, blockType: 'cite', citation },
  })
  const children = paragraphs.map((paragraph, n) => ({
    type: 'paragraph',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    textFormat: 0,
    textStyle: '',
    children: typeof paragraph === 'string' ? [words(paragraph)] : [words(paragraph.text), cite(paragraph.cite, n)],
  }))
  return { root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children } } as never
}

export async function makeClinic(payload: Payload, as: As, data: object = {}) {
  const name = `Clinic ${next()}`
  return payload.create({
    collection: 'clinics',
    data: { name, jurisdictions: ['US'], ...data } as never,
    draft: true,
    ...as,
  })
}

export async function makePerson(payload: Payload, as: As, data: object = {}) {
  return payload.create({
    collection: 'people',
    data: { name: `Person ${next()}`, role: 'Acupuncturist', ...data } as never,
    draft: true,
    ...as,
  })
}

export async function makeCitation(payload: Payload, as: As, data: object = {}) {
  return payload.create({
    collection: 'citations',
    data: { type: 'article-journal', title: `A review ${next()}`, issued: { year: 2020 }, ...data } as never,
    ...as,
  })
}

/** An article that lacks nothing for publication; what differs is named. */
export async function makeArticle(
  payload: Payload,
  as: As,
  data: { clinic?: string; authors?: string[] } & Record<string, unknown> = {},
) {
  const clinic = data.clinic ?? (await makeClinic(payload, as)).id
  const authors = data.authors ?? [(await makePerson(payload, as)).id]
  return payload.create({
    collection: 'articles',
    data: {
      title: `Article ${next()}`,
      excerpt: 'What the article is about.',
      body: textOf('A sentence of the article.'),
      ...data,
      clinic,
      authors,
    } as never,
    draft: true,
    ...as,
  })
}

/** A clinic's own rule against an invented word, so that it finds nothing else; what differs is named. */
export async function makeRule(payload: Payload, as: As, data: object = {}) {
  return payload.create({
    collection: 'rules',
    data: {
      code: `ZORB-${next()}`,
      title: 'No zorbing',
      rule: 'Do not speak of zorbing.',
      why: 'Nobody knows what it is.',
      severity: 'warning',
      phrases: ['~zorb'],
      remedy: 'remove',
      mustHit: ['We offer zorbing.', 'Zorbing every day.'],
      mustNotHit: ['We offer walks.', 'Come and see us.'],
      ...data,
    } as never,
    ...as,
  })
}

/** A request of somebody's, for commands that take one. */
export const requestOf = (payload: Payload, as: As) => createLocalReq({ user: as.user as never }, payload)

/** A reviewer who has written nothing, made when first needed. */
export async function approver(payload: Payload): Promise<As> {
  const email = 'approver@citewell.example'
  const system = { collection: 'users', overrideAccess: true } as const
  const { docs } = await payload.find({ ...system, where: { email: { equals: email } } })
  const user = docs[0] ?? (await payload.create({ ...system, data: { ...accountOf('reviewer'), email } }))
  return { user: { ...user, collection: 'users' } as As['user'], overrideAccess: false }
}

const inAMonth = () => new Date(Date.now() + 30 * 86_400_000).toISOString()

/** The verdict on a claim that rests on its works, whatever these lack, for so many days. */
export const supported = (days = 30) => ({
  verdict: 'supported',
  override: true,
  reason: 'It is a test, not a claim.',
  validUntil: new Date(Date.now() + days * 86_400_000).toISOString(),
})

/** Brings the latest draft of a page through review: submitted by its writer, decided and signed by somebody else, whatever it says. */
export async function approve(
  payload: Payload,
  as: As,
  collection: string,
  id: string,
  verdict: object = { verdict: 'not-a-claim' },
) {
  const reviewer = await approver(payload)
  const page = { collection, id }
  const { contentHash } = await submitPage(await requestOf(payload, as), page)
  const { docs } = await payload.find({
    collection: 'claim-uses',
    where: { and: [{ collection: { equals: collection } }, { page: { equals: id } }, { side: { equals: 'draft' } }] },
    pagination: false,
    depth: 0,
    ...reviewer,
  })
  for (const hash of new Set(docs.map((use) => use.contentHash))) {
    const { docs: found } = await payload.find({
      collection: 'claims',
      where: { contentHash: { equals: hash } },
      depth: 0,
      ...reviewer,
    })
    for (const claim of found)
      await decideClaim(await requestOf(payload, reviewer), claim.id, { contentHash: hash, ...verdict })
  }
  const { docs: reports } = await payload.find({
    collection: 'check-reports',
    where: { and: [{ collection: { equals: collection } }, { page: { equals: id } }, { isLatest: { equals: true } }] },
    depth: 0,
    ...reviewer,
  })
  const findings = (reports[0]?.report as Loose)?.findings ?? []
  const blockers = new Set<string>(
    findings.filter((each: Loose) => each.severity === 'blocker' && !each.suppressedBy).map((each: Loose) => each.rule),
  )
  return decidePage(await requestOf(payload, reviewer), page, {
    contentHash,
    verdict: 'approved',
    meaning: PAGE_MEANINGS.approved,
    reason: null,
    overrides: [...blockers].map((rule) => ({ rule, reason: 'It is a test, not a page.', until: inAMonth() })),
    validUntil: null,
  })
}

/** Tells whether the words of a page's latest draft are approved already, as they are when it was withdrawn or changed back. */
async function isApproved(payload: Payload, collection: string, id: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'page-reviews',
    where: { collection: { equals: collection }, page: { equals: id }, state: { in: ['approved', 'published'] } },
    overrideAccess: true, // a look at the state; the commands ask for rights
  })
  return totalDocs > 0
}

/** Brings the latest draft of a page through review and makes it live. */
export async function publish(payload: Payload, as: As, collection: string, id: string, verdict?: object) {
  if (!(await isApproved(payload, collection, id))) await approve(payload, as, collection, id, verdict)
  return publishPage(await requestOf(payload, as), { collection, id })
}

/** A clinic and an author that everybody may read, as articles need them. */
export async function makeLiveClinic(api: { payload: Payload; as: (role: 'marketer' | 'admin') => As }) {
  const writer = api.as('marketer')
  const clinic = (await makeClinic(api.payload, api.as('admin'))).id
  const author = (await makePerson(api.payload, writer)).id
  await publish(api.payload, writer, 'clinics', clinic)
  await publish(api.payload, writer, 'people', author)
  return { clinic, authors: [author] }
}

export const PAGES = ['articles', 'conditions', 'modalities', 'clinics', 'locations', 'people', 'disclaimers'] as const
export type PageSlug = (typeof PAGES)[number]

/** The field of a page that holds its heading. */
export const headingOf = (collection: PageSlug) => (collection === 'articles' ? 'title' : 'name')

/** A page of any kind that lacks nothing for publication; what differs is named. */
export async function makePage(
  payload: Payload,
  as: As,
  collection: PageSlug,
  data: { clinic?: string } & Record<string, unknown> = {},
): Promise<Record<string, Loose> & { id: string; revision: number }> {
  if (collection === 'articles') return (await makeArticle(payload, as, data)) as never
  const whole: Record<string, unknown> = {
    name: `Page ${next()}`,
    ...(collection === 'conditions' || collection === 'modalities' ? { summary: 'In a sentence.' } : {}),
    ...(collection === 'clinics' ? { jurisdictions: ['US'] } : {}),
    ...(collection === 'locations' ? { timeZone: 'America/Los_Angeles' } : {}),
    ...(collection === 'people' ? { role: 'Acupuncturist' } : {}),
    ...(collection === 'disclaimers' ? { text: textOf('This is information, not advice.') } : {}),
    ...data,
  }
  if (collection === 'locations') whole.clinic ??= (await makeClinic(payload, as)).id
  return (await payload.create({ collection, data: whole as never, draft: true, ...as })) as never
}

/** The bytes of a small picture, drawn for the test. */
export async function pictureFile() {
  const { default: sharp } = await import('sharp')
  const data = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#88aa66' } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name: 'picture.png', size: data.length }
}

export async function makePicture(payload: Payload, as: As, data: object = {}) {
  return payload.create({
    collection: 'media',
    data: { alt: `Picture ${next()}`, ...data } as never,
    file: await pictureFile(),
    ...as,
  })
}

export async function withdraw(
  payload: Payload,
  as: As,
  collection: string,
  id: string,
  reason = 'It is out of date.',
) {
  return withdrawPage(await requestOf(payload, as), { collection, id, reason })
}

/** The code and places of a refusal; the result of what was not refused is an error of the test. */
export async function refusal(attempt: Promise<unknown>) {
  const error = await attempt.then(
    (result) => {
      throw new Error(`This was let through: ${JSON.stringify(result)?.slice(0, 300)}`)
    },
    (thrown: unknown) => thrown,
  )
  const { name, code, message, status, data, errors } = error as Record<string, Loose>
  if (String(message).startsWith('This was let through')) throw error
  const places = (errors ?? data?.errors ?? []) as { path: string; message: string }[]
  return {
    name,
    code: (code ?? null) as string | null,
    message: String(message),
    status: status as number,
    errors: places,
    error: error as Loose,
  }
}
