import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { idOf, isRecordId } from '#platform/record-id.ts'
import { refuseFindings } from './refuse-findings.ts'

/** More steps than any list of conditions has; beyond them something is wrong with the data. */
const DEEPEST = 20
const MESSAGE = 'This condition already stands above that one. Choose another, or none.'

/** Keeps conditions a tree: none may stand, by any number of steps, under itself, neither live nor in drafts. */
export const refuseCircle: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const own = originalDoc?.id === undefined ? null : String(originalDoc.id)
  const parent = conditionIn(data?.parent)
  if (own === null || parent === null || parent === conditionIn(originalDoc?.parent)) return data
  let above = [parent]
  const seen = new Set<string>()
  for (let step = 0; above.length > 0 && step < DEEPEST; step++) {
    if (above.includes(own)) refuseFindings('conditions', [{ path: 'parent', message: MESSAGE }], req)
    for (const id of above) seen.add(id)
    above = (await parentsOf(above, req)).filter((id) => !seen.has(id))
  }
  return data
}

type Row = { id: string | number; parent?: unknown }

/** Asks the tables, not the collection: what the asker may not read stands in the tree all the same. */
async function parentsOf(ids: string[], req: PayloadRequest): Promise<string[]> {
  const query = { collection: 'conditions' as const, limit: 0, pagination: false, req }
  const live = await req.payload.db.find<Row>({ ...query, select: { parent: true }, where: { id: { in: ids } } })
  const hasDrafts = Boolean(req.payload.collections.conditions?.config.versions?.drafts)
  const drafts = hasDrafts
    ? await req.payload.db.queryDrafts<Row>({
        ...query,
        select: { parent: true, version: { parent: true } },
        where: { parent: { in: ids } },
      })
    : { docs: [] }
  const parents = [...live.docs, ...drafts.docs].map((row) => conditionIn(row.parent))
  return [...new Set(parents.filter((id) => id !== null))]
}

/** The id a relation holds, if it is one of ours (a UUID): anything else is refused by the field itself. */
function conditionIn(relation: unknown): string | null {
  const id = idOf(relation)
  return isRecordId(id) ? id : null
}
