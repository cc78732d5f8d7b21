import type { CheckedPage } from '../check-context.ts'
import { linesOf, textOf } from './page-data.ts'
import { namesOf } from './page-words.ts'

const BY_NAME = /\b(?:needl|acupunct|electro-?acupunct|stimulation of needles|injection)/i
const SKIN_ONLY = /micro-?\s?needl|derma|facial|cosmetic|\bpress\b|\bseeds?\b|laser|acupressure/i

/** Tells whether a page is about a treatment that pierces the skin. */
export const isNeedling = (page: CheckedPage): boolean =>
  page.collection === 'modalities' && (textOf(page.data, 'kind') === 'needling' || BY_NAME.test(namesOf(page)))

/** Tells whether the needles of a treatment go no deeper than the skin, where no lung is. */
export const isOfSkinOnly = (page: CheckedPage): boolean => SKIN_ONLY.test(namesOf(page))

/** The risks and cautions of a treatment, as they are listed on its page. */
export const listedRisks = ({ data }: CheckedPage): string =>
  [...linesOf(data.risks), ...linesOf(data.cautions)].join('\n')
