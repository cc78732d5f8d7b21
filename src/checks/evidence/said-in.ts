import { PHASE_WORDS, POPULATION_WORDS, TIMEPOINT_WORDS } from '../lexicon/evidence-terms.ts'
import { createWordFinder } from './words-in.ts'

/** How long people have had it, as a text says it. */
export const phasesIn = createWordFinder(PHASE_WORDS)
/** Of which people a text speaks. */
export const populationsIn = createWordFinder(POPULATION_WORDS)
/** When, or for how long. */
export const timepointsIn = createWordFinder(TIMEPOINT_WORDS)
