import type { Fields } from './fields-of.ts'
import { idsOf } from './fields-of.ts'

/** A page as a stranger may read it, with the means to read what it names, as the stranger may. */
export type SeenPage = {
  doc: Fields
  /** A record that everybody may read; null for any other. */
  find: (collection: string, id: string) => Fields | null
  /** Where pictures are served from, as `https://cms.example`. */
  origin: string
}

/** The records of a collection that a relation names and everybody may read, in its order. */
export const recordsAt = ({ find }: Pick<SeenPage, 'find'>, collection: string, relation: unknown): Fields[] =>
  idsOf(relation).flatMap((id) => {
    const record = find(collection, id)
    return record === null ? [] : [{ ...record, id }]
  })
