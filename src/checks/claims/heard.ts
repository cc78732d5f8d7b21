import type { Concept } from '../lexicon/lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import { SIGN_NAMES, type SignName } from './signs/sign.ts'

/** A sentence as the claim detector hears it: the clause of each word, and the signs that lie over each, as bits. */
export type Heard = { reading: Reading; clauses: Int32Array; signs: Int32Array }

/** The bits of signs. */
export const bitsOf = (...signs: readonly SignName[]): number =>
  signs.reduce((bits, sign) => bits | (1 << SIGN_NAMES.indexOf(sign)), 0)

/** Signs under which nothing is said of a thing. */
const UNSAID = bitsOf('denied', 'asked', 'title', 'disclaimer', 'mention')

/** Tells whether a sentence has a term of one of these concepts that is not denied, asked for, or part of a title. */
export function speaksOf({ reading, signs }: Heard, concepts: ReadonlySet<Concept>): boolean {
  return reading.terms.some(({ concept, from }) => concepts.has(concept) && (signs[from]! & UNSAID) === 0)
}

/** Tells whether one of these signs lies over some words. */
export function isUnder({ signs }: Heard, bits: number, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((signs[at]! & bits) !== 0) return true
  return false
}
