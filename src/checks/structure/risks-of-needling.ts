import type { Finding } from '../finding.ts'
import { atField, raise } from '../rules/raise.ts'
import { isNeedling, isOfSkinOnly, listedRisks } from './needling.ts'
import { linesOf } from './page-data.ts'
import { allWords, namesOf } from './page-words.ts'
import { ofPage } from './read-page.ts'

/** What needling often does, mildly (Bäumler 2021, BMJ Open e045961), and how a clinic may say it. */
const COMMON: readonly { words: RegExp; said: string }[] = [
  { words: /\bbleed|\bblood\b|\bbruis|\bhaematoma|\bhematoma/i, said: 'bleeding or a bruise' },
  { words: /\bsore|\bpain|\bache|\btender|\bsting/i, said: 'soreness where a needle was' },
  { words: /\bflare|\bworse|\baggravat|\bmore pain\b/i, said: 'a flare of symptoms' },
  { words: /\bfaint|\bdizz|\blight-?\s?headed/i, said: 'feeling faint' },
  { words: /\btired|\bdrows|\bsleepy|\bfatigue/i, said: 'tiredness' },
]
const ENOUGH = 3

/** SAF-002: the page of a treatment with needles lists at least three of what often happens. */
export const namesCommonRisks = ofPage((page, _read, context): Finding[] => {
  if (!isNeedling(page)) return []
  const risks = linesOf(page.data.risks).join('\n')
  const missing = COMMON.filter(({ words }) => !words.test(risks))
  const named = COMMON.length - missing.length
  if (named >= ENOUGH) return []
  const list = new Intl.ListFormat('en').format(missing.map(({ said }) => said))
  return raise('SAF-002', atField('risks'), context, {
    message:
      named === 0
        ? 'The page lists none of the common, mild effects of needling.'
        : `The page lists ${named} of the common, mild effects of needling; at least ${ENOUGH} are asked for.`,
    suggestion: `Add under Risks what is missing: ${list}.`,
  })
})

const LUNG = /\bpneumothora|\b(?:punctured|collapsed) lung|\blung (?:collapse|puncture)|\blungs?\b/i
const INFECTION = /\binfect/i

/** SAF-003: and the rare and serious ones, a punctured lung and infection. */
export const namesSeriousRisks = ofPage((page, _read, context): Finding[] => {
  if (!isNeedling(page) || isOfSkinOnly(page)) return []
  const risks = linesOf(page.data.risks).join('\n')
  const missing = [...(LUNG.test(risks) ? [] : ['a punctured lung']), ...(INFECTION.test(risks) ? [] : ['infection'])]
  if (missing.length === 0) return []
  return raise('SAF-003', atField('risks'), context, {
    message: `The risks do not name ${missing.join(' and ')}: rare, but serious.`,
  })
})

const SKIN_IS_HURT = /\bcupping|\bcups\b|\bgua ?sha|\bscraping/i
const THINNERS =
  /\bblood[- ]?thin|\banti-?coagul|\bbleeding (?:disorder|problem|tendenc)|\bplatelets?\b|\bhaemophil|\bhemophil|\bwarfarin/i

/** SAF-005: pages of needling, cupping and gua sha ask about blood thinners and bleeding disorders. */
export const asksAboutBleeding = ofPage((page, read, context): Finding[] => {
  const isHurting = page.collection === 'modalities' && SKIN_IS_HURT.test(namesOf(page))
  if (!isNeedling(page) && !isHurting) return []
  if (THINNERS.test(listedRisks(page)) || THINNERS.test(allWords(read))) return []
  return raise('SAF-005', atField('cautions'), context)
})
