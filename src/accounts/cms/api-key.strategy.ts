import type { AuthStrategy } from 'payload'
import { hashOfKey, isKeyInTime, keyFromHeader } from '../api-key.ts'

/** How often "last used" is written: once in five minutes is enough to see a dead key, and costs no write a request. */
const NOTE_USE_EVERY = 5 * 60 * 1000

/** Lets in an API client by its key. The key itself is stored nowhere. */
export const apiKeyStrategy: AuthStrategy = {
  name: 'api-key',
  authenticate: async ({ headers, payload }) => {
    const key = keyFromHeader(headers.get('authorization'))
    if (key === null) return { user: null }
    const client = await payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'api-clients',
      where: { keyHash: { equals: hashOfKey(key, payload.secret) } },
    })
    const now = new Date().toISOString()
    if (!client || !isKeyInTime(client.expiresOn as string | null, now)) return { user: null }
    if (Date.parse(now) - Date.parse(String(client.lastUsedAt ?? 0)) > NOTE_USE_EVERY)
      await payload.db.updateOne({ collection: 'api-clients', id: client.id, data: { lastUsedAt: now } })
    return { user: { ...client, collection: 'api-clients', _strategy: 'api-key' } as never }
  },
}
