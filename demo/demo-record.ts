import type { CollectionSlug } from 'payload'

/**
 * One record of the demo before it has an id. Other records name it by `key`, through `the()`;
 * `published` records are signed off by the publish command, `withdrawn` ones are published first and then taken out.
 */
export type DemoRecord<Data extends object = Record<string, unknown>> = {
  key: string
  data: Data
  by?: DemoAuthor
  state?: 'draft' | 'published'
  withdrawnBecause?: string
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
