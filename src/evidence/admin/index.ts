/** What the admin of other domains shows of evidence. */
export { DESIGNS } from '../design.ts'
export { CERTAINTIES, COMPARATORS, FAVOURS, OUTCOMES } from '../appraisal/pico.ts'
export { effectPicture, type PicturedResult } from '../appraisal/effect-picture.ts'
export { READ_DEPTHS, VERIFICATION_STATES } from '../verification/verification.ts'
export { EffectDrawing } from './appraisal/EffectDrawing.tsx'
export { dayWords } from './day-words.ts'
export { StandingPill } from './StandingPill.tsx'
