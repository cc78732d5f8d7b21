import { cutJson, joinCuts, type Cut, type Place } from '../../reading/cut-json.ts'
import type { Fields } from '../published/keep-records.ts'
import type { Reading } from '../published/open-reading.ts'
import type { RecordShape } from './record-shape.ts'

/** The fields of a record, each with its name, and all places in them. */
export type Entries = { byName: ReadonlyMap<string, Cut>; places: readonly Place[] }

const entries = new WeakMap<Fields, Entries>()

/** What is remembered of a record is cut once. */
export function entriesOf(fields: Fields, { ways }: RecordShape): Entries {
  const known = entries.get(fields)
  if (known !== undefined) return known
  const told = Object.entries(fields).filter(([, value]) => value !== undefined)
  const byName = new Map(told.map(([name, value]) => [name, entryOf(name, cutJson(value, ways.get(name)))]))
  const made = { byName, places: [...byName.values()].flatMap(({ places }) => places) }
  entries.set(fields, made)
  return made
}

/** One field with its name. */
export const entryOf = (name: string, cut: Cut): Cut => joinCuts([`${JSON.stringify(name)}:`, cut])

/** Fields of a record, as the record. */
export const recordOf = (own: readonly Cut[]): Cut =>
  joinCuts([...own.flatMap((cut, index): (Cut | string)[] => [index === 0 ? '{' : ',', cut]), '}'])

const relateds = new WeakMap<Fields, { text: Fields | null; cut: Cut }>()

/** A record as it comes where another one names it; null if it is not for everybody. */
export async function readRelated(reading: Reading, shape: RecordShape, id: string): Promise<Cut | null> {
  const isTexted = shape.text !== null && shape.related.includes(shape.text)
  const [fields, text] = await Promise.all([
    reading.record(shape.collection, id),
    isTexted ? reading.text(shape.collection, id) : null,
  ])
  if (fields === null || (isTexted && text === null)) return null
  const known = relateds.get(fields)
  if (known?.text === text) return known.cut
  const own = [entriesOf(fields, shape), ...(text === null ? [] : [entriesOf(text, shape)])]
  const cut = recordOf(shape.related.flatMap((name) => own.flatMap(({ byName }) => byName.get(name) ?? [])))
  relateds.set(fields, { text, cut })
  return cut
}
