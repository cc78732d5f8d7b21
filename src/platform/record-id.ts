import { isObject } from './is-object.ts'

/** Every record of ours is named by a UUID (RFC 9562), of any version, as PostgreSQL takes them. */
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** Tells whether a value can be the id of a record; anything else names nothing we hold. */
export function isRecordId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value)
}

/** The id of a related record, which may be stored as an id or come populated; null if there is none. */
export function idOf(relation: unknown): string | null {
  const id = isObject(relation) && Object.hasOwn(relation, 'id') ? relation.id : relation
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : null
}
