import type { CollectionBeforeOperationHook, CollectionConfig, Config, Payload, Plugin } from 'payload'
import { Problem } from '#platform/problem.ts'
import { askedPaths, type AskedPath } from '../guard/asked-paths.ts'
import { conditionFault, orderFault, selectFault } from '../guard/asked-faults.ts'
import { relationsAlong, type AskableField } from '../guard/relations-along.ts'

type Args = {
  where?: unknown
  sort?: unknown
  joins?: unknown
  select?: unknown
  currentDepth?: number
  overrideAccess?: boolean
}

const fieldsOf = (payload: Payload) => (collection: string) =>
  (payload.collections[collection as 'articles']?.config.flattenedFields ?? []) as AskableField[]

/** A record's fields, and as its versions have them: under `version`, with the page itself as `parent`. Hooks see both as reads. */
const askable = (collection: string, fields: AskableField[]): AskableField[] => [
  ...fields,
  { name: 'parent', type: 'relationship', relationTo: collection },
  { name: 'version', type: 'group', flattenedFields: fields },
  { name: 'latest', type: 'checkbox' },
  { name: 'autosave', type: 'checkbox' },
]

/**
 * Refuses conditions that follow a second relation, on any route: past the first one Payload checks in a promise that it
 * does not wait for (validateSearchParams.js, 3.90.1), whose refusal would end the process. Refuses as well to ask by the
 * record of a list of uses (`usedBy`), where no access rule is applied and the ids of drafts would answer; to sort by a field of
 * a related record, where none is applied either and the order would tell the words of drafts; to search in rich text, which
 * Payload writes into SQL that PostgreSQL cannot read (createJSONQuery, 3.90.1); and what Payload would pass over in silence, so that
 * its answer is to another question: an order by no field, and a relation compared with what is no id.
 */
const boundQueries: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  const { currentDepth, joins, select, sort, where } = args as Args
  if (overrideAccess) return args
  const fieldsIn = fieldsOf(req.payload)
  const own = fieldsIn(collection.slug)
  refuseFaults({ where, sort }, askable(collection.slug, own), fieldsIn)
  // What populates a record is read by itself, in promises that nobody waits for yet.
  if (req.payloadAPI === 'REST' && operation === 'read' && currentDepth === undefined)
    refuse(selectFault(select, askable(collection.slug, own)), 'select')
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
  const along = (asked: AskedPath) => relationsAlong(asked.path, fields, fieldsIn)
  for (const asked of askedPaths(where, undefined)) refuse(conditionFault(asked, along(asked)), asked.path)
  for (const asked of askedPaths(undefined, sort)) refuse(orderFault(asked, along(asked), fields), asked.path)
}

function refuse(message: string | null, path: string): void {
  if (message !== null) throw new Problem('query/invalid', message, [{ path, message }])
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
