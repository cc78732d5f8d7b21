import type { PayloadRequest } from 'payload'
import type { Name, PartialDate, Work } from '../../csl.ts'
import { valueOf, type WorkField } from '../../same-work/differences-between.ts'
import { fieldsWithValue } from '../../same-work/merge-work.ts'
import { asCommand } from '../command.ts'

/** Takes fields of a work into a record, as whoever asks and under the rules of every save; gives those that had something to take. */
export async function takeFrom(
  req: PayloadRequest,
  id: string,
  work: Work,
  take: readonly WorkField[],
  reason?: string,
): Promise<WorkField[]> {
  const taken = fieldsWithValue(work, take)
  if (taken.length === 0 && reason === undefined) return taken
  asCommand(req, 'merge', reason)
  await req.payload.update({
    collection: 'citations',
    id,
    data: dataOf(work, taken) as never,
    depth: 0,
    req,
    user: req.user,
    overrideAccess: false,
  })
  return taken
}

/** The fields as a save takes them: a date whole, so that no old day stays with a new year, and authors as rows of their own. */
function dataOf(work: Work, taken: readonly WorkField[]): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const field of taken) {
    const value = valueOf(work, field)
    if (field.startsWith('identifiers.'))
      data.identifiers = { ...(data.identifiers as object | undefined), [field.slice('identifiers.'.length)]: value }
    else if (field === 'author')
      data.author = (value as (Name & { id?: unknown })[]).map(({ id: _id, ...name }) => name)
    else if (field === 'issued') data.issued = { year: null, month: null, day: null, ...(value as PartialDate) }
    else data[field] = value
  }
  return data
}
