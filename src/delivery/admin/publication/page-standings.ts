import type { Obstacle, PageStanding } from '#review/admin/index.ts'
import { ask } from '#platform/admin/ask.ts'

/** What the server says of a page: the name of its words, what stands in its way, and where it is. */
export type ReadStanding = { contentHash: string; obstacles: Obstacle[]; standing: PageStanding }

/** What is known of a page that is open, and what its writer is about to say to the reviewers. */
export type KnownPage = { read: ReadStanding | null; isLost: boolean; isBusy: boolean; note: string }

const UNKNOWN: KnownPage = { read: null, isLost: false, isBusy: false, note: '' }

/** By the address of the page: the panel beside the text and the buttons above it tell the same. */
const known = new Map<string, KnownPage>()
const asked = new Map<string, number>()
const listeners = new Set<() => void>()

export const knownPage = (address: string | null): KnownPage => (address !== null && known.get(address)) || UNKNOWN

/** Calls whenever more is known of any page; gives the way to end that. */
export function onPageKnown(hear: () => void): () => void {
  listeners.add(hear)
  return () => listeners.delete(hear)
}

/** Notes something of a page for all who show it. */
export function notePage(address: string, news: Partial<KnownPage>): void {
  known.set(address, { ...knownPage(address), ...news })
  for (const hear of listeners) hear()
}

/** Asks the server where a page is; of several answers under way the last question's counts. Null if it cannot be asked. */
export async function readStanding(address: string): Promise<ReadStanding | null> {
  const turn = (asked.get(address) ?? 0) + 1
  asked.set(address, turn)
  const answer = await ask<ReadStanding>(`${address}/obstacles`)
  if (asked.get(address) === turn)
    notePage(address, answer.ok ? { read: answer.value, isLost: false } : { isLost: answer.isLost })
  return answer.ok ? answer.value : null
}
