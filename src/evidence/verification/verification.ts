/** Whether a second person has held a record against the work itself. */
export const VERIFICATION_STATES = {
  unverified: 'Nobody has checked it yet',
  verified: 'Checked against the work',
  mismatch: 'Does not match the work',
  rejected: 'Not fit to be cited',
} as const
export type VerificationState = keyof typeof VERIFICATION_STATES

/** How much of the work the person who checked it has read. */
export const READ_DEPTHS = { abstract: 'The abstract only', full: 'The full text' } as const
export type ReadDepth = keyof typeof READ_DEPTHS

/** What the person who verifies a citation looks at, one line each; every line is answered before the verdict. */
export const VERIFICATION_CHECKLIST = {
  exists: 'The work exists: an identifier leads to it, or the printed source was seen.',
  metadata: 'Title, authors, year and journal match the work.',
  integrity: 'It is not retracted and there is no open concern.',
  'peer-review': 'It was reviewed by peers, and the journal is not on a caution list.',
  design: 'The kind of study is set.',
  question: 'Population, phase, condition, modality, comparator and outcome are recorded.',
  effect: 'Direction and size are recorded with their interval, and whether the difference matters to patients.',
  certainty: 'The certainty is recorded, with who rated it.',
  newer: 'There is no newer or better review of the question.',
  primary: 'It is the source itself, not a work that speaks of it.',
  funding: 'Funding and conflicts of interest were noted.',
  licence: 'Any figure or passage we quote may be quoted.',
  access: 'Someone has read the full text, not only the abstract.',
} as const
export type CheckItem = keyof typeof VERIFICATION_CHECKLIST

export const CHECK_ANSWERS = { pass: 'Yes', fail: 'No', 'not-applicable': 'Does not apply' } as const
export type CheckAnswer = keyof typeof CHECK_ANSWERS
