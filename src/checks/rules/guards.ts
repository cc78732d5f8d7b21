import type { Reading } from '../reading/reading.ts'
import type { GuardName } from './guard-names.ts'
import type { Rule } from './rule.ts'

/** Where a rule was found in a sentence: its first word, and the word behind its last one. */
export type Match = { rule: Rule; from: number; to: number }

type Guard = (match: Match, reading: Reading, paragraph: readonly Reading[]) => boolean

const GUARDS: Partial<Record<GuardName, Guard>> = {
  cited: (_, { cites }) => cites.length > 0,
}

/** The first guard of a rule that suppresses a match; null if it counts. */
export function suppressorOf(match: Match, reading: Reading, paragraph: readonly Reading[]): GuardName | null {
  return match.rule.guards?.find((name) => GUARDS[name]?.(match, reading, paragraph)) ?? null
}
