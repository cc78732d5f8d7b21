import { comparativeFrames } from './comparative-frames.ts'
import { coverageFrames } from './coverage-frames.ts'
import { efficacyFrames } from './efficacy-frames.ts'
import { experienceFrames } from './experience-frames.ts'
import type { Frame } from './frame.ts'
import { generalFrames } from './general-frames.ts'
import { mechanismFrames } from './mechanism-frames.ts'
import { outcomeFrames } from './outcome-frames.ts'
import { prevalenceFrames } from './prevalence-frames.ts'
import { safetyFrames } from './safety-frames.ts'
import { traditionFrames } from './tradition-frames.ts'

/** All the ways in which claims are put. */
export const FRAMES: readonly Frame[] = [
  ...coverageFrames,
  ...traditionFrames,
  ...safetyFrames,
  ...experienceFrames,
  ...comparativeFrames,
  ...prevalenceFrames,
  ...mechanismFrames,
  ...efficacyFrames,
  ...outcomeFrames,
  ...generalFrames,
]
