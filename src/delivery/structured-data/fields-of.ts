import { idOf, isRecordId } from '#platform/record-id.ts'
import { isObject } from '#platform/is-object.ts'

/** A record as it is stored, of which nothing is taken for granted. */
export type Fields = Readonly<Record<string, unknown>>

/** Words that say something, without space around them. */
export function wordsOf(value: unknown): string | undefined {
  const words = typeof value === 'string' ? value.trim() : ''
  return words === '' ? undefined : words
}

/** A number that JSON can hold; there is no minus nought in it. */
export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value + 0 : undefined

/** A moment as it is written for machines; undefined for what is none. */
export function momentOf(value: unknown): string | undefined {
  const text = value instanceof Date ? value.getTime() : wordsOf(value)
  if (text === undefined) return undefined
  const moment = new Date(text)
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
}

export const groupOf = (value: unknown): Fields => (isObject(value) ? value : {})

export const rowsIn = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isObject) : [])

export const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((each) => wordsOf(each) ?? []) : []

/** The ids that a relation holds, to one record or to many, each once. */
export const idsOf = (value: unknown): string[] => [...new Set([value].flat().map(idOf).filter(isRecordId))]
