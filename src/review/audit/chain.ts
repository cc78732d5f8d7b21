import { canonicalHash } from '#platform/canonical-hash.ts'

/** Who did it: a person, an API client, a job of the server, or a command on the machine. */
export type AuditActor = { kind: 'user' | 'client' | 'job' | 'cli' | 'anonymous'; id: string | null }

/** One act, as the trail keeps it. Hashes name the record's content before and after; none when there was none. */
export type AuditAct = {
  at: string
  actor: AuditActor
  action: string
  collection: string
  subject: string
  clinic: string | null
  beforeHash: string | null
  afterHash: string | null
  requestId: string | null
  reason: string | null
}

export type AuditLink = AuditAct & { seq: number; previousHash: string; hash: string }

/** What the first link of a trail hangs on. */
export const TRAIL_START = { seq: 0, hash: '0'.repeat(64) }

/** Hangs an act on the trail: its hash covers the act, its number and the hash before it, so nothing can be changed or left out unseen. */
export function link(act: AuditAct, previous: { seq: number; hash: string }): AuditLink {
  const body = { ...act, seq: previous.seq + 1, previousHash: previous.hash }
  return { ...body, hash: canonicalHash(body) }
}

/** Follows the trail from its start; null if it is whole, else the number of the first link that is wrong or missing, and why. */
export function firstFault(links: Iterable<AuditLink>): { seq: number; why: string } | null {
  let previous: { seq: number; hash: string } = TRAIL_START
  for (const { hash, ...body } of links) {
    const seq = previous.seq + 1
    if (body.seq !== seq) return { seq, why: 'this event is missing' }
    if (body.previousHash !== previous.hash) return { seq, why: 'it does not hang on the event before it' }
    if (hash !== canonicalHash(body)) return { seq, why: 'it was changed after it was written' }
    previous = { seq, hash }
  }
  return null
}
