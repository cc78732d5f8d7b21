import type { Concept } from '../../lexicon/lexicon.ts'

const set = (...concepts: Concept[]): ReadonlySet<Concept> => new Set(concepts)

/** What is wrong with people. */
export const COMPLAINT = 'condition|serious-condition|symptom'
/** What a body has and does, and what people want more of. */
export const BODY = 'body-part|body-process|wellbeing'
/** What is said to be done about it. */
export const HELPS = 'benefit-verb|cure|remove|prevent|repair|reduce|treat-verb'
/** What is given or used. */
export const AGENT = 'modality|treatment|device|remedy'

/** Who or what is said to bring it about. */
export const AGENTS = set('modality', 'treatment', 'device', 'remedy', 'clinic', 'clinician')
export const TREATMENTS = set('modality', 'treatment', 'device', 'remedy')
export const COMPLAINTS = set('condition', 'serious-condition', 'symptom')
/** What works inside a body, for claims of how. */
export const INNER =
  '(brain|cell|cells|cellular|nerves|nerve|spinal cord|fascia|tissue|tissues|mitochondria|hormones|arteries|glands|gut|lymph|blood|receptors|signals|scalp follicles)'

export const GAINS = set(
  'benefit-verb',
  'benefit-noun',
  'benefit-adjective',
  'cure',
  'remove',
  'vanish',
  'prevent',
  'repair',
  'reduce',
)
