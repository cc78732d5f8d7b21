import { raise } from '../rules/raise.ts'
import { cuesOf } from '../rules/guards/cues.ts'
import { UNCLEAR_LINKS } from '../rules/packs/access.ts'
import { wordsOf } from '../text/words-of.ts'
import { placeIn, type PageCheck } from './read-page.ts'

const unclear = cuesOf(...UNCLEAR_LINKS)

/** ACC-003 for links within a text, whose words are a part of a sentence (WCAG 2.4.4). */
export const namesLinks: PageCheck = ({ passages }, context) =>
  passages.flatMap((passage) =>
    passage.links.flatMap(({ start, end }) => {
      const words = wordsOf(passage.text.slice(start, end))
      const isUnclear = unclear({ words, termsAt: words.map(() => []) }).some(
        ({ from, to }) => from === 0 && to === words.length,
      )
      return isUnclear ? raise('ACC-003', placeIn(passage, start, end), context) : []
    }),
  )
