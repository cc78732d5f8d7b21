import type { ChangeKind } from '../changes/change.ts'
import { TEST_KIND } from './delivery.ts'

/** What a delivery tells of: a change, or with the kind `test` nothing at all. */
export type Told = {
  seq: number | null
  kind: ChangeKind | typeof TEST_KIND
  collection: string | null
  record: string | null
  slug: string | null
  clinic: string | null
  contentHash: string | null
  /** When it was, as ISO. */
  at: string
}

/** What a webhook tells: that something changed, not what it reads now. */
export type WebhookEvent = {
  /** The collection and the kind with a dot between, such as `articles.published`; of a test `webhook.test`. */
  type: string
  /** When the change was, as ISO. */
  timestamp: string
  /** The change as `/api/changes` tells it; of a test nothing but its kind. */
  data: {
    /** The number of the change: of two messages about a record, the higher is the newer. */
    seq: number | null
    kind: Told['kind']
    collection: string | null
    id: string | null
    /** Of a page its slug, of a redirect the path that it leads away from. */
    slug: string | null
    /** The id of its clinic. */
    clinic: string | null
    /** Names the exact words of a page. */
    hash: string | null
  }
}

const eventOf = ({ at, clinic, collection, contentHash, kind, record, seq, slug }: Told): WebhookEvent => ({
  type: kind === TEST_KIND ? 'webhook.test' : `${collection}.${kind}`,
  timestamp: at,
  data: { seq, kind, collection, id: record, slug, clinic, hash: contentHash },
})

/** The body of a webhook, as it is signed and sent: compact JSON with its keys in one order, the same at every attempt. */
export const eventBody = (told: Told): string => JSON.stringify(eventOf(told))
