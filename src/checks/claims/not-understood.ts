import type { Concept } from '../lexicon/lexicon.ts'
import type { PassageKind } from '../surface/passage.ts'
import type { Decision } from './decision.ts'
import type { Heard } from './heard.ts'

/** Where sentences are whole; a heading or a caption that names a treatment and a knee says nothing yet. */
const TOLD: ReadonlySet<PassageKind> = new Set(['paragraph', 'list-item', 'notice', 'table-cell'])
const TREATMENTS: ReadonlySet<Concept> = new Set(['modality', 'device', 'remedy'])
const SPOKEN_OF: ReadonlySet<Concept> = new Set([
  'condition', 'serious-condition', 'symptom', 'body-process', 'wellbeing', 'vanish', 'benefit-verb', 'benefit-adjective', 'remove', 'body-part', 'quick', 'lasting',
]) // prettier-ignore
const COMPLAINTS: ReadonlySet<Concept> = new Set(['condition', 'serious-condition', 'symptom', 'body-process'])
/** Who tells a story of their own. */
const NARRATORS = new Set(['i', 'my', 'me', 'she', 'he', 'her', 'his'])
/** Whoever speaks of themselves tells no fact of health. */
const SPEAKERS = new Set(['i', 'my', 'me', 'we', 'our', 'us', 'she', 'he', 'her', 'his', 'you', 'your'])

const ARTICLES = new Set(['the', 'a', 'an', 'every'])

/**
 * What speaks of health and is not understood is a claim for a person to decide, unless any sign at all says that it is none:
 * of a treatment and the body together it counts as one of help, of a complaint alone as a general one.
 */
export function notUnderstood({ reading, signs }: Heard): Decision | null {
  const { terms, passage, words, stemWords } = reading
  if (!TOLD.has(passage.kind)) return null
  if (signs.some((sign) => sign !== 0) || terms.some(({ concept }) => concept === 'praise')) return null
  const own = terms.filter(({ to }) => to > stemWords)
  const treatment = own.find(({ concept }) => TREATMENTS.has(concept))
  const spokenOf = own.find(({ concept, from }) => SPOKEN_OF.has(concept) && from !== treatment?.from)
  if (treatment && spokenOf && words.length > 3 && !words.some(({ text }) => NARRATORS.has(text)))
    return {
      type: 'efficacy',
      direction: 'benefit',
      strength: null,
      from: Math.min(treatment.from, spokenOf.from),
      to: Math.max(treatment.to, spokenOf.to),
    }
  const complaint = own.find(
    ({ concept, from }) =>
      COMPLAINTS.has(concept) ||
      (concept === 'body-part' && from - stemWords < 3 && ARTICLES.has(words[stemWords]!.text)),
  )
  if (!complaint || words.length < 4 || words.some(({ text }) => SPEAKERS.has(text))) return null
  return { type: 'general', direction: 'none', strength: null, from: complaint.from, to: complaint.to }
}
