import { Problem } from '#platform/problem.ts'

type Query = (sql: string, values: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>
type Kept = { fingerprint: string; status: number | null; body: string | null; type: string | null }

/** Does a thing once, however often it is asked for under one name, and gives every asker the one answer. */
export type Replays = { once: (name: string, fingerprint: string, run: () => Promise<Response>) => Promise<Response> }

const KEPT_FOR = "interval '24 hours'"

/** A name is free again after a day; who gets the row back has it to themselves. */
const CLAIM = `
  insert into idempotency_keys as kept (name, fingerprint) values ($1, $2)
  on conflict (name) do update set fingerprint = excluded.fingerprint, at = now(), status = null, body = null, type = null
    where kept.at < now() - ${KEPT_FOR}
  returning name`
const LOOK = 'select fingerprint, status, body, type from idempotency_keys where name = $1'
const KEEP = 'update idempotency_keys set status = $2, body = $3, type = $4 where name = $1'
const FORGET = 'delete from idempotency_keys where name = $1'
const FORGET_OLD = `delete from idempotency_keys where at < now() - ${KEPT_FOR}`

function replay({ fingerprint, status, body, type }: Kept, asked: string): Response {
  if (fingerprint !== asked)
    throw new Problem('write/key-reused', 'This Idempotency-Key was used for another request. Make a new one for this.')
  if (status === null)
    throw new Problem(
      'request/conflict',
      'The first request under this Idempotency-Key is still under way, or was cut off. Look whether it was done before you try under a new key.',
    )
  return new Response(body, {
    status,
    headers: { 'Content-Type': type ?? 'application/json', 'Idempotency-Replayed': 'true' },
  })
}

/**
 * Keeps answers in PostgreSQL for a day. A fault of ours (5xx) is not kept, so that a retry can succeed; a process that dies
 * half-way leaves a name without an answer, and whoever asks again is told to look.
 */
export function createReplays(query: Query): Replays {
  return {
    once: async (name, fingerprint, run) => {
      const { rows } = await query(CLAIM, [name, fingerprint])
      if (rows.length === 0) {
        const [kept] = (await query(LOOK, [name])).rows as Kept[]
        if (kept) return replay(kept, fingerprint)
        throw new Problem('service/unavailable', 'The first request under this Idempotency-Key just failed. Try again.')
      }
      await query(FORGET_OLD, [])
      return keep(query, name, run)
    },
  }
}

async function keep(query: Query, name: string, run: () => Promise<Response>): Promise<Response> {
  try {
    const response = await run()
    if (response.status >= 500) await query(FORGET, [name])
    else await query(KEEP, [name, response.status, await response.clone().text(), response.headers.get('content-type')])
    return response
  } catch (error) {
    await query(FORGET, [name])
    throw error
  }
}
