import type { Concept } from '../lexicon/lexicon.ts'
import type { Term } from '../lexicon/term-tree.ts'
import type { Word } from '../text/words-of.ts'
import type { PassageKind } from '../surface/passage.ts'
import type { Decision } from './decision.ts'
import { GAINS } from './frames/term-sets.ts'
import { bitsOf, isUnder, type Heard } from './heard.ts'
import { SIGN_NAMES } from './signs/sign.ts'

const set = (...concepts: Concept[]): ReadonlySet<Concept> => new Set(concepts)

/** Where sentences are whole; a heading or a caption that names a treatment and a knee says nothing yet. */
const TOLD: ReadonlySet<PassageKind> = new Set(['paragraph', 'list-item', 'notice', 'table-cell'])
const TREATMENTS = set('modality', 'device', 'remedy')
const OURS = set('clinic', 'treatment', 'clinician')
const COMPLAINTS = set('condition', 'serious-condition', 'symptom', 'body-process')
const ILLS = set('condition', 'serious-condition', 'symptom')
const SPOKEN_OF = new Set<Concept>([
  ...COMPLAINTS, 'wellbeing', 'vanish', 'benefit-verb', 'benefit-adjective', 'remove', 'body-part', 'quick', 'lasting',
]) // prettier-ignore
/** Who tells a story of their own. */
const NARRATORS = new Set(['i', 'my', 'me', 'she', 'he', 'her', 'his'])
/** Whoever speaks of themselves tells no fact of health. */
const SPEAKERS = new Set([...NARRATORS, 'we', 'our', 'us', 'you', 'your'])
const ARTICLES = new Set(['the', 'a', 'an', 'every'])

/** Signs that count against help wherever they stand in the sentence, and those that count over its own words. */
const ANYWHERE = bitsOf('asked', 'caution', 'instruction', 'question', 'disclaimer', 'mention')
const SETTING = bitsOf('setting')
const HERE = bitsOf('denied', 'service', 'person', 'money', 'title', 'topic')
const IF = bitsOf('condition')
const DENIED = bitsOf('denied')
/** A denial of these is one of help, wherever it stands. */
const HELP = set(
  'benefit-verb', 'benefit-noun', 'benefit-adjective', 'cure', 'remove', 'vanish', 'prevent', 'repair', 'reduce', 'mechanism-verb', 'study', 'study-verb', 'proven',
) // prettier-ignore
const FACT = bitsOf(...SIGN_NAMES.filter((sign) => sign !== 'condition' && sign !== 'denied'))

/**
 * What speaks of health and is not understood is a claim for a person to decide, unless a sign says that it is none: of a treatment
 * and the body together it counts as one of help, and so does a figure of speech for getting well ("turns back the clock"); of a
 * complaint alone it counts as a general one.
 */
export function notUnderstood(heard: Heard): Decision | null {
  const { terms, passage, words, stemWords } = heard.reading
  if (!TOLD.has(passage.kind) || words.length < 4 || terms.some(({ concept }) => concept === 'praise')) return null
  const own = terms.filter(({ to }) => to > stemWords)
  const isTold = words.some(({ text }) => NARRATORS.has(text))
  const help = isTold
    ? ofStory(own, words)
    : (ofTreatment(own) ?? ofFigure(own) ?? unlessIf(heard, ofHouse(own) ?? ofReader(own, words)))
  if (
    help &&
    !isHelpDenied(heard) &&
    !isUnder(heard, ANYWHERE, 0, words.length) &&
    !isUnder(heard, help.mask, help.from, help.to)
  )
    return {
      type: isTold ? 'experience' : 'efficacy',
      direction: 'benefit',
      strength: null,
      from: help.from,
      to: help.to,
    }
  if (words.some(({ text }) => SPEAKERS.has(text)) || own.some(({ concept }) => TREATMENTS.has(concept))) return null
  const complaint = own.find(
    ({ concept, from }) =>
      COMPLAINTS.has(concept) ||
      (concept === 'body-part' && from - stemWords < 3 && ARTICLES.has(words[stemWords]!.text)),
  )
  if (!complaint || isUnder(heard, FACT, stemWords, words.length)) return null
  return { type: 'general', direction: 'none', strength: null, from: complaint.from, to: complaint.to }
}

/** A treatment and what it is about. */
function ofTreatment(own: readonly Term[]): Help | null {
  const treatment = own.find(isTreatment)
  const ill = treatment && own.find(({ concept }) => COMPLAINTS.has(concept))
  // A day or a room is no reason to think that nothing is said of both.
  if (treatment && ill) return both(treatment, ill, HERE)
  // Needles and a skin are of every visit; what our needles do to it is said of us.
  const isOurs = own.some(({ concept }) => concept === 'clinic')
  if (treatment && !TREATMENTS.has(treatment.concept) && !isOurs) return null
  const spokenOf = own.find(({ concept, from }) => SPOKEN_OF.has(concept) && from !== treatment?.from)
  return treatment && spokenOf ? both(treatment, spokenOf, HERE | SETTING) : null
}

/** The words that count as help, and the signs that count against them. */
type Help = { from: number; to: number; mask: number }

/** "If your back aches, …" says nothing of what is done about it. */
const unlessIf = (heard: Heard, found: Help | null): Help | null =>
  found && isUnder(heard, IF, found.from, found.to) ? null : found

const isHelpDenied = ({ reading, signs }: Heard): boolean =>
  reading.terms.some(({ concept, from }) => HELP.has(concept) && (signs[from]! & DENIED) !== 0)

const isTreatment = ({ concept, name }: Term): boolean => TREATMENTS.has(concept) || name === 'needles'

const both = (one: Term, other: Term, mask: number): Help => ({
  from: Math.min(one.from, other.from),
  to: Math.max(one.to, other.to),
  mask,
})

/** The house and a complaint, told together: "our care and your sciatica do not get along". */
function ofHouse(own: readonly Term[]): Help | null {
  const house = own.find(
    ({ concept, name }) => (concept === 'clinic' && name !== 'we') || (concept === 'treatment' && name !== 'visit'),
  )
  const complaint = own.find(({ concept }) => ILLS.has(concept))
  if (!house || !complaint || own.some(({ concept, from }) => concept === 'patient' && from === house.to)) return null
  return both(house, complaint, HERE | SETTING)
}

/** What becomes of the reader's own complaint. */
function ofReader(own: readonly Term[], words: readonly Word[]): Help | null {
  const complaint = own.find(
    ({ concept, from }) => ILLS.has(concept) && (words[from - 1]?.text === 'your' || words[from - 2]?.text === 'your'),
  )
  return complaint ? both(complaint, complaint, HERE | SETTING) : null
}

/** What became of the teller's own complaint, where something was done. */
function ofStory(own: readonly Term[], words: readonly Word[]): Help | null {
  const complaint = own.find(({ concept, from }) => ILLS.has(concept) && words[from - 1]?.text === 'my')
  const treatment = own.find((term) => isTreatment(term) || term.concept === 'treatment' || OURS.has(term.concept))
  return complaint && treatment ? both(complaint, treatment, HERE) : null
}

/** Three words and more for getting well are hardly said by chance, where the house speaks of itself. */
function ofFigure(own: readonly Term[]): Help | null {
  const figure = own.find(({ concept, from, to }) => GAINS.has(concept) && to - from > 2)
  return figure && own.some(({ concept }) => OURS.has(concept)) ? both(figure, figure, HERE | SETTING) : null
}
