import type { Payload, SanitizedCollectionConfig } from 'payload'
import type { Ways } from '../../reading/cut-json.ts'
import type { PublishedCollection } from '../published/published-collections.ts'
import type { ReadingParts } from '../published/load-parts.ts'
import { workedOut } from '../published/worked-out.ts'
import { waysOfFields } from './ways-of-fields.ts'

/** How records of a collection come by REST, as it follows from the config. */
export type RecordShape = {
  collection: string
  /** The field with the main text, which is kept apart; null where there is none. */
  text: string | null
  ways: Ways
  /** The names of its fields in the order in which Payload gives them; of a record that another one names, fewer. */
  order: readonly string[]
  related: readonly string[]
  /** What is worked out at each read, for whom everybody may ask. */
  workedOut: ReturnType<typeof workedOut>
  /** Whether others tell what a whole record shows, as of a work who cites it: that is for Payload to read. */
  hasJoins: boolean
}

export type RecordShapes = ReadonlyMap<string, RecordShape>

export const recordShapes = ({ collections, payload }: ReadingParts): RecordShapes =>
  new Map([...collections].map(([slug, collection]) => [slug, shapeOf(collection, payload)]))

function shapeOf({ slug, text, workedOut: names }: PublishedCollection, payload: Payload): RecordShape {
  const { config } = payload.collections[slug as 'articles']!
  const order = orderOf(config)
  const leftOut = leftOutOf(config)
  const answers = Object.entries(workedOut(slug, payload))
  return {
    collection: slug,
    text,
    ways: waysOfFields(config.fields, payload),
    order,
    related: order.filter((name) => !leftOut.has(name)),
    workedOut: Object.fromEntries(answers.filter(([name]) => names.includes(name))),
    hasJoins: Object.keys(config.joins).length > 0,
  }
}

/** Stored fields come first, then those that hooks make, in the order in which these are begun. */
function orderOf({ flattenedFields, hooks }: SanitizedCollectionConfig): string[] {
  const isStored = (field: object) => !('virtual' in field && field.virtual)
  const stored = flattenedFields.filter(isStored).map(({ name }) => name)
  const begun = hooks.beforeRead.reduce<object>(
    (doc, hook) => hook({ doc } as unknown as Parameters<typeof hook>[0]) as object,
    Object.fromEntries(['id', ...stored].map((name) => [name, undefined])),
  )
  return [...new Set([...Object.keys(begun), ...flattenedFields.map(({ name }) => name)])]
}

/**
 * What a record that another one names comes without. Payload asks for `deletedAt` to know whether it lies in the trash
 * (collections/dataloader.js, 3.90.1), and beside what is left out, what is asked for is left out, too (drizzle, find/traverseFields.js).
 */
const leftOutOf = ({ defaultPopulate, trash }: SanitizedCollectionConfig): Set<string> =>
  new Set([...Object.keys(defaultPopulate ?? {}), ...(trash ? ['deletedAt'] : [])])
