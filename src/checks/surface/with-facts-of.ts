import { canonicalJson } from '#platform/canonical-json.ts'
import { isObject } from '#platform/is-object.ts'
import { wordsOf, type WordField } from './words.ts'

type Page = Readonly<Record<string, unknown>>

/**
 * What is live, with the facts of a draft: what a page's facts are changes at once, what it says does not. So its words, and with them
 * its content hash, are always those of `live`. The rows of a list that holds words and facts belong together: they are the draft's if
 * they say the same as the live ones, else none of them moves. A fact that a page needs to be live is not taken from it.
 */
export function withFactsOf(live: Page, draft: Page, schema: readonly WordField[]): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...live }
  for (const field of schema) {
    const value = valueOf(field, live[field.name], draft[field.name])
    if (value !== live[field.name]) merged[field.name] = value
  }
  return merged
}

function valueOf(field: WordField, live: unknown, draft: unknown): unknown {
  if (field.isKept) return live
  if (field.isFact) return field.neededToPublish !== null && isEmpty(draft) ? live : draft
  if (!holdsFacts(field)) return live
  const isList = Array.isArray(live) || Array.isArray(draft)
  if (!isList && !isObject(draft)) return live
  const taken = isList ? draft : withFactsOf(isObject(live) ? live : {}, draft as Page, field.fields)
  return saysTheSame(field, live, taken) ? taken : live
}

const isEmpty = (value: unknown): boolean => canonicalJson(value) === 'null'

const holdsFacts = ({ fields }: WordField): boolean =>
  fields.some((field) => (field.isFact && !field.isKept) || holdsFacts(field))

function saysTheSame(field: WordField, live: unknown, draft: unknown): boolean {
  const words = (value: unknown) => canonicalJson(wordsOf({ [field.name]: value }, [field]))
  return words(live) === words(draft)
}
