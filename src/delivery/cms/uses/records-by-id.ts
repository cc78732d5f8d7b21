import type { PayloadRequest, SelectType } from 'payload'

type Row = Record<string, unknown> & { id: string }

/** The records of these ids that are there, whoever may read them; `select` names the fields that are wanted, all if left out. */
export async function recordsById(
  req: PayloadRequest,
  collection: 'citations' | 'media',
  ids: readonly string[],
  select?: SelectType,
): Promise<Map<string, Row>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<Row>({
    collection,
    where: { id: { in: [...new Set(ids)] } },
    ...(select && { select }),
    limit: 1000,
    pagination: false,
    req,
  })
  return new Map(docs.map((doc) => [doc.id, doc]))
}
