import { own, textOf, type RichNode } from './rich-node.ts'
import { HEADING_TAGS } from './schema.ts'
import { walkRichText } from './walk-rich-text.ts'

/** A heading's level, its words on one line, and the id that links within the page point at. */
export type Heading = { id: string; text: string; level: 2 | 3 | 4; path: string }

/** The level of a heading as the schema knows it; an unknown tag counts as the lowest. */
export function levelOf(node: RichNode): 2 | 3 | 4 {
  const index = (HEADING_TAGS as readonly unknown[]).indexOf(own(node, 'tag'))
  return index === 0 ? 2 : index === 1 ? 3 : 4
}

function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/\p{Surrogate}|-+$/gu, '')
  if (slug === '') return 'section'
  // `ref-1`, `cite-1-1` and `c-…` are the ids of references, cites and claims.
  return /^(ref|cite|c)(-|$)/.test(slug) ? `section-${slug}` : slug
}

/** The headings of a text in order, each with an id made of its words and unlike every other; the same text always gives the same ids. */
export function headingsOf(value: unknown): Heading[] {
  const taken = new Set<string>()
  const uses = new Map<string, number>()
  return [...walkRichText(value)].flatMap(({ node, path }) => {
    if (node.type !== 'heading') return []
    const text = textOf(node).replace(/\s+/g, ' ').trim()
    if (text === '') return []
    const slug = slugOf(text)
    let count = uses.get(slug) ?? 0
    let id: string
    do id = (count += 1) === 1 ? slug : `${slug}-${count}`
    while (taken.has(id))
    uses.set(slug, count)
    taken.add(id)
    return [{ id, text, level: levelOf(node), path }]
  })
}
