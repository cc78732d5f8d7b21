import type { Reading } from '../reading/reading.ts'
import type { GuardName } from './guard-names.ts'
import type { Guard, Match } from './guards/guard.ts'
import { isDoctorFirst } from './guards/is-doctor-first.ts'
import { isInTitle } from './guards/is-in-title.ts'
import { areTermsNear, isBoardNear, isCredentialNear } from './guards/is-named-near.ts'
import { isNegated } from './guards/is-negated.ts'
import { isTold } from './guards/is-told.ts'
import { isQuotedRule } from './guards/is-quoted-rule.ts'
import { isRiskNamed } from './guards/is-risk-named.ts'
import { saysLittleEvidence } from './guards/says-little-evidence.ts'

const GUARDS: Readonly<Record<GuardName, Guard>> = {
  negated: isNegated,
  cited: (_, { cites }) => cites.length > 0,
  told: isTold,
  title: isInTitle,
  'quoted-rule': isQuotedRule,
  'says-little-evidence': saysLittleEvidence,
  'risk-named': isRiskNamed,
  'doctor-first': isDoctorFirst,
  'credential-near': isCredentialNear,
  'board-near': isBoardNear,
  'terms-near': areTermsNear,
}

/** The first guard of a rule that suppresses a match; null if it counts. */
export function suppressorOf(match: Match, reading: Reading, paragraph: readonly Reading[]): GuardName | null {
  return match.rule.guards?.find((name) => GUARDS[name](match, reading, paragraph)) ?? null
}
