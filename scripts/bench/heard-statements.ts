import type { Pool, PoolClient } from 'pg'
import type { Payload } from 'payload'

export type Statement = { text: string; values: unknown[] }

/** Does something and tells which statements it sent to the database. */
export async function heardStatements(payload: Payload, work: () => Promise<unknown>): Promise<Statement[]> {
  const { pool } = payload.db as unknown as { pool: Pool }
  const heard: Statement[] = []
  const listen = (target: Pool | PoolClient) => {
    const { query } = target
    Object.assign(target, {
      query: (asked: unknown, ...rest: unknown[]) => {
        const text = typeof asked === 'string' ? asked : String((asked as { text?: unknown }).text)
        heard.push({ text, values: (Array.isArray(rest[0]) ? rest[0] : []) as unknown[] })
        return Reflect.apply(query, target, [asked, ...rest]) as unknown
      },
    })
    return () => Object.assign(target, { query })
  }
  const stop = listen(pool)
  try {
    await work()
  } finally {
    stop()
  }
  return heard
}

/** How PostgreSQL would do a statement, in its own words. */
export async function explain(payload: Payload, { text, values }: Statement): Promise<string> {
  const { pool } = payload.db as unknown as { pool: Pool }
  const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain ${text}`, values)
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}
