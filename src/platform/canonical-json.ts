/**
 * The one way to write a value as text, so that equal values have equal hashes: keys sorted, no spaces,
 * and nothing for what says nothing (null, undefined, '', empty lists and objects). After RFC 8785, with that one addition.
 */
export function canonicalJson(value: unknown): string {
  return written(value) ?? 'null'
}

/** Written straight into text, as chains of a hundred thousand entries are followed by it; undefined for what says nothing. */
function written(value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return undefined
  if (typeof value !== 'object') return JSON.stringify(value)
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined
    return `[${value.map((item) => written(item) ?? 'null').join(',')}]`
  }
  let text = ''
  for (const key of inOrder(Object.keys(value))) {
    const item = written((value as Record<string, unknown>)[key])
    if (item !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${item}`
  }
  return text === '' ? undefined : `{${text}}`
}

const INDEX = /^(0|[1-9]\d{0,9})$/
const HIGHEST_INDEX = 2 ** 32 - 2
const isIndex = (key: string): boolean => INDEX.test(key) && Number(key) <= HIGHEST_INDEX

/** By UTF-16 code units; what reads like the index of a list stands before, by number, as JavaScript orders every object. */
function inOrder(keys: string[]): string[] {
  keys.sort()
  if (!keys.some(isIndex)) return keys
  return [...keys.filter(isIndex).sort((a, b) => Number(a) - Number(b)), ...keys.filter((key) => !isIndex(key))]
}
