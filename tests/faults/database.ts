import { Client } from 'pg'

/** Asks a database directly, on a connection of its own. */
export async function ask<Row = Record<string, unknown>>(
  url: string,
  question: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return withConnection(url, async (client) => (await client.query(question, values)).rows as Row[])
}

/** Does `work` on a connection that is closed afterwards whatever happens. */
export async function withConnection<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
