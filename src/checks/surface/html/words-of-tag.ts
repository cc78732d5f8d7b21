import type { Token } from 'parse5'
import type { PassageKind } from '../passage.ts'

/** What search engines and shared links show of a page, by the name or property of a `meta`. */
const SEO = /^(?:description|og:(?:title|description|image:alt)|twitter:(?:title|description|image:alt)|abstract)$/i

/** Words of a tag itself; `of` is their path, in which "?" stands for that of the element. */
type TagWords = { of: string; kind: PassageKind; text: string }

/** The words that stand in the attributes of a tag and that a visitor reads, hears or is shown elsewhere. */
export function wordsOfTag({ tagName, attrs }: Token.TagToken): TagWords[] {
  const said = new Map(attrs.map(({ name, value }) => [name, value]))
  const words: TagWords[] = []
  const add = (of: string, kind: PassageKind, value: string | undefined) => {
    const text = value?.replace(/\s+/g, ' ').trim() ?? ''
    if (text !== '') words.push({ of, kind, text })
  }
  if (tagName === 'meta') {
    const name = said.get('name') ?? said.get('property') ?? ''
    if (SEO.test(name)) add(`meta.${name.toLowerCase()}`, 'seo', said.get('content'))
    return words
  }
  if (tagName === 'img' || tagName === 'area') add('?.alt', 'alt', said.get('alt'))
  if (tagName === 'input' && /^(?:submit|button|reset)$/i.test(said.get('type') ?? ''))
    add('?.value', 'call-to-action', said.get('value'))
  add('?.aria-label', 'alt', said.get('aria-label'))
  add('?.title', 'alt', said.get('title'))
  return words
}
