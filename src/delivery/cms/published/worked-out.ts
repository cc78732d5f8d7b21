import type { Payload } from 'payload'
import { evidenceCoverage } from '../../reading/evidence-coverage.ts'
import { describePage } from '../reading/read-structured-data.ts'
import type { PublishedRecord } from './keep-records.ts'
import type { Reading } from './open-reading.ts'

type Answer = (reading: Reading, record: PublishedRecord) => unknown

/** What websites may read of a record beside what is kept of it, by the names of its fields: worked out at each read. */
export const workedOut = (collection: string, { config }: Payload): Readonly<Record<string, Answer>> => ({
  claims: (reading, { id }) => reading.claims(collection, id),
  evidenceCoverage: async (reading, { id }) => evidenceCoverage(await reading.claims(collection, id)),
  jsonLd: (reading, record) => describePage(collection, record, reading.record, config.serverURL),
  shownDisclaimers: (reading, { id }) => reading.shownDisclaimers(collection, id),
  bodyHtml: async (reading, record) => (await reading.rendered(collection, record))?.bodyHtml ?? null,
  bodyText: async (reading, record) => (await reading.rendered(collection, record))?.bodyText ?? null,
  toc: async (reading, record) => (await reading.rendered(collection, record))?.toc ?? [],
})
