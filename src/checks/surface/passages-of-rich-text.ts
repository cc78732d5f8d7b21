import { passagesOf, type PictureText } from '#rich-text/index.ts'
import { markReferences } from './mark-references.ts'
import { passage, type Passage } from './passage.ts'
import { withStems } from './stems.ts'

/** What the media library says of pictures, by their id. */
export type Pictures = ReadonlyMap<string, PictureText>

/**
 * The passages of a rich text in reading order. What was pasted into it as plain paragraphs is read as what it is: items of a list
 * with what they complete, lines of references. A number that was typed ("[1]") is no cite: where one can be chosen, a claim rests
 * on a work that is chosen. `before` is put before each path.
 */
export function passagesOfRichText(value: unknown, before = '', pictures: Pictures = new Map()): Passage[] {
  const passages = passagesOf(value, (id) => pictures.get(id))
    .filter(({ text, cites }) => text.trim() !== '' || cites.length > 0)
    .map(({ path, kind, text, stem, cites, links, level, isAllBold }) =>
      passage(`${before}${path}`, kind, text, {
        stem,
        cites: cites.map(({ cite: { citation, locator, quote }, at }) => ({ citation, locator, quote, at })),
        links,
        level,
        isAllBold,
      }),
    )
  return markReferences(withStems(passages))
}
