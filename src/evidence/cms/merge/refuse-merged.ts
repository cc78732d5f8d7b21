import type { PayloadRequest } from 'payload'
import { Problem } from '#platform/problem.ts'
import { idOf } from '#platform/record-id.ts'

/** Refuses to work on a record that was merged into another, and names that one: `mergedInto: {id, title}`. */
export async function refuseMerged(req: PayloadRequest, record: object | undefined): Promise<void> {
  const id = idOf((record as { mergedInto?: unknown } | undefined)?.mergedInto)
  if (id === null) return
  const kept = await req.payload.db.findOne<{ id: string; title?: string }>({
    collection: 'citations',
    where: { id: { equals: id } },
    select: { title: true },
    req,
  })
  const title = kept?.title ?? ''
  throw new Problem('record/merged', `This record was merged into “${title}”. Work on that one.`, [], {
    mergedInto: { id, title },
  })
}
