import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { publishPage } from '../src/delivery/cms/index.ts'
import type { As } from './cms.ts'

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
    children:
      typeof paragraph === 'string' ? [words(paragraph)] : [words(paragraph.text), cite(paragraph.cite, n)],
  }))
  return { root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children } } as never
}

export async function makeClinic(payload: Payload, as: As, data: object = {}) {
  const name = `Clinic ${next()}`
  return payload.create({ collection: 'clinics', data: { name, jurisdictions: ['US'], ...data } as never, draft: true, ...as })
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
export async function makeArticle(payload: Payload, as: As, data: { clinic?: string; authors?: string[] } & Record<string, unknown> = {}) {
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

/** A request of somebody's, for commands that take one. */
export const requestOf = (payload: Payload, as: As) => createLocalReq({ user: as.user as never }, payload)

export async function publish(payload: Payload, as: As, collection: string, id: string) {
  return publishPage(await requestOf(payload, as), { collection, id })
}
