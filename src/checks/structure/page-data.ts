import { isObject } from '#platform/is-object.ts'
import { idOf } from '#platform/record-id.ts'
import { picturesOf } from '#rich-text/index.ts'
import type { CheckedPage } from '../check-context.ts'

type Data = Readonly<Record<string, unknown>>

/** A record that a page names, and where; `data` is null if it was not found. */
export type NamedRecord = { id: string; path: string; data: Data | null }

/** The text of a field; empty if it holds none. */
export function textOf(data: unknown, name: string): string {
  const value = isObject(data) ? data[name] : undefined
  return typeof value === 'string' ? value.trim() : ''
}

/** The rows of a list, whatever else stands in the field. */
export const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** The texts of a list of lines, which hold a `text` each. */
export const linesOf = (value: unknown): string[] => rowsOf(value).map((row) => textOf(row, 'text'))

/** The texts of a field that may be typed many times ("synonyms"). */
export const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

/** The records that a value names, by id or populated, in order. What was found beside the page counts before what is in it. */
export function recordsOf(page: CheckedPage, collection: string, value: unknown, path: string): NamedRecord[] {
  return [value].flat().flatMap((one: unknown, index) => {
    const id = idOf(one)
    if (id === null) return []
    const found = page.related.get(`${collection}/${id}`) ?? (isObject(one) ? one : null)
    return [{ id, path: Array.isArray(value) ? `${path}.${index}` : path, data: found }]
  })
}

/** The records of a collection that were found beside a page, whoever names them. */
export function foundOf({ related }: CheckedPage, collection: string): Data[] {
  return [...related].filter(([name]) => name.startsWith(`${collection}/`)).map(([, data]) => data)
}

/** A picture on a page: `alt` is what is said of it there in place of its own words. */
export type PagePicture = NamedRecord & { alt: string; caption: string }

/** The pictures of a page that were found: those of its fields and those in its texts. */
export function picturesOn(page: CheckedPage): PagePicture[] {
  const pictures: PagePicture[] = []
  const add = (id: string, path: string, alt = '', caption = '') => {
    const data = page.related.get(`media/${id}`)
    if (data) pictures.push({ id, path, data, alt, caption })
  }
  const walk = (value: unknown, path: string, depth: number): void => {
    if (depth > 6) return
    if (typeof value === 'string') return add(value, path)
    if (Array.isArray(value))
      return value.forEach((one, index) => walk(one, path === '' ? `${index}` : `${path}.${index}`, depth + 1))
    if (!isObject(value)) return
    if (isObject(value.root)) {
      for (const { media, alt, caption, path: at } of picturesOf(value)) add(media, `${path}.${at}`, alt, caption)
      return
    }
    const id = idOf(value)
    if (id !== null && depth > 0 && page.related.has(`media/${id}`)) return add(id, path)
    for (const [name, inner] of Object.entries(value))
      // The page's own id is no picture, and rows carry ids that are none.
      if (name !== 'id') walk(inner, path === '' ? name : `${path}.${name}`, depth + 1)
  }
  walk(page.data, '', 0)
  return pictures
}

/** The clinic a page belongs to: itself, the one it names, or that of its location; null if it was not found. */
export function clinicOf(page: CheckedPage): { data: Data; path: string } | null {
  if (page.collection === 'clinics') return { data: page.data, path: '' }
  const [named] = recordsOf(page, 'clinics', page.data.clinic, 'clinic')
  if (named?.data) return { data: named.data, path: 'clinic' }
  return null
}
