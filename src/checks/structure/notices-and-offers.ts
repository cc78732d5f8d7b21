import type { Finding } from '../finding.ts'
import { atField, raise } from '../rules/raise.ts'
import { rowsOf, textOf } from './page-data.ts'
import { ofPage, placeIn, type PageCheck } from './read-page.ts'

/** PAG-008: a notice says until when it is shown, or it stands there for ever. */
export const endsNotices = ofPage((page, _read, context): Finding[] =>
  page.collection !== 'clinics'
    ? []
    : rowsOf(page.data.notices).flatMap((notice, index) =>
        notice.endsAt || textOf(notice, 'text') === ''
          ? []
          : raise('PAG-008', atField(`notices.${index}.endsAt`), context, {
              message: `The notice “${textOf(notice, 'text')}” has no end.`,
            }),
      ),
)

/** PRC-002: an offer carries its terms. */
export const carriesTerms = ofPage((page, _read, context): Finding[] =>
  page.collection !== 'clinics'
    ? []
    : rowsOf(page.data.offers).flatMap((offer, index) =>
        textOf(offer, 'terms') !== '' || textOf(offer, 'text') === ''
          ? []
          : raise('PRC-002', atField(`offers.${index}.terms`), context, {
              message: `The offer “${textOf(offer, 'text')}” has no terms.`,
            }),
      ),
)

/** A star behind a word or a figure; two of them are bold in pasted text. */
const STAR = /[\p{L}\p{N}.!?)%]\*(?![*\p{L}\p{N}])/u
/** The note it leads to begins with one. */
const NOTE = /^\s*\*\s*\p{L}/u
/** Stars that set off a word, part the items of a typed list ("Sleep* Moods* Headaches"), or are given by reviewers. */
const SETS_OFF = /(?<![\p{L}\p{N}*])\*(?!\s)[^*\n]{1,80}\*/gu
const PARTS_ITEMS = /\*\s*\p{Lu}[^*]{1,80}\*\s*(?=\p{Lu}|$)/u
/** A list of prices may well have notes. */
const OFFERS = /[\d$£€%]|\bfree\b/i
const RATES = /\b[1-5](?:\.\d)?\*(?=\s*(?:rat|review|service|google|star|hotel|clinic|experience))/giu
const INLINE_NOTE = /[.;)]\s\*\s?\p{L}/u

/** PRC-002: an asterisk leads to a note on the page. The terms of an offer are the note of its own. */
export const keepsAsterisks: PageCheck = ({ passages }, context): Finding[] => {
  const read = passages.filter(({ kind }) => kind !== 'reference')
  const starred = read.filter(({ text }) => text.includes('*'))
  if (starred.some(({ text }) => NOTE.test(text) || INLINE_NOTE.test(text))) return []
  const hasTerms = new Set(read.filter(({ kind }) => kind === 'terms').map(({ path }) => rowOf(path)))
  return starred.flatMap((passage) => {
    const match = isTypedList(passage.text) ? null : STAR.exec(withoutOtherStars(passage.text))
    if (match === null || (passage.kind === 'offer' && hasTerms.has(rowOf(passage.path)))) return []
    const at = match.index + match[0].length
    return raise('PRC-002', placeIn(passage, wordBefore(passage.text, at), at), context, {
      message: 'The asterisk leads to no note: whoever reads it cannot know what holds for the offer.',
    })
  })
}

const isTypedList = (text: string) => PARTS_ITEMS.test(text) && !OFFERS.test(text)

/** The text with blanks for the stars that lead nowhere, every other character where it was. */
const withoutOtherStars = (text: string) =>
  [SETS_OFF, RATES].reduce((rest, stars) => rest.replace(stars, (words) => words.replaceAll('*', ' ')), text)

const rowOf = (path: string) => path.slice(0, path.lastIndexOf('.'))
const wordBefore = (text: string, at: number) => text.lastIndexOf(' ', at - 1) + 1
