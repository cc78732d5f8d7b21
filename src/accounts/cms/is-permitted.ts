import type { Where } from 'payload'
import type { Action, Governed, Visitor } from '../index.ts'
import { permitted } from './access.ts'

type Held = Readonly<Record<string, unknown>>

/** Tells of a record in hand what `permitted` tells of a query: whether a visitor may do an action on it. Relations stand by their ids, fields of groups by their path (`publication.validUntil`). */
export const isPermitted = (visitor: Visitor, collection: Governed, action: Action, record: Held): boolean =>
  permission(visitor, collection, action)(record)

/** The same for many records: the table is asked once. */
export function permission(visitor: Visitor, collection: Governed, action: Action): (record: Held) => boolean {
  const where = permitted(visitor, collection, action)
  return (record) => (typeof where === 'boolean' ? where : holds(where, record))
}

function holds(where: Where, record: Held): boolean {
  return Object.entries(where).every(([key, value]) => {
    if (key === 'and') return (value as Where[]).every((each) => holds(each, record))
    if (key === 'or') return (value as Where[]).some((each) => holds(each, record))
    return Object.entries(value as object).every(([operator, wanted]) => answers(operator, record[key] ?? null, wanted))
  })
}

/** Only what the table of permissions is made of; anything else must fail here and not let somebody in. */
function answers(operator: string, held: unknown, wanted: unknown): boolean {
  if (operator === 'equals') return held === wanted
  if (operator === 'in') return (wanted as unknown[]).includes(held)
  if (operator === 'exists') return (held !== null) === wanted
  // A moment, as the table has them; what is not there is after none.
  if (operator === 'greater_than') return held !== null && new Date(held as string) > new Date(wanted as string)
  throw new Error(`isPermitted does not know the operator ${operator}.`)
}
