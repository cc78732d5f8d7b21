import type { CollectionSlug } from 'payload'

/** How far a page of the demo has come: a draft that nobody submitted, or on its way, or through. */
export type DemoState = 'draft' | 'in-review' | 'changes-requested' | 'scheduled' | 'published'

/** What is special about the way of a page; what is left out goes the usual way. */
export type DemoReview = {
  /** What its writer tells the reviewer. */
  note?: string
  /** Sentences that the reviewer refuses, by how they begin. */
  refuses?: { says: string; verdict: 'change-needed' | 'rejected'; reason: string }[]
  /** Why changes are asked for. */
  asks?: string
  /** How long the approval holds, where that is not the clinic's term: an approval of some minutes ends while one watches. */
  approvedForMinutes?: number
  publishInDays?: number
  withdrawnBecause?: string
  recalledBecause?: string
}

/** One record of the demo before it has an id. Other records name it by `key`, through `the()`. */
export type DemoRecord<Data extends object = Record<string, unknown>> = {
  key: string
  data: Data
  by?: DemoAuthor
  state?: DemoState
  review?: DemoReview
}

/** Who writes a record: the marketer of all clinics unless another account is named. */
export type DemoAuthor = 'admin' | 'marketer' | 'reviewer' | 'coast'

/** A stand-in for the id of another demo record, put in place of the id until the seed knows it. */
export type DemoKey = `key:${string}/${string}`

/** Names another record of the demo, as in `the('conditions', 'sciatica')`. */
export function the(collection: CollectionSlug | 'media', key: string): DemoKey {
  return `key:${collection}/${key}`
}

/** Names several records of one collection, in the order given. */
export function all(collection: CollectionSlug | 'media', ...keys: string[]): DemoKey[] {
  return keys.map((key) => the(collection, key))
}
