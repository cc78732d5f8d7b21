import { DESIGNS, STUDY_DESIGNS, type StudyDesign } from '../design.ts'

/** Words of other catalogues that mean one kind of study and no other. */
const OTHER_WORDS: Record<string, StudyDesign> = {
  randomizedcontrolledtrial: 'rct',
  randomisedcontrolledtrial: 'rct',
  randomisedtrial: 'rct',
  casereports: 'case-report',
  practiceguideline: 'guideline-grade',
  clinicaltrialprotocol: 'protocol',
  news: 'news',
  networkmetaanalysis: 'network-meta-analysis',
}

const fold = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')
const BY_LABEL = new Map(STUDY_DESIGNS.map((design): [string, StudyDesign] => [fold(DESIGNS[design].label), design]))

/**
 * The kind of study that a text names for certain: our own code or label, or a word of other catalogues; null for anything else.
 * "Systematic Review" in a catalogue does not say whether results were pooled, so only our code, spelled as we spell it, is read so.
 */
export function readDesign(text: string): StudyDesign | null {
  const word = text.trim()
  if (Object.hasOwn(DESIGNS, word)) return word as StudyDesign
  const key = fold(word.slice(0, 100))
  return BY_LABEL.get(key) ?? (Object.hasOwn(OTHER_WORDS, key) ? OTHER_WORDS[key]! : null)
}
