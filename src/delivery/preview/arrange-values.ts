import { valuesOf, type PlacedValue, type WordField } from '#checks/index.ts'
import { isObject } from '#platform/is-object.ts'
import { idOf } from '#platform/record-id.ts'
import type { PreviewPage, ShownNames, ShownPart, ShownPicture } from './preview-page.ts'

type Fields = Readonly<Record<string, unknown>>
type Arranged = Pick<PreviewPage, 'authors' | 'lede' | 'names' | 'parts' | 'pictures'>

/** What is shown elsewhere, or is nothing that a visitor reads. */
const ELSEWHERE = new Set(['slug', 'citations', 'clinic', 'publication', 'revision', 'source'])

/** What a page holds besides its heading and its main text, put in the order in which it is read. `data` has its relations as they may be read. */
export function arrangeValues(data: Fields, schema: readonly WordField[], { title }: { title: string }): Arranged {
  const values = valuesOf(data, schema).filter(
    ({ field, path }) =>
      !field.isKept && !field.isRichText && path !== title && !ELSEWHERE.has(path.split('.', 1)[0]!),
  )
  const names = values.filter(isNames).map(namesIn).filter(isAnything)
  const main = schema.findIndex(({ isRichText }) => isRichText)
  const before = new Set(schema.slice(0, Math.max(main, 0)).map(({ name }) => name))
  const isLede = ({ field, path }: PlacedValue) => before.has(path) && field.kind !== null && !field.isFact
  const read = values.filter(({ field }) => field.relatesTo.length === 0)
  return {
    lede: read.filter(isLede).flatMap(linesOf),
    parts: partsOf(
      read.filter((value) => !isLede(value)),
      schema,
    ),
    pictures: values.filter(({ field, path }) => field.relatesTo.includes('media') && !path.startsWith('seo.')).flatMap(picturesIn),
    authors: names.find(({ field }) => field === 'authors')?.shown ?? null,
    names: names.filter(({ field }) => field !== 'authors').map(({ shown }) => shown),
  }
} // prettier-ignore

const isNames = ({ field }: PlacedValue) => field.relatesTo.length > 0 && !field.relatesTo.includes('media')
const isAnything = ({ shown }: { shown: ShownNames }) => shown.names.length + shown.hidden > 0

function namesIn({ field, value }: PlacedValue): { field: string; shown: ShownNames } {
  const all = [value].flat().filter((each: unknown) => idOf(relatedIn(each)) !== null)
  const names = all.flatMap((each) => nameIn(relatedIn(each)))
  return { field: field.name, shown: { label: field.label, names, hidden: all.length - names.length } }
}

const relatedIn = (each: unknown): unknown => (isObject(each) && 'relationTo' in each ? each.value : each)

function nameIn(related: unknown): string[] {
  if (!isObject(related)) return []
  const name = related.title ?? related.name
  return typeof name === 'string' && name !== '' ? [name] : []
}

function linesOf({ field, path, value }: PlacedValue): ShownPart['lines'] {
  return [value]
    .flat()
    .flatMap((each: unknown, index) =>
      typeof each === 'string' || typeof each === 'number'
        ? [{ label: field.label, text: textOf(each), path: Array.isArray(value) ? `${path}.${index}` : path }]
        : [],
    )
    .filter(({ text }) => text.trim() !== '')
}

const DAY = /^\d{4}-\d\d-\d\dT00:00:00(\.000)?Z$/
const textOf = (value: string | number): string =>
  typeof value === 'string' && DAY.test(value) ? value.slice(0, 10) : String(value)

/** Lines by the field of the page that they stand in. */
function partsOf(values: readonly PlacedValue[], schema: readonly WordField[]): ShownPart[] {
  const parts = new Map<string, ShownPart>()
  for (const value of values) {
    const name = value.path.split('.', 1)[0]!
    const part = parts.get(name) ?? { title: schema.find((field) => field.name === name)?.label ?? name, lines: [] }
    part.lines.push(...linesOf(value))
    parts.set(name, part)
  }
  return [...parts.values()].filter(({ lines }) => lines.length > 0)
}

function picturesIn({ value }: PlacedValue): ShownPicture[] {
  return [value].flat().flatMap((each: unknown): ShownPicture[] => {
    if (!isObject(each) || typeof each.url !== 'string') return []
    const { alt, caption, height, url, width } = each
    return [{ src: url, alt: wordsIn(alt), caption: wordsIn(caption), width: sizeIn(width), height: sizeIn(height) }]
  })
}

const wordsIn = (value: unknown): string => (typeof value === 'string' ? value : '')
const sizeIn = (value: unknown): number | null => (typeof value === 'number' && value > 0 ? Math.round(value) : null)
