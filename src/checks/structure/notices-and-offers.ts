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
const INLINE_NOTE = /[.;)]\s\*\s?\p{L}/u

/** PRC-002: an asterisk leads to a note on the page. The terms of an offer are the note of its own. */
export const keepsAsterisks: PageCheck = ({ passages }, context): Finding[] => {
  const read = passages.filter(({ kind }) => kind !== 'reference')
  if (read.some(({ text }) => NOTE.test(text) || INLINE_NOTE.test(text))) return []
  const hasTerms = new Set(read.filter(({ kind }) => kind === 'terms').map(({ path }) => rowOf(path)))
  return read.flatMap((passage) => {
    const match = STAR.exec(passage.text)
    if (match === null || (passage.kind === 'offer' && hasTerms.has(rowOf(passage.path)))) return []
    const at = match.index + match[0].length
    return raise('PRC-002', placeIn(passage, wordBefore(passage.text, at), at), context, {
      message: 'The asterisk leads to no note: whoever reads it cannot know what holds for the offer.',
    })
  })
}

const rowOf = (path: string) => path.slice(0, path.lastIndexOf('.'))
const wordBefore = (text: string, at: number) => text.lastIndexOf(' ', at - 1) + 1
