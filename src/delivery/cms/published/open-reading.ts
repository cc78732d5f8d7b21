import { createLocalReq, type PayloadRequest } from 'payload'
import { disclaimersShown, shownClaims } from '#review/cms/index.ts'
import { isUntold } from '../../cache/tags.ts'
import type { ReadClaim } from '../../reading/read-claim.ts'
import { recordsNamed, renderPage, type RenderedPage } from '../../reading/render-page.ts'
import type { Fields } from './keep-records.ts'
import { createPartLoader, type ReadingParts } from './load-parts.ts'
import type { Chosen } from './published-rows.ts'

/** A record as everybody may read it. */
export type PublishedRecord = Fields & { id: string }

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
  const noteRecord = (collection: string, id: string) => note(isUntold(collection) ? collection : id)
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
      return loader.chosen(collection, chosen) as Promise<PublishedRecord[]>
    },
    claims: async (collection, id) => {
      note(id)
      return (await shownClaims(await req(), collection, id, 'live')) as unknown as ReadClaim[]
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
const SHOWN_WHOLE = new Set(['disclaimers'])

async function render(
  { collections, payload }: ReadingParts,
  reading: Reading,
  collection: string,
  record: PublishedRecord,
): Promise<RenderedPage | null> {
  const field = collections.get(collection)?.text ?? null
  if (field === null) return null
  const citations = (record.citations ?? []) as unknown[]
  const [texted, claims] = await Promise.all([
    reading.text(collection, record.id),
    reading.claims(collection, record.id),
  ])
  const text = texted?.[field]
  const named = new Map<string, Fields | null>()
  await Promise.all(
    recordsNamed(text, citations).map(async ({ collection: of, id }) => {
      const [found, own] = await Promise.all([
        reading.record(of, id),
        SHOWN_WHOLE.has(of) ? reading.text(of, id) : null,
      ])
      named.set(`${of}/${id}`, found && { ...found, ...own })
    }),
  )
  const find = (of: string, id: string) => named.get(`${of}/${id}`) ?? null
  const ownOrigins = [new URL(payload.config.serverURL).origin]
  return renderPage({ field, text, citations, claims, find, ownOrigins })
}
