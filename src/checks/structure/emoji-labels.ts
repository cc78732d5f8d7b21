import { raise } from '../rules/raise.ts'
import { placeIn, type PageCheck } from './read-page.ts'

/** Pictures among the letters, with their joiners and shades; the marks of rights are pictures by Unicode alone. */
const EMOJI = /^(?:\s|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|\u200D|\u20E3){1,40}/u
const IS_PICTURE = /(?![©®™])[\p{Extended_Pictographic}\p{Regional_Indicator}]/u
/** A number to call, or an address: the picture alone says what it is. */
const BARE = /^(?:$|\+?[\d(]|[\w.+-]{1,60}@|(?:https?:\/\/|www\.))/

/** ACC-005: an emoji that stands before a number or an address, or alone, has a word beside it (WCAG 1.1.1). */
export const namesEmoji: PageCheck = ({ passages }, context) =>
  passages.flatMap((passage) => {
    const lead = EMOJI.exec(passage.text)?.[0] ?? ''
    if (!IS_PICTURE.test(lead) || !BARE.test(passage.text.slice(lead.length))) return []
    return raise('ACC-005', placeIn(passage, 0, passage.text.trimEnd().length), context)
  })
