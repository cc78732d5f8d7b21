import { TEST_KIND } from './delivery.ts'

/** What a delivery tells of: a change, or with the kind `test` nothing at all. */
export type Told = {
  seq: number | null
  kind: string
  collection: string | null
  record: string | null
  slug: string | null
  clinic: string | null
  contentHash: string | null
  /** When it was, as ISO. */
  at: string
}

/** The body of a webhook, as it is signed and sent: compact JSON with its keys in one order, the same at every attempt. */
export function eventBody({ at, clinic, collection, contentHash, kind, record, seq, slug }: Told): string {
  const type = kind === TEST_KIND ? 'webhook.test' : `${collection}.${kind}`
  const data = { seq, kind, collection, id: record, slug, clinic, hash: contentHash }
  return JSON.stringify({ type, timestamp: at, data })
}
