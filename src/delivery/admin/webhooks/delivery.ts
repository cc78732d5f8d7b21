import { DELIVERY_STATES, TEST_KIND, type DeliveryState } from '../../webhooks/delivery.ts'

/** One delivery, as the API tells of it. */
export type Delivery = {
  id: string
  kind: string
  collection: string | null
  slug: string | null
  record: string | null
  state: DeliveryState
  attempts: number
  createdAt: string
  lastAttemptAt: string | null
  nextAttemptAt: string
  status: number | null
  fault: string | null
  response: string | null
  durationMs: number | null
}

/** What a delivery tells of: "articles back-pain, withdrawn". */
export function whatItTells({ collection, kind, record, slug }: Delivery): string {
  if (kind === TEST_KIND) return 'A test'
  return `${collection} ${slug ?? record ?? ''}, ${kind}`
}

/** Where it stands. One that waits and was tried already failed, so it is called that. */
export function whereItStands({ attempts, fault, state }: Delivery): string {
  if (state === 'waiting' && fault !== null)
    return attempts === 1 ? 'Failed once, tried again' : `Failed ${attempts} times, tried again`
  return DELIVERY_STATES[state]
}
