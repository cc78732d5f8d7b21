import { createLocalReq, type PayloadRequest } from 'payload'
import { claimsAt, disclaimersShown } from '#review/cms/index.ts'
import { isUntold } from '../../cache/tags.ts'
import type { ReadClaim } from '../../reading/read-claim.ts'
import { renderPage, type RenderedPage } from '../../reading/render-page.ts'
import type { Fields, PublishedRecord } from './keep-records.ts'
import { createPartLoader, type ReadingParts } from './load-parts.ts'
import type { Chosen } from './published-rows.ts'

/** What one question reads: each record once, those that are asked for together in one statement. */
export type Reading = {
  record: (collection: string, id: string) => Promise<PublishedRecord | null>
  /** The main text of a record, in its field. */
  text: (collection: string, id: string) => Promise<Fields | null>
  /** Chosen records of a collection, in their order; `searched` names what is searched for them. */
  chosen: (collection: string, chosen: Chosen, searched: readonly string[]) => Promise<PublishedRecord[]>
  claims: (collection: string, id: string) => Promise<ReadClaim[]>
  shownDisclaimers: (collection: string, id: string) => Promise<Fields[]>
  rendered: (collection: string, record: PublishedRecord) => Promise<RenderedPage | null>
  /** What the answer is made of: ids of records, whether or not they could be read, and names of what was searched, as tags of the cache. */
  madeOf: ReadonlySet<string>
  /** Notes that something was searched by others for the answer. */
  note: (searched: string) => void
  /** Of a stranger, for what Payload itself is asked. */
  req: () => Promise<PayloadRequest>
}

/** Begins to read what everybody may read. What is asked within it is told once; nothing is kept beyond one question. */
export function openReading(parts: ReadingParts): Reading {
  const loader = createPartLoader(parts)
  const madeOf = new Set<string>()
  const note = (searched: string) => void madeOf.add(searched)
  // Of a picture nobody is told, but of the page that names it.
  const noteRecord = (collection: string, id: string) => {
    if (!isUntold(collection)) note(id)
  }
  const rendered = new Map<string, Promise<RenderedPage | null>>()
  let request: Promise<PayloadRequest> | null = null
  const req = () => (request ??= createLocalReq({ req: { method: 'GET' } }, parts.payload))

  const reading: Reading = {
    req,
    madeOf,
    note,
    record: (collection, id) => {
      noteRecord(collection, id)
      return loader.named(collection, 'fields', id) as Promise<PublishedRecord | null>
    },
    text: (collection, id) => {
      noteRecord(collection, id)
      return loader.named(collection, 'text', id)
    },
    chosen: (collection, chosen, searched) => {
      searched.forEach(note)
      return loader.chosen(collection, chosen)
    },
    claims: async (collection, id) => {
      note(id)
      return claimsAt(await loader.claims(collection, id), new Date().toISOString()) as unknown as ReadClaim[]
    },
    shownDisclaimers: async (collection, id) => {
      // Which there are follows from the page, and from where its clinic is and what that wants on all its pages.
      for (const each of [id, 'clinics', 'disclaimers']) note(each)
      return disclaimersShown(await req(), collection, id, 'live')
    },
    rendered: (collection, record) => {
      const made = rendered.get(record.id) ?? render(parts, reading, collection, record)
      rendered.set(record.id, made)
      return made
    },
  }
  return reading
}

/** Of these the main text stands in the text of a page. */
const SHOWN_WHOLE = /^disclaimers\//

async function render(
  { collections, payload, renderedPages }: ReadingParts,
  reading: Reading,
  collection: string,
  record: PublishedRecord,
): Promise<RenderedPage | null> {
  const field = collections.get(collection)?.text ?? null
  if (field === null) return null
  const { $names, id } = record
  const [claims, ...found] = await Promise.all([
    reading.claims(collection, id),
    ...$names.map((name) => reading.record(...placeOf(name))),
  ])
  const madeFrom = [record, ...found].map((each) => each?.$version ?? null)
  return renderedPages.get(`${collection}/${id}`, [madeFrom, claims], async () => {
    const texts = $names.map((name) => (SHOWN_WHOLE.test(name) ? reading.text(...placeOf(name)) : null))
    const [texted, ...own] = await Promise.all([reading.text(collection, id), ...texts])
    const named = new Map($names.map((name, n) => [name, found[n] ? { ...found[n], ...own[n] } : null]))
    return renderPage({
      field,
      text: texted?.[field],
      citations: (record.citations ?? []) as unknown[],
      claims,
      find: (of, one) => named.get(`${of}/${one}`) ?? null,
      ownOrigins: [new URL(payload.config.serverURL).origin],
    })
  })
}

const placeOf = (name: string) => name.split('/', 2) as [collection: string, id: string]
