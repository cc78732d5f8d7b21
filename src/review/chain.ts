import { canonicalHash } from '#platform/canonical-hash.ts'

/** An entry of a chain: its number, the hash of the one before it, and its own, which covers all of it. */
export type Linked<Body> = Body & { seq: number; previousHash: string; hash: string }

/** An entry as the next one names it. */
export type Head = { seq: number; hash: string }

/** What is wrong with an entry of a chain, or with the place where one should be. */
export type ChainFault = { seq: number; why: string }

/** What the first entry of a chain hangs on. */
export const CHAIN_START: Head = { seq: 0, hash: '0'.repeat(64) }

/** Hangs an entry on the chain: its hash covers it, its number and the hash before it, so nothing can be changed or left out unseen. */
export function link<Body extends object>(entry: Body, previous: Head): Linked<Body> {
  const body = { ...entry, seq: previous.seq + 1, previousHash: previous.hash }
  return { ...body, hash: canonicalHash(body) }
}

/** Why an entry does not hold by itself, whatever stands before it; null if its hash is that of what it says. */
export function changeOf({ hash, ...body }: Linked<object>): ChainFault | null {
  return hash === canonicalHash(body) ? null : { seq: body.seq, why: 'it was changed after it was written' }
}

/** Why an entry does not hang on the one before it; null if it does and is as it was written. */
export function faultOf(entry: Linked<object>, previous: Head): ChainFault | null {
  const seq = previous.seq + 1
  if (entry.seq !== seq) return { seq, why: 'this entry is missing' }
  if (entry.previousHash !== previous.hash) return { seq, why: 'it does not hang on the entry before it' }
  return changeOf(entry)
}

/** Follows a chain from its start; null if it is whole, else the number of the first entry that is wrong or missing, and why. */
export function firstFault(links: Iterable<Linked<object>>): ChainFault | null {
  let previous = CHAIN_START
  for (const entry of links) {
    const fault = faultOf(entry, previous)
    if (fault) return fault
    previous = entry
  }
  return null
}
