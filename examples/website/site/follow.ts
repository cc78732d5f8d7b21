import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import documents from '../generated/persisted-documents.json' with { type: 'json' }
import * as gql from '../generated/graphql.ts'
import { ask, Refused } from './ask.ts'
import { fetchPictures } from './pictures.ts'
import { CITEWELL, CLINIC, CONTENT } from './settings.ts'

/** The document that reads one record of each collection; what else changes (works, disclaimers) stands in these. */
const DOCUMENTS = {
  articles: gql.ArticleDocument,
  conditions: gql.ConditionDocument,
  modalities: gql.ModalityDocument,
  clinics: gql.ClinicDocument,
  locations: gql.LocationDocument,
  people: gql.PersonDocument,
  redirects: gql.RedirectDocument,
}
type Collection = keyof typeof DOCUMENTS
type Stored = { collection: Collection; etag: string; data: unknown }
/** `next` is how far we have followed; `records`, by id, is what can be read, as we last read it; `isShown` once a website was built of it. */
export type Known = { source: string; clinic: string; next: number; isShown: boolean; records: Record<string, Stored> }

const FILE = `${CONTENT}/known.json`
const GONE = ['withdrawn', 'withheld', 'expired']
/** Another server, clinic or document, and we begin at the beginning. */
const SOURCE = createHash('sha256')
  .update(JSON.stringify([CITEWELL, CLINIC, documents]))
  .digest('hex')

/** Comes to know all that has changed since the last time, however long ago; says whether there is anything new to show. */
export async function follow(): Promise<boolean> {
  let known = read()
  if (known?.source !== SOURCE) known = await beginning()
  const before = JSON.stringify(known)
  try {
    await readChanges(known)
  } catch (error) {
    // Another database than before, or an older copy of it: whatever we hold may be wrong.
    if (!(error instanceof Refused) || error.code !== 'query/invalid') throw error
    known = await beginning()
    await readChanges(known)
  }
  // Only the first time, and where the feed told of something, are all records asked for again. A page shows words of others (the
  // name of an author, a disclaimer), and Citewell knows better than we do what that touches: what stayed as it was is a 304.
  if (JSON.stringify(known) === before) return !known.isShown
  const isOther = await readRecords(known, (JSON.parse(before) as Known).records)
  known.isShown &&= !isOther
  await fetchPictures(JSON.stringify(known.records))
  write(known)
  return !known.isShown
}

/** All that is known has been built. */
export function noteShown(): void {
  const known = read()
  if (known) write({ ...known, isShown: true })
}

/** What is known, for the templates. */
export function read(): Known | null {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as Known
  } catch {
    return null
  }
}

/** Written whole or not at all: whoever is stopped half way follows from where they were. */
function write(known: Known): void {
  mkdirSync(CONTENT, { recursive: true })
  writeFileSync(`${FILE}.new`, JSON.stringify(known))
  renameSync(`${FILE}.new`, FILE)
}

async function beginning(): Promise<Known> {
  rmSync(FILE, { force: true })
  const answer = await ask(gql.WhichClinicDocument, { slug: CLINIC })
  const clinic = typeof answer === 'string' ? undefined : answer.data.clinicBySlug?.id
  if (!clinic) throw new Error(`There is no clinic “${CLINIC}” at ${CITEWELL}, or it is not published.`)
  return { source: SOURCE, clinic, next: 0, isShown: false, records: {} }
}

async function readChanges(known: Known): Promise<void> {
  for (;;) {
    const answer = await ask(gql.ChangesDocument, { since: known.next, clinic: known.clinic })
    if (typeof answer === 'string') return
    const { changes, next, complete } = answer.data.changes
    for (const { collection, id, kind } of changes) {
      if (GONE.includes(kind)) delete known.records[id]
      else if (collection in DOCUMENTS)
        known.records[id] ??= { collection: collection as Collection, etag: '', data: null }
    }
    known.next = next
    if (complete) return
  }
}

async function readRecords(known: Known, before: Known['records']): Promise<boolean> {
  let isOther = Object.keys(before).some((id) => !known.records[id])
  const waiting = Object.entries(known.records)
  const readSome = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [id, record] = next
      const answer = await ask<unknown, { id: string }>(DOCUMENTS[record.collection], { id }, record.etag)
      if (answer === 'unchanged') continue
      isOther = true
      if (answer === 'gone') delete known.records[id]
      else Object.assign(record, { etag: answer.etag, data: Object.values(answer.data as object)[0] })
    }
  }
  await Promise.all([readSome(), readSome(), readSome(), readSome()])
  return isOther
}
