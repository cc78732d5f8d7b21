import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { Client } from 'pg'

/** A connection that hears when something changed. */
export type Listener = {
  /** Whether it hears at this moment, as far as anybody knows. */
  isOn: () => boolean
  /** Listens, anew if the connection was lost; rejects where that cannot be, or where the connection turns out to be dead. */
  ensure: () => Promise<void>
  drop: () => Promise<void>
}

/** A database that does not answer within so long is taken to be away. */
const PATIENCE_MS = 3_000

const CHANGES = ['citewell_changes']

/** Makes a listener on a connection of its own; `heard` is called for each word, and once when the connection is lost. */
export function createListener(
  adapter: PostgresAdapter,
  heard: () => void,
  channels: readonly string[] = CHANGES,
): Listener {
  let client: Client | null = null

  const lose = (lost: Client) => {
    if (client !== lost) return
    client = null
    heard()
  }
  const connect = async (): Promise<Client> => {
    const made = new Client({
      connectionString: adapter.poolOptions?.connectionString,
      application_name: 'citewell changes',
      keepAlive: true,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
    })
    made.on('error', () => lose(made))
    made.on('end', () => lose(made))
    made.on('notification', heard)
    try {
      await made.connect()
      for (const channel of channels) await made.query(`LISTEN ${made.escapeIdentifier(channel)}`)
    } catch (error) {
      await end(made)
      throw error
    }
    return made
  }
  const drop = async () => {
    const last = client
    client = null
    if (last !== null) await end(last)
  }
  return {
    isOn: () => client !== null,
    ensure: async () => {
      client ??= await connect()
      try {
        await client.query('select 1')
      } catch (error) {
        await drop()
        throw error
      }
    },
    drop,
  }
}

/** A connection that cannot even be ended is gone already. */
async function end(client: Client): Promise<void> {
  try {
    await client.end()
  } catch {
    // It was lost meanwhile.
  }
}
