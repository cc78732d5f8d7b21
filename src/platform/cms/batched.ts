import DataLoader from 'dataloader'
import type { PayloadRequest } from 'payload'

/**
 * Loads something for one of many records that are read together in one request: what is asked for in the same turn is fetched at
 * once, by `fetchAll`, which gives a value for each key in the order of the keys, each key once. Nothing is kept beyond that turn, as a request may
 * write and read again.
 */
export function batched<Value>(
  req: PayloadRequest,
  name: string,
  key: string,
  fetchAll: (req: PayloadRequest, keys: readonly string[]) => Promise<Value[]>,
): Promise<Value> {
  const slot = `citewellBatch:${name}`
  const loader = (req.context[slot] ??= new DataLoader(
    async (keys: readonly string[]) => {
      const unique = [...new Set(keys)]
      const values = await fetchAll(req, unique)
      const byKey = new Map(unique.map((each, index) => [each, values[index]!]))
      // Each asker has its own, as Payload takes out of a value what was not selected.
      return keys.map((each) => structuredClone(byKey.get(each)!))
    },
    { cache: false },
  )) as DataLoader<string, Value>
  return loader.load(key)
}
