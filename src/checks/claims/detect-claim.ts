import type { Reading } from '../reading/reading.ts'
import type { Claim } from './claim.ts'

/** Reads a sentence as a claim about health; null if it makes none. */
export function detectClaim(_reading: Reading): Claim | null {
  return null
}
