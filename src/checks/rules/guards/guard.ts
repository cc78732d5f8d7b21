import type { Reading } from '../../reading/reading.ts'
import type { Rule } from '../rule.ts'

/**
 * Where a rule was found in a sentence: its first word, and the word behind its last one. `isDenial` says that what it looks for
 * is itself a denial ("no side effects"), so that one within the match belongs to it; `isOfClaim`, that it was found in a claim that the
 * rule follows, which an item makes with the words of its stem.
 */
export type Match = { rule: Rule; isDenial: boolean; isOfClaim: boolean; from: number; to: number }

/** Tells whether a match does not count; `paragraph` holds the readings of the same passage, the match's own among them. */
export type Guard = (match: Match, reading: Reading, paragraph: readonly Reading[]) => boolean
