import { valuesOf, type Passage, type WordField } from '#checks/index.ts'
import { idOf } from '#platform/record-id.ts'
import { picturesOf } from '#rich-text/index.ts'
import type { DeskPassage, DeskSentence } from './desk.ts'
import { labelAt } from './label-at.ts'

type Picture = { path: string; id: string }

/** What of a page a passage is shown with. `sentences` are those of each passage, `numbers` those of works in the list of references. */
export type Shown = {
  data: unknown
  schema: readonly WordField[]
  passages: readonly Passage[]
  sentences: readonly (readonly DeskSentence[])[]
  numbers: ReadonlyMap<string, number>
  /** Where the file of a picture is read, and its own description, by its id. */
  pictures: ReadonlyMap<string, { url: string; alt: string }>
}

/**
 * The passages of a page as the desk shows them, in reading order. A picture stands with its description; one that has none is shown
 * all the same, with an empty one.
 */
export function deskPassages({ data, numbers, passages, pictures, schema, sentences }: Shown): DeskPassage[] {
  const placed = picturesIn(data, schema)
  const byAlt = new Map(placed.map(({ path, id }) => [`${path}.alt`, id]))
  const shown = passages.map((passage, index): DeskPassage => {
    const { base, kind, level, path, stem, text } = passage
    const picture = pictures.get(byAlt.get(path) ?? '')
    return {
      path,
      base,
      kind,
      label: labelAt(path, schema),
      level,
      stem,
      text,
      sentences: [...(sentences[index] ?? [])],
      references: passage.cites.flatMap(({ at, citation }) => {
        const number = citation === null ? undefined : numbers.get(citation)
        return citation === null || number === undefined ? [] : [{ at, number, citation }]
      }),
      picture: picture ? { url: picture.url, alt: text } : null,
    }
  })
  const order = schema.map(({ name }) => name)
  for (const { path, id } of placed) {
    const picture = pictures.get(id)
    if (!picture || shown.some((each) => each.path === `${path}.alt`)) continue
    const at = shown.findIndex((each) => isBehind(each.path, `${path}.alt`, order))
    shown.splice(at === -1 ? shown.length : at, 0, silent(`${path}.alt`, picture.url, schema))
  }
  return shown
}

const silent = (path: string, url: string, schema: readonly WordField[]): DeskPassage => ({
  path,
  base: 0,
  kind: 'alt',
  label: labelAt(path, schema),
  level: null,
  stem: '',
  text: '',
  sentences: [],
  references: [],
  picture: { url, alt: '' },
})

/** Each picture of a page by the path before its description. */
function picturesIn(data: unknown, schema: readonly WordField[]): Picture[] {
  return valuesOf(data, schema).flatMap(({ field, path, value }): Picture[] => {
    if (field.isFact) return []
    if (field.isRichText) return picturesOf(value).map((each) => ({ path: `${path}.${each.path}.fields`, id: each.media }))
    if (!field.relatesTo.includes('media')) return []
    return [value].flat().flatMap((each: unknown, index): Picture[] => {
      const id = idOf(each)
      return id === null ? [] : [{ path: Array.isArray(value) ? `${path}.${index}` : path, id }]
    })
  })
} // prettier-ignore

/** Tells whether one path is read after another: by the order of the fields, then by the numbers in the paths. */
function isBehind(path: string, other: string, order: readonly string[]): boolean {
  const [a, b] = [path.split('.'), other.split('.')]
  if (a[0] !== b[0]) return order.indexOf(a[0]!) > order.indexOf(b[0]!)
  for (let at = 1; at < Math.min(a.length, b.length); at += 1) {
    if (a[at] === b[at]) continue
    return /^\d+$/.test(a[at]!) && /^\d+$/.test(b[at]!) && Number(a[at]) > Number(b[at])
  }
  return false
}
