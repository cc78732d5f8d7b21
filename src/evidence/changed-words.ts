import { canonicalJson } from '#platform/canonical-json.ts'
import { isObject } from '#platform/is-object.ts'
import { citationWords } from './citation-words.ts'

/** A place where the words of two forms of a record differ: the path of its field, and whether nothing stood there before. */
export type ChangedWord = { path: string; wasEmpty: boolean }

/** Where the words of a record change from one form to another, in the order of its fields; a list that grew or shrank as a whole. */
export function changedWords(before: object, after: object): ChangedWord[] {
  return differences(citationWords(before), citationWords(after), '')
}

const isEmpty = (value: unknown) => canonicalJson(value) === canonicalJson(null)

function differences(before: unknown, after: unknown, path: string): ChangedWord[] {
  if (canonicalJson(before) === canonicalJson(after)) return []
  const at = (step: string | number) => (path === '' ? String(step) : `${path}.${step}`)
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return before.flatMap((row, index) => differences(row, after[index], at(index)))
  if ([before, after].every((value) => isEmpty(value) || (isObject(value) && !Array.isArray(value)))) {
    const [one, two] = [(before ?? {}) as Record<string, unknown>, (after ?? {}) as Record<string, unknown>]
    const names = [...new Set([...Object.keys(one), ...Object.keys(two)])]
    return names.flatMap((name) => differences(one[name], two[name], at(name)))
  }
  return [{ path, wasEmpty: isEmpty(before) }]
}
