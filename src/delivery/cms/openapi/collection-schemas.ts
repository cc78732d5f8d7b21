import { fieldsToJSONSchema, type FlattenedField, type SanitizedCollectionConfig, type SanitizedConfig } from 'payload'
import { ROLES } from '#accounts/index.ts'
import type { Json } from '../../openapi/schema-name.ts'

/** What can be said of the records of a collection: as everybody reads them, as staff does, and as they are written. */
export type CollectionSchemas = {
  public: Json | null
  staff: Json
  input: Json | null
  createdBy: boolean
  changedBy: boolean
  deletedBy: boolean
}

type Asker = { user: null | { id: string; collection: 'users'; role: string; clinics: string[] } }
type Rule = ((args: never) => unknown) | undefined

/** Of what is for themselves alone, they are asked about themselves. */
const THEMSELVES = 'themselves'
const NOBODY: Asker = { user: null }
const STAFF: Asker[] = ROLES.map((role) => ({ user: { id: THEMSELVES, collection: 'users', role, clinics: [] } }))

/** Whether a rule lets somebody do something, to some record at least; a rule that looks at more than who asks may. */
function lets(rule: Rule, asker: Asker): boolean {
  if (rule === undefined) return true
  try {
    return rule({ req: asker, data: {}, doc: { id: THEMSELVES }, id: THEMSELVES } as never) !== false
  } catch {
    return true
  }
}

type Accessed = { access?: Partial<Record<'read' | 'create' | 'update', Rule>>; hidden?: boolean; virtual?: unknown }
const accessedOf = (field: FlattenedField) => field as Accessed

const isPublic = (field: FlattenedField) => {
  const { access, hidden } = accessedOf(field)
  return hidden !== true && (access?.read === undefined || access.read({ req: NOBODY } as never) === true)
}

const isForStaff = (field: FlattenedField) => {
  const { access, hidden } = accessedOf(field)
  return hidden !== true && STAFF.some((asker) => lets(access?.read, asker))
}

const KEPT_BY_US = new Set(['createdAt', 'updatedAt', '_status', 'id'])

const isWritten = (field: FlattenedField) => {
  const { access, hidden, virtual } = accessedOf(field)
  if (hidden || virtual || field.type === 'join' || KEPT_BY_US.has(field.name)) return false
  return STAFF.some((asker) => lets(access?.create, asker) || lets(access?.update, asker))
}

function keep(fields: readonly FlattenedField[], may: (field: FlattenedField) => boolean): FlattenedField[] {
  return fields
    .filter(may)
    .map((field) =>
      'flattenedFields' in field
        ? ({ ...field, flattenedFields: keep(field.flattenedFields, may) } as FlattenedField)
        : field,
    )
}

/**
 * What a schema of Payload's is in a document of OpenAPI: without its notes for TypeScript; open to fields that are added later; what
 * Payload leaves open by saying nothing, such as the parts of a text, is said to be open.
 */
function forDocument(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => forDocument(each, names))
  if (typeof value !== 'object' || value === null) return value
  const schema = value as Json
  if (typeof schema.$ref === 'string') {
    const name = names.get(schema.$ref.replace('#/definitions/', ''))
    return name === undefined ? { type: 'object' } : { $ref: `#/components/schemas/${name}` }
  }
  const parts = Object.entries(schema).flatMap(([name, part]) => {
    if (name === 'tsType' || (name === 'additionalProperties' && part === false)) return []
    if (name === 'required' && Array.isArray(part) && part.length === 0) return []
    // A record and its id are told apart by what they are, and an empty group fits any.
    if (name === 'oneOf') return [['anyOf', forDocument(part, names)]]
    if (name === 'properties') return [[name, eachOf(part as Json, names)]]
    return [[name, name === 'enum' ? withNull(part as unknown[], schema.type) : forDocument(part, names)]]
  })
  const isOpen = schema.properties !== undefined && schema.additionalProperties === undefined
  return Object.fromEntries([...parts, ...(isOpen ? [['additionalProperties', true]] : [])])
}

/** Properties have names of their own, which are no words of JSON Schema. */
function eachOf(properties: Json, names: ReadonlyMap<string, string>): Json {
  const each = Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, forDocument(part, names)]))
  const { docs, hasNextPage } = each as { docs?: { items?: { anyOf?: unknown[] } }; hasNextPage?: unknown }
  // A join names what lies in the trash by nothing.
  if (hasNextPage !== undefined) docs?.items?.anyOf?.push({ type: 'null' })
  return each
}

/** Payload says that a choice may be missing, and then leaves null out of what may be chosen. */
const withNull = (values: unknown[], type: unknown): unknown[] =>
  Array.isArray(type) && type.includes('null') && !values.includes(null) ? [...values, null] : values

/** The schemas of a collection, from its fields and the rules of each; `names` are the schemas of related records, by collection. */
export function collectionSchemas(
  config: SanitizedConfig,
  collection: SanitizedCollectionConfig,
  names: Record<'public' | 'staff', ReadonlyMap<string, string>>,
): CollectionSchemas {
  const { access, auth, flattenedFields } = collection
  const ids = Object.fromEntries(config.collections.map(({ slug }) => [slug, 'string' as const]))
  // Payload says of an account which kind it is.
  const kind: Json = auth ? { collection: { type: 'string' } } : {}
  const id: Json = { id: { type: 'string', format: 'uuid' }, ...kind }
  const made = (may: (field: FlattenedField) => boolean, named: ReadonlyMap<string, string>): Json => {
    const { properties, required } = fieldsToJSONSchema(ids, keep(flattenedFields, may), new Map(), config)
    return forDocument({ type: 'object', properties, required, additionalProperties: false }, named) as Json
  }
  const read = (may: (field: FlattenedField) => boolean, named: ReadonlyMap<string, string>): Json => {
    const { properties, required = [] } = made(may, named) as { properties: Json; required?: string[] }
    return {
      type: 'object',
      properties: { ...id, ...properties },
      required: ['id', ...required.filter((name) => name !== 'id')],
    }
  }
  const may = (what: 'create' | 'update' | 'delete') => STAFF.some((asker) => lets(access[what] as Rule, asker))
  const [createdBy, changedBy, deletedBy] = [may('create'), may('update'), may('delete')]
  return {
    public: lets(access.read as Rule, NOBODY) ? read(isPublic, names.public) : null,
    staff: read(isForStaff, names.staff),
    input: createdBy || changedBy ? made(isWritten, new Map()) : null,
    createdBy,
    changedBy,
    deletedBy,
  }
}
