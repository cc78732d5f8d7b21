import { PAGES } from '#accounts/index.ts'

/** What has become of one change on its way to one receiver. */
export const DELIVERY_STATES = {
  waiting: 'Waiting',
  delivered: 'Delivered',
  'given-up': 'Given up',
} as const
export type DeliveryState = keyof typeof DELIVERY_STATES

/** The collections whose changes are told. */
export const TOLD_COLLECTIONS: readonly string[] = [...PAGES, 'citations', 'redirects']

/** What is sent by the button “Send a test”: it stands beside the kinds of change and is none. */
export const TEST_KIND = 'test'

/** The id that a receiver tells one delivery from another by (`webhook-id`): the same at every attempt, and when it is sent again. */
export const eventIdOf = (delivery: string): string => `msg_${delivery.replaceAll('-', '')}`
