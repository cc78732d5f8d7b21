import { comparativeFrames } from './comparative-frames.ts'
import { coverageFrames } from './coverage-frames.ts'
import { efficacyFrames } from './efficacy-frames.ts'
import { experienceFrames } from './experience-frames.ts'
import type { Frame } from './frame.ts'
import { factFrames, factsOfTreatment, generalFrames } from './general-frames.ts'
import { mechanismFrames } from './mechanism-frames.ts'
import { outcomeFrames } from './outcome-frames.ts'
import { prevalenceFrames, rankFrames } from './prevalence-frames.ts'
import { promiseFrames } from './promise-frames.ts'
import { gentleFrames, harmlessFrames, riskFrames } from './safety-frames.ts'
import { traditionFrames } from './tradition-frames.ts'

/** All the ways in which claims are put. Of several in a sentence the first one here says what it is. */
export const FRAMES: readonly Frame[] = [
  ...coverageFrames,
  ...experienceFrames,
  ...traditionFrames,
  ...harmlessFrames,
  ...riskFrames,
  ...comparativeFrames,
  ...rankFrames,
  ...factFrames,
  ...mechanismFrames,
  ...promiseFrames,
  ...efficacyFrames,
  ...outcomeFrames,
  ...gentleFrames,
  ...factsOfTreatment,
  ...prevalenceFrames,
  ...generalFrames,
]
