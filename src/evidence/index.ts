/** WHAT WE CITE: published works, the numbers that name them, what they found, how good they are and whether they still stand. */
export {
  AMSTAR_ANSWERS,
  AMSTAR_QUESTIONS,
  AMSTAR_RATINGS,
  rateAmstar2,
  type AmstarAnswer,
  type AmstarItems,
  type AmstarOutcome,
  type AmstarRating,
} from './appraisal/amstar-2.ts'
export { CERTAINTIES, COMPARATORS, FAVOURS, OUTCOMES, PHASES, TIMEPOINTS } from './appraisal/pico.ts'
export { checkResult, MEASURES, type MeasureName, type Result } from './appraisal/result.ts'
export { CSL_TYPES, type Citation, type CslType, type Name, type PartialDate } from './csl.ts'
export { DESIGNS, STUDY_DESIGNS, type StudyDesign } from './design.ts'
export {
  formatReference,
  REFERENCE_STYLES,
  referenceRuns,
  type ReferenceStyle,
} from './format-reference/format-reference.ts'
export type { Run } from './format-reference/runs.ts'
export {
  detectFormat,
  FORMATS,
  readFileText,
  type Format,
  type FormatName,
  type Reading,
  type ReadWork,
  type RefusedPart,
} from './formats/index.ts'
export { doiLink, parseDoi } from './identifiers/doi.ts'
export { IDENTIFIER_NAMES, IDENTIFIERS, type IdentifierName } from './identifiers/index.ts'
export { parseIssn } from './identifiers/issn.ts'
export { judgeStanding, type Judgement } from './standing/judge-standing.ts'
export { nameNotice } from './standing/name-notice.ts'
export { leadsAway, readNoticeType } from './standing/read-notice-type.ts'
export { readRetractionWatch, type RetractionWatch } from './standing/retraction-watch.ts'
export { isWorthNaming, sayFile, sayRound } from './standing/round-words.ts'
export { DUE_AFTER_DAYS, STANDING_AGES, standingAge, type StandingAge } from './standing/standing-age.ts'
export {
  NOTICE_TYPES,
  STANDING_SOURCES,
  STANDINGS,
  type Notice,
  type NoticeType,
  type Standing,
  type StandingSource,
} from './standing/standing.ts'
export { changedWords, type ChangedWord } from './changed-words.ts'
export { citationHash, citationWords, WORD_FIELDS } from './citation-words.ts'
export { decideVerification, type Verification, type VerifiedRecord } from './verification/decide-verification.ts'
export { nextVerification, TRANSITIONS, verificationOn, type VerificationEvent } from './verification/transitions.ts'
export {
  CHECK_ANSWERS,
  READ_DEPTHS,
  VERIFICATION_CHECKLIST,
  VERIFICATION_STATES,
  type CheckItem,
  type ReadDepth,
  type VerificationState,
} from './verification/verification.ts'
