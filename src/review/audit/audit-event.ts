import type { Linked } from '../chain.ts'

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

export type AuditLink = Linked<AuditAct>
