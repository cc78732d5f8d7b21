import { idOf } from '#platform/record-id.ts'
import { blockTypeOf, fieldsOf, own, wordsIn } from './rich-node.ts'
import { walkRichText } from './walk-rich-text.ts'

/** A picture in a text: the id of the medium, and the words said of it here in place of its own; empty if none are. */
export type PlacedPicture = { media: string; alt: string; caption: string; path: string }

/** The pictures of a rich text in reading order, whether the medium is stored as an id or came populated. */
export function picturesOf(value: unknown): PlacedPicture[] {
  return [...walkRichText(value)].flatMap(({ node, path }) => {
    if (node.type !== 'block' || blockTypeOf(node) !== 'image') return []
    const fields = fieldsOf(node)
    const media = idOf(own(fields, 'media'))
    return media === null ? [] : [{ media, alt: wordsIn(fields, 'alt'), caption: wordsIn(fields, 'caption'), path }]
  })
}
