import { isObject } from '#platform/is-object.ts'

/** Reads what others write: a member that is missing or of another kind is simply not there. */
export const loose = {
  object: (value: unknown): Record<string, unknown> => (isObject(value) ? value : {}),
  list: (value: unknown): unknown[] =>
    Array.isArray(value) ? value : value === null || value === undefined ? [] : [value],
  /** A text or a number as one line; blank is nothing. */
  text: (value: unknown): string | null => {
    if (typeof value !== 'string' && typeof value !== 'number') return null
    const line = String(value).replace(/\s+/g, ' ').trim()
    return line === '' ? null : line
  },
  /** A whole number, also one written as text. */
  number: (value: unknown): number | null => {
    const text = loose.text(value)
    return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null
  },
  /** The first text of a list, or the text itself. */
  first: (value: unknown): string | null => {
    for (const item of loose.list(value)) {
      const text = loose.text(item)
      if (text !== null) return text
    }
    return null
  },
}
