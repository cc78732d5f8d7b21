import type { CollectionBeforeOperationHook, CollectionConfig, Config, Payload, Plugin } from 'payload'
import { Problem } from '#platform/problem.ts'
import { askedPaths, type AskedPath } from '../guard/asked-paths.ts'
import { relationsAlong, type AskableField, type AskedField } from '../guard/relations-along.ts'

/** Payload cuts a date up like a text for these, and fails. */
const OF_TEXTS = new Set(['like', 'not_like', 'contains'])

type Args = { where?: unknown; sort?: unknown; joins?: unknown; overrideAccess?: boolean }

const fieldsOf = (payload: Payload) => (collection: string) =>
  (payload.collections[collection as 'articles']?.config.flattenedFields ?? []) as AskableField[]

/** A record's fields, and as its versions have them: under `version`, with the page itself as `parent`. Hooks see both as reads. */
const askable = (collection: string, fields: AskableField[]): AskableField[] => [
  ...fields,
  { name: 'parent', type: 'relationship', relationTo: collection },
  { name: 'version', type: 'group', flattenedFields: fields },
]

/**
 * Refuses conditions that follow a second relation, on any route: past the first one Payload checks in a promise that it
 * does not wait for (validateSearchParams.js, 3.90.1), whose refusal would end the process. Refuses as well to ask by the
 * record of a list of uses (`usedBy`), where no access rule is applied and the ids of drafts would answer; to sort by a field of
 * a related record, where none is applied either and the order would tell the words of drafts; and to search in rich text,
 * which Payload writes into SQL that PostgreSQL cannot read (createJSONQuery, 3.90.1).
 */
const boundQueries: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  const { where, sort, joins } = args as Args
  if (overrideAccess) return args
  const fieldsIn = fieldsOf(req.payload)
  const own = fieldsIn(collection.slug)
  refuseFaults({ where, sort }, askable(collection.slug, own), fieldsIn)
  for (const [name, join] of Object.entries(
    (joins ?? {}) as Record<string, { where?: unknown; sort?: unknown } | false>,
  )) {
    const target = own.find((field) => field.name === name)?.collection
    if (join && typeof target === 'string') refuseFaults(join, fieldsIn(target), fieldsIn)
  }
  return args
}

function refuseFaults(
  { where, sort }: { where?: unknown; sort?: unknown },
  fields: AskableField[],
  fieldsIn: (collection: string) => AskableField[],
): void {
  const conditions = askedPaths(where, undefined).map((asked) => ({ ...asked, isSort: false }))
  const order = askedPaths(undefined, sort).map((asked) => ({ ...asked, isSort: true }))
  for (const asked of [...conditions, ...order]) {
    const message = faultOf(asked, relationsAlong(asked.path, fields, fieldsIn))
    if (message !== null) throw new Problem('query/invalid', message, [{ path: asked.path, message }])
  }
}

function faultOf({ isPlain, isSort, operators }: AskedPath & { isSort: boolean }, along: AskedField): string | null {
  if (!isPlain) return 'Compare with a text, a number, yes or no, or a list of these.'
  if (isSort && along.relations > 0) return 'Sort by a field of the record itself, not by one of a related record.'
  if (along.relations > 1) return 'A condition can follow one relation only. Ask for the related records first.'
  if (along.endsInUses) return 'Ask by a field of the pages that use it, for example by their slug.'
  if (along.isComputed) return 'This is computed when it is read, so nothing can be asked by it.'
  if (along.isRichText && !isSort) return 'Nothing can be asked by what stands in a long text. Ask by another field.'
  if (along.isDate && operators.some((operator) => OF_TEXTS.has(operator)))
    return 'Ask by a date with equals, greater_than or less_than.'
  return null
}

const bounded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [boundQueries, ...(collection.hooks?.beforeOperation ?? [])] },
})

/** Puts every collection under the bounds of what one condition may ask. */
export const boundedQueries: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(bounded),
})
