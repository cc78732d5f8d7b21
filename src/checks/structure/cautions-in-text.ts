import type { CheckContext } from '../check-context.ts'
import type { Finding } from '../finding.ts'
import { raise } from '../rules/raise.ts'
import type { Passage } from '../surface/passage.ts'
import { allWords, sectionsOf, spoken } from './page-words.ts'
import { placeIn, type PageCheck, type ReadPage } from './read-page.ts'
import { shownDisclaimers } from './shown-disclaimers.ts'

/** What stands in these is itself the caution. */
const CAUTIONS = new Set(['risk', 'warning-sign', 'clearance'])

/** What the disclaimers say that are shown on the page. */
function disclaimed({ claims }: ReadPage, { page, today }: CheckContext): string {
  if (page === null) return ''
  return shownDisclaimers(
    page,
    today,
    claims.map(({ type }) => type),
  )
    .filter(({ holds }) => holds === 'now')
    .map(({ text }) => text)
    .join('\n')
}

const PREGNANT =
  /\b(?:pregnan\w*|prenatal|antenatal|expectant (?:mother|mom|mum)s?|(?:mom|mum|mother)s?[- ]to[- ]be)\b/i
const ASKED_FIRST =
  /\b(?:tell|ask|inform|consult|check with|talk (?:to|with|it over)|speak (?:to|with)|let (?:us|your|the)|first|before (?:you|your|we|any|treatment)|not (?:for|if|on|in|over|while|during)|avoid|caution|midwife|obstetrician|maternity)\b/i
/** Rules of insurance, and words of the law, that name pregnancy and are about no treatment. */
const NOT_TREATED = /\bmedicare\b|\bcover(?:s|ed|age)\b|\bmaternity leave\b|\bpregnancy test\b/i

/** SAF-004: where pregnancy is named, the section says to tell the practitioner and the maternity team first. */
export const asksInPregnancy: PageCheck = (read, context): Finding[] => {
  const hasDisclaimer = PREGNANT.test(disclaimed(read, context))
  const isAskedElsewhere = spoken(read).some(({ kind, text }) => CAUTIONS.has(kind) && PREGNANT.test(text))
  if (hasDisclaimer || isAskedElsewhere) return []
  const sections = sectionsOf(read).map((section) => ({
    first: section.flatMap((passage) => mentionIn(passage, PREGNANT))[0],
    isAsked: section.some(({ text }) => ASKED_FIRST.test(text)),
  }))
  const isAsked = sections.some((section) => section.first !== undefined && section.isAsked)
  return sections.flatMap((section) => {
    const { first } = section
    if (first === undefined || section.isAsked || NOT_TREATED.test(first.passage.text)) return []
    // A title or a summary has no room for it; there it is enough that the text asks.
    if (isAsked && !first.passage.path.includes('root')) return []
    return raise('SAF-004', placeIn(first.passage, first.start, first.end), context)
  })
}

type Mention = { passage: Passage; start: number; end: number }

function mentionIn(passage: Passage, words: RegExp): Mention[] {
  const match = words.exec(passage.text)
  return match ? [{ passage, start: match.index, end: match.index + match[0].length }] : []
}

const CURRENT =
  /(?<!\b(?:no|without) )\b(?:electro-?\s?acupuncture|e-?stim\b|electro-?\s?stimulation|electric(?:al)? (?:stimulation|current)s?)/i
const IMPLANT = /\bpacemaker|\bimplant|\bdefibrillator|\bICD\b/i

/** SAF-007: where needles carry a current, people with a pacemaker or another implant are warned. */
export const warnsOfImplants: PageCheck = (read, context): Finding[] => {
  if (IMPLANT.test(`${allWords(read)}\n${disclaimed(read, context)}`)) return []
  const [first] = spoken(read).flatMap((passage) => mentionIn(passage, CURRENT))
  return first === undefined ? [] : raise('SAF-007', placeIn(first.passage, first.start, first.end), context)
}

const OWN_RISKS: readonly { of: RegExp; says: RegExp; message: string }[] = [
  {
    of: /\bcupping\b/i,
    says: /\bmarks?\b|\bbruis|\bdiscolou?r/i,
    message: 'Cupping leaves marks that look like bruises; the page does not say so.',
  },
  {
    of: /\bgua[- ]?sha\b/i,
    says: /\bmarks?\b|\bbruis|\bredness\b|\bredd|\bred(?: or|,) purple/i,
    message: 'Gua sha leaves red or purple marks; the page does not say so.',
  },
  {
    of: /\bmoxibustion\b|\bmoxa\b|\bfire cupping\b/i,
    says: /\bburns?\b|\bscald/i,
    message: 'Moxibustion and fire cupping can burn; the page does not say so.',
  },
]
/** Pages that tell of treatments; lists of a clinic or a location name them, and their own pages tell the risks. */
const TELLING = new Set(['articles', 'conditions', 'modalities'])
const NOT_OFFERED = /\b(?:do not|don't|no longer|never) (?:offer|use|do|provide|practi[cs]e)\b/i

/** SAF-008: cupping, gua sha and moxibustion each carry their own risks. */
export const namesOwnRisks: PageCheck = (read, context): Finding[] => {
  if (context.page !== null && !TELLING.has(context.page.collection)) return []
  const words = `${allWords(read)}\n${disclaimed(read, context)}`
  return OWN_RISKS.flatMap(({ of, says, message }) => {
    if (says.test(words)) return []
    const [first] = spoken(read).flatMap((passage) => mentionIn(passage, of))
    if (first === undefined || NOT_OFFERED.test(first.passage.text)) return []
    return raise('SAF-008', placeIn(first.passage, first.start, first.end), context, { message })
  })
}
