import { isObject } from '#platform/is-object.ts'

/**
 * Where the id of a related record stands, in whose place the record itself may stand. `name`: `collection/id`; `maxDepth`: how deep it is
 * followed at most.
 */
export type Place = { name: string; collection: string; id: string; maxDepth: number }

/** JSON, cut where related records may stand: of texts there is one more than of places. */
export type Cut = { texts: readonly string[]; places: readonly Place[] }

/** What of an object is looked into for related records, by the names of its fields; all else is written as it is. */
export type Ways = ReadonlyMap<string, Way>
export type Way =
  /** Ids of records, one or a list; without `collection` each beside the name of its own. */
  | { to: 'records'; collection: string | null; maxDepth: number }
  /** An object with fields of its own, or a list of these. */
  | { to: 'fields'; waysOf: (row: Row) => Ways | null }
  /** A rich text: what stands in the `fields` of its nodes. */
  | { to: 'nodes'; waysOf: (node: Row) => Ways | null }

type Row = Readonly<Record<string, unknown>>
type Writer = { write: (text: string) => void; leave: (place: Place) => void; done: () => Cut }

const NO_WAYS: Ways = new Map()

/** A value as JSON, cut where its way leads to related records. */
export function cutJson(value: unknown, way: Way | undefined): Cut {
  const writer = createWriter()
  writeBy(writer, way, value)
  return writer.done()
}

/** Pieces of JSON with what stands between them, as one. */
export function joinCuts(pieces: readonly (Cut | string)[]): Cut {
  const writer = createWriter()
  for (const piece of pieces) {
    if (typeof piece === 'string') writer.write(piece)
    else
      for (const [index, text] of piece.texts.entries()) {
        if (index > 0) writer.leave(piece.places[index - 1]!)
        writer.write(text)
      }
  }
  return writer.done()
}

function createWriter(): Writer {
  const texts: string[] = []
  const places: Place[] = []
  let parts: string[] = []
  return {
    write: (text) => void parts.push(text),
    leave: (place) => {
      texts.push(parts.join(''))
      places.push(place)
      parts = []
    },
    done: () => ({ texts: [...texts, parts.join('')], places }),
  }
}

/** Where a record stands that is related. */
export const placeOf = (collection: string, id: string, maxDepth: number): Place => ({
  name: `${collection}/${id}`,
  collection,
  id,
  maxDepth,
})

/** As JSON.stringify has it in a list: what cannot be said is null. */
const jsonOf = (value: unknown): string => JSON.stringify(value) ?? 'null'

function writeBy(writer: Writer, way: Way | undefined, value: unknown): void {
  if (way === undefined || value === null || value === undefined) writer.write(jsonOf(value))
  else if (way.to === 'records') writeList(writer, value, (each) => writeRelation(writer, way, each))
  else if (way.to === 'fields') writeList(writer, value, (each) => writeRow(writer, each, way.waysOf))
  else writeNode(writer, value, way.waysOf)
}

function writeList(writer: Writer, value: unknown, write: (each: unknown) => void): void {
  if (!Array.isArray(value)) return write(value)
  writer.write('[')
  for (const [index, each] of value.entries()) {
    if (index > 0) writer.write(',')
    write(each)
  }
  writer.write(']')
}

type ToRecords = Extract<Way, { to: 'records' }>

function writeRelation(writer: Writer, { collection, maxDepth }: ToRecords, value: unknown): void {
  if (collection !== null && typeof value === 'string') return writer.leave(placeOf(collection, value, maxDepth))
  if (collection !== null || !isObject(value) || typeof value.relationTo !== 'string')
    return writer.write(jsonOf(value))
  const way: Way = { to: 'records', collection: value.relationTo, maxDepth }
  writeObject(writer, value, (name, own) => writeBy(writer, name === 'value' ? way : undefined, own))
}

function writeRow(writer: Writer, value: unknown, waysOf: (row: Row) => Ways | null): void {
  const ways = isObject(value) ? (waysOf(value) ?? NO_WAYS) : NO_WAYS
  if (!isObject(value) || ways.size === 0) writer.write(jsonOf(value))
  else writeObject(writer, value, (name, own) => writeBy(writer, ways.get(name), own))
}

function writeNode(writer: Writer, node: unknown, waysOf: (node: Row) => Ways | null): void {
  if (!isObject(node)) return writer.write(jsonOf(node))
  const ways = waysOf(node)
  const isWhole = ways === null && node.children === undefined && node.root === undefined
  if (isWhole) return writer.write(jsonOf(node))
  writeObject(writer, node, (name, own) => {
    if (name === 'children' || name === 'root') writeList(writer, own, (each) => writeNode(writer, each, waysOf))
    else if (name === 'fields' && ways !== null) writeRow(writer, own, () => ways)
    else writer.write(jsonOf(own))
  })
}

function writeObject(writer: Writer, object: Row, write: (name: string, own: unknown) => void): void {
  let before = '{'
  for (const [name, own] of Object.entries(object)) {
    if (own === undefined) continue
    writer.write(`${before}${JSON.stringify(name)}:`)
    write(name, own)
    before = ','
  }
  writer.write(before === '{' ? '{}' : '}')
}
