import type { Endpoint, PayloadRequest } from 'payload'
import { permitted, visitorOf } from '#accounts/cms/index.ts'
import { isObject } from '#platform/is-object.ts'
import { Problem, type ProblemPlace } from '#platform/problem.ts'
import { isRecordId } from '#platform/record-id.ts'
import { WORK_FIELDS, type WorkField } from '../../same-work/differences-between.ts'
import { mergeRecords } from './merge-records.ts'
import { takeWork } from './take-work.ts'

/**
 * `POST /api/citations/:id/merge` {work, take}: takes the named fields of a work into the record; or {from, take}: merges another
 * record of the same work into it, which from then on stands for this one wherever it is cited. Answers what was taken. Two works
 * are refused; where nothing but their words says that they are two, `sure: true` says that a person knows better.
 */
export const mergeCitations: Endpoint = {
  path: '/:id/merge',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new Problem('request/unauthenticated', 'Sign in first.')
    if (permitted(visitorOf(req), 'citations', 'update') === false)
      throw new Problem('request/forbidden', 'You may not change citations.')
    const id = String(req.routeParams?.id)
    const body = await bodyOf(req)
    const take = fieldsOf(body.take)
    const isSure = body.sure === true
    const taken = isObject(body.work)
      ? await takeWork(req, { id, work: body.work, take, isSure })
      : await mergeRecords(req, { id, from: recordOf(body.from), take, isSure })
    return Response.json({ id, taken }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const body: unknown = await req.json?.().catch(() => null)
  return isObject(body) ? body : {}
}

const invalid = (places: ProblemPlace[]) => new Problem('data/invalid', places[0]!.message, places)

function fieldsOf(take: unknown): WorkField[] {
  if (take === undefined || take === null) return []
  if (!Array.isArray(take)) throw invalid([{ path: 'take', message: 'A list of fields to take is expected here.' }])
  const wrong = take.flatMap((field, index) =>
    (WORK_FIELDS as readonly unknown[]).includes(field)
      ? []
      : [{ path: `take.${index}`, message: `A field to take is one of ${WORK_FIELDS.join(', ')}.` }],
  )
  if (wrong.length > 0) throw invalid(wrong.slice(0, 10))
  return [...new Set(take as WorkField[])]
}

function recordOf(from: unknown): string {
  if (isRecordId(from)) return from
  throw invalid([{ path: 'from', message: 'Say what to merge: the id of the other record in “from”, or a “work”.' }])
}
