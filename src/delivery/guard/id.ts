const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

/** Tells whether a path segment can be the id of a record (a UUID, RFC 9562); anything else names nothing we hold. */
export function isRecordId(text: string): boolean {
  return UUID.test(text)
}
