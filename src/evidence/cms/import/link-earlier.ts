import type { PayloadRequest } from 'payload'
import { permitted, visitorOf } from '#accounts/cms/index.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { idOf } from '#platform/record-id.ts'
import { sayWhy } from '../command.ts'
import { holdCitation } from '../hold-citation.ts'
import type { Outcome } from './import-outcome.ts'

/** A record that was there, and the one that came in and that it must name: its earlier version, or the article it became. */
export type Link = { line: number; of: { id: string; title: string }; made: { id: string; title: string } }

/**
 * Lets records that were there name those that came in, as whoever imports and under the rules of every save; where that may not
 * be, a remark says what to do. Each is a change of its own, since a refused one would undo the whole batch.
 */
export async function linkEarlier(req: PayloadRequest, links: readonly Link[]): Promise<Outcome['remarks']> {
  const remarks: Outcome['remarks'] = []
  for (const link of links) {
    const why = await nameIn(req, link)
    if (why !== null) remarks.push({ line: link.line, remark: why })
  }
  return remarks
}

async function nameIn(req: PayloadRequest, { of, made }: Link): Promise<string | null> {
  const byHand = `Name “${made.title}” there under “A version of”.`
  if (permitted(visitorOf(req), 'citations', 'update') === false)
    return `“${of.title}” was not changed: you may not change records. ${byHand}`
  try {
    return await inTransaction(req, async () => {
      const record = await holdCitation(req, of.id)
      if (record === null) return null
      const named = idOf(record.versionOf)
      if (named !== null)
        return named === made.id
          ? null
          : `“${of.title}” is recorded as a version of another work already, and was left so.`
      sayWhy(req, of.id, `“${made.title}” came in.`)
      await req.payload.update({
        collection: 'citations',
        id: of.id,
        data: { versionOf: made.id } as never,
        depth: 0,
        req,
        user: req.user,
        overrideAccess: false,
      })
      return null
    })
  } catch (error) {
    const { status, message } = error as { status?: unknown; message?: unknown }
    if (typeof status !== 'number' || status >= 500) throw error
    return `“${of.title}” was not changed: ${String(message)} ${byHand}`
  }
}
