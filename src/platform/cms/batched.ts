import DataLoader from 'dataloader'
import type { PayloadRequest } from 'payload'

/**
 * Loads something for one of many records that are read together in one request: what is asked for in the same turn is fetched at
 * once, by `fetchAll`, which gives a value for each key in the order of the keys. Nothing is kept beyond that turn, as a request may
 * write and read again.
 */
export function batched<Value>(
  req: PayloadRequest,
  name: string,
  key: string,
  fetchAll: (req: PayloadRequest, keys: readonly string[]) => Promise<Value[]>,
): Promise<Value> {
  const slot = `citewellBatch:${name}`
  const loader = (req.context[slot] ??= new DataLoader((keys: readonly string[]) => fetchAll(req, keys), {
    cache: false,
  })) as DataLoader<string, Value>
  return loader.load(key)
}
