import type { Concept } from '../lexicon/lexicon.ts'

/** Concepts that play one part in a sentence: whether knees crack or ache, something is wrong with them. */
export const FAMILIES = {
  complaint: ['condition', 'serious-condition', 'symptom'],
  treatment: ['modality', 'device', 'remedy', 'treatment'],
  gain: ['benefit-verb', 'benefit-noun', 'benefit-adjective', 'cure', 'remove', 'vanish', 'prevent', 'repair', 'reduce', 'increase'],
  body: ['body-part', 'body-process'],
  house: ['clinic', 'clinician'],
} as const satisfies Record<string, readonly Concept[]> // prettier-ignore

const FAMILY_OF: ReadonlyMap<Concept, string> = new Map(
  Object.entries(FAMILIES).flatMap(([family, concepts]) => concepts.map((concept) => [concept, family] as const)),
)

/** The family of a concept, or itself. */
export const familyOf = (concept: Concept): string => FAMILY_OF.get(concept) ?? concept

export const COMPLAINTS: ReadonlySet<Concept> = new Set(FAMILIES.complaint)
export const GAINS: ReadonlySet<Concept> = new Set(FAMILIES.gain)
