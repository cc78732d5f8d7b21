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
const OURS = new Map(
  STUDY_DESIGNS.flatMap((design): [string, StudyDesign][] => [
    [fold(design), design],
    [fold(DESIGNS[design].label), design],
  ]),
)

/** The kind of study that a text names for certain, in our words, by its code or in PubMed's; null for anything else. */
export function readDesign(text: string): StudyDesign | null {
  const key = fold(text.slice(0, 100))
  return OURS.get(key) ?? (Object.hasOwn(OTHER_WORDS, key) ? OTHER_WORDS[key]! : null)
}
