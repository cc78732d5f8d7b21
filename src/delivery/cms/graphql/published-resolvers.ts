import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { isUntold } from '../../cache/tags.ts'
import { nothingThere } from '../../guard/refusals.ts'
import { countPublished, listPublished, oneBySlug, type AskedList } from '../published/list-published.ts'
import type { ReadingParts } from '../published/load-parts.ts'
import type { Reading } from '../published/open-reading.ts'
import { workedOut } from '../published/worked-out.ts'

/** What resolvers are given: of a question that is answered from published records, what it reads. */
export type ReadContext = { reading?: Reading }

type Resolve = GraphQLFieldResolver<unknown, ReadContext, Record<string, unknown>>
type Answer = (reading: Reading, source: never, args: never) => unknown

/** The fields of a schema that can be answered from published records, by `Type.field`. */
export type PublishedFields = ReadonlySet<string>

/**
 * Lets the fields of a schema answer from published records where a question comes with what it `reading`s; every other question goes the
 * way it went. `types`: the collection behind each type of record. Tells which fields can: a question of these alone needs nothing of Payload's own resolvers.
 */
export function resolveFromPublished(
  schema: GraphQLSchema,
  parts: ReadingParts,
  types: ReadonlyMap<string, string>,
): PublishedFields {
  const slugs = new Map([...types].filter(([, slug]) => parts.collections.has(slug)))
  const lists = listFields(schema, slugs)
  const able = new Set<string>()
  const answer = (type: GraphQLObjectType, field: GraphQLField<unknown, ReadContext>, from: Answer) => {
    const ask = (field.resolve ?? defaultFieldResolver) as Resolve
    field.resolve = (source, args, context, info): unknown =>
      context.reading ? from(context.reading, source as never, args as never) : ask(source, args, context, info)
    able.add(`${type.name}.${field.name}`)
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type === schema.getMutationType()) continue
    for (const field of Object.values(type.getFields())) {
      const from =
        type === schema.getQueryType() ? rootAnswer(field, lists, slugs, parts) : fieldAnswer(type, field, types, parts)
      if (from === 'as it is') able.add(`${type.name}.${field.name}`)
      else if (from !== null) answer(type, field, from)
    }
  }
  return able
}

/** The collection behind each field of the schema's root that gives a list of its records. */
function listFields(schema: GraphQLSchema, slugs: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, type }): [string, string][] => {
      const named = getNamedType(type)
      const docs = isObjectType(named) ? named.getFields().docs : undefined
      const slug = docs && slugs.get(getNamedType(docs.type).name)
      return slug ? [[name, slug]] : []
    }),
  )
}

/** A field of the schema's root: a list, its count, one by its id or its slug. */
function rootAnswer(
  field: GraphQLField<unknown, ReadContext>,
  lists: ReadonlyMap<string, string>,
  slugs: ReadonlyMap<string, string>,
  parts: ReadingParts,
): Answer | null {
  const listed = lists.get(field.name)
  if (listed) return (reading, _source, args: AskedList) => listPublished(parts, reading, listed, args)
  const counted = field.name.startsWith('count') ? lists.get(field.name.slice('count'.length)) : undefined
  if (counted)
    return (reading, _source, { where }: AskedList) => {
      reading.note(counted)
      return {
        totalDocs: () => countPublished(parts, reading, counted, where),
      }
    }
  const one = slugs.get(getNamedType(field.type).name)
  if (one && field.args.some(({ name }) => name === 'slug'))
    return (reading, _source, { clinic, slug }: { slug: string; clinic?: string | null }) =>
      oneBySlug(parts, reading, one, slug, clinic)
  if (one && field.args.some(({ name }) => name === 'id'))
    return async (reading, _source, { id }: { id: string }) => {
      if (isUntold(one)) reading.note(one)
      const record = await reading.record(one, id)
      if (record === null) throw nothingThere()
      return record
    }
  return null
}

/** A field of a record, or of a part of one: a related record, something worked out, or a value as it stands there. */
function fieldAnswer(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, ReadContext>,
  types: ReadonlyMap<string, string>,
  { collections, payload }: ReadingParts,
): Answer | 'as it is' | null {
  // Without a resolver, as in a list, the records themselves stand there.
  const related = field.resolve && types.get(getNamedType(field.type).name)
  if (related) {
    if (!collections.has(related)) return null
    const none = isListType(getNullableType(field.type)) ? [] : null
    return (reading, source: Record<string, unknown>) => relatedOf(reading, related, source[field.name] ?? none)
  }
  const own = types.get(type.name) ?? ''
  if (collections.get(own)?.workedOut.includes(field.name)) return workedOut(own, payload)[field.name] ?? null
  return field.args.length === 0 ? 'as it is' : null
}

/** Records that are gone, or not for everybody, are left out of a list. */
async function relatedOf(reading: Reading, collection: string, value: unknown): Promise<unknown> {
  if (value === null) return null
  if (!Array.isArray(value)) return reading.record(collection, String(value))
  const records = await Promise.all(value.map((id) => reading.record(collection, String(id))))
  return records.filter((record) => record !== null)
}
