import { canonicalHash } from '#platform/canonical-hash.ts'

/** An entry of a chain: its number, the hash of the one before it, and its own, which covers all of it. */
export type Linked<Body> = Body & { seq: number; previousHash: string; hash: string }

/** What the first entry of a chain hangs on. */
export const CHAIN_START = { seq: 0, hash: '0'.repeat(64) }

/** Hangs an entry on the chain: its hash covers it, its number and the hash before it, so nothing can be changed or left out unseen. */
export function link<Body extends object>(entry: Body, previous: { seq: number; hash: string }): Linked<Body> {
  const body = { ...entry, seq: previous.seq + 1, previousHash: previous.hash }
  return { ...body, hash: canonicalHash(body) }
}

/** Follows a chain from its start; null if it is whole, else the number of the first entry that is wrong or missing, and why. */
export function firstFault(links: Iterable<Linked<object>>): { seq: number; why: string } | null {
  let previous: { seq: number; hash: string } = CHAIN_START
  for (const { hash, ...body } of links) {
    const seq = previous.seq + 1
    if (body.seq !== seq) return { seq, why: 'this entry is missing' }
    if (body.previousHash !== previous.hash) return { seq, why: 'it does not hang on the entry before it' }
    if (hash !== canonicalHash(body)) return { seq, why: 'it was changed after it was written' }
    previous = { seq, hash }
  }
  return null
}
