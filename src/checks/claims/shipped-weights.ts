import weights from './weights.json' with { type: 'json' }
import { setScale, type Scale } from './weigh.ts'
import type { Weights } from './weights.ts'

/** What was learned from the sentences in `labelled/for-learning`, by `npm run learn`. */
export const WEIGHTS: Weights = weights

/** The same, ready for weighing. */
export const SHIPPED_SCALE: Scale = setScale(WEIGHTS)
