import { wordsOf, type WordField } from '#checks/index.ts'
import { canonicalJson } from '#platform/canonical-json.ts'
import { isObject } from '#platform/is-object.ts'
import { visibleText } from '#platform/visible-text.ts'

/**
 * The names of the fields that changed between two versions of a page in what has no sentences: a picture, a choice, a related page;
 * of a text its headings, links, emphasis, pictures. `shown` are the texts of the passages of both, which are compared as sentences. Facts are left out.
 */
export function changedFields(before: unknown, after: unknown, schema: readonly WordField[], shown: Iterable<string>): string[] {
  const texts = new Set([...shown].map(visibleText))
  const [first, second] = [before, after].map((data) => restsOf(wordsOf(data, schema), schema, texts)) as [Rests, Rests]
  const labels = [...new Set([...first.keys(), ...second.keys()])]
  return labels.filter((label) => first.get(label)?.join('\n') !== second.get(label)?.join('\n'))
} // prettier-ignore

/** By the label of a field, what it holds besides sentences; a field of a list once a row. */
type Rests = Map<string, string[]>

function restsOf(words: unknown, schema: readonly WordField[], shown: ReadonlySet<string>, before = ''): Rests {
  const rests: Rests = new Map()
  const add = (label: string, values: readonly string[]) => {
    if (values.length > 0) rests.set(label, [...(rests.get(label) ?? []), ...values])
  }
  for (const field of schema) {
    const value = isObject(words) ? words[field.name] : undefined
    const label = before === '' ? field.label : `${before}: ${field.label}`
    if (field.isFact) continue
    if (field.fields.length > 0)
      for (const row of [value].flat())
        for (const [name, values] of restsOf(row, field.fields, shown, label)) add(name, values)
    else if (field.isRichText) add(`${label} (headings, links, emphasis, pictures)`, partsBesides(value, shown))
    else if (field.kind === null && !isNothing(value)) add(label, [canonicalJson(value)])
  }
  return rests
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** What of a text is no plain sentence, in order: each heading's level, each run that leads somewhere or stands out, each block. */
function partsBesides(value: unknown, shown: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((part) => partsBesides(part, shown))
  if (!isObject(value) || value.is === 'cite') return []
  const inner: string[] = []
  const own: Record<string, unknown> = {}
  for (const [name, part] of Object.entries(value)) {
    if (typeof part === 'object' && part !== null) inner.push(...partsBesides(part, shown))
    if (isKept(name, part, value, shown)) own[name] = part
  }
  const isPlain = own.is === 'paragraph' && Object.keys(own).length === 1
  return isPlain || Object.keys(own).length === 0 ? inner : [canonicalJson(own), ...inner]
}

function isKept(name: string, part: unknown, of: Record<string, unknown>, shown: ReadonlySet<string>): boolean {
  if (name === 'style') return Array.isArray(part) && part.length > 0
  if (name === 'node') return true
  if (typeof part === 'object' || part === '') return false
  // The words of a run count where they stand out; those of a block are passages.
  return name === 'text' && 'style' in of ? true : typeof part !== 'string' || !shown.has(part)
}
