import { withWider, type Jurisdiction } from '#platform/jurisdiction.ts'
import type { Rule } from '../rule.ts'
import { ACCESS_RULES } from './access.ts'
import { AUSTRALIA_RULES } from './australia.ts'
import { CALIFORNIA_RULES } from './california.ts'
import { RIVAL_RULES } from './claims-against-others.ts'
import { BENEFIT_RULES } from './claims-of-benefit.ts'
import { CONDITION_RULES } from './claims-of-conditions.ts'
import { CURE_AND_CERTAINTY_RULES } from './claims-of-cure-and-certainty.ts'
import { MECHANISM_RULES } from './claims-of-mechanism.ts'
import { PROOF_RULES } from './claims-of-proof.ts'
import { TIME_RULES } from './claims-of-time.ts'
import { EVIDENCE_RULES } from './claims-without-evidence.ts'
import { CREDENTIAL_RULES } from './credentials.ts'
import { DEVICE_RULES } from './devices.ts'
import { CITATION_RULES } from './evidence-citations.ts'
import { OFFER_RULES } from './prices.ts'
import { SAFETY_RULES } from './safety.ts'
import { PAGE_RULES } from './structure-pages.ts'
import { PEOPLE_RULES } from './structure-people.ts'
import { SAFETY_RULES_OF_PAGES } from './structure-safety.ts'
import { STUDY_RULES } from './studies.ts'
import { PATIENT_RULES } from './testimonials-and-privacy.ts'
import { UNITED_STATES_RULES } from './united-states.ts'

/** Every shipped rule. */
export const RULES: readonly Rule[] = [
  ...EVIDENCE_RULES,
  ...PROOF_RULES,
  ...CURE_AND_CERTAINTY_RULES,
  ...TIME_RULES,
  ...BENEFIT_RULES,
  ...CONDITION_RULES,
  ...MECHANISM_RULES,
  ...RIVAL_RULES,
  ...STUDY_RULES,
  ...SAFETY_RULES,
  ...PATIENT_RULES,
  ...CREDENTIAL_RULES,
  ...OFFER_RULES,
  ...DEVICE_RULES,
  ...ACCESS_RULES,
  ...UNITED_STATES_RULES,
  ...CALIFORNIA_RULES,
  ...AUSTRALIA_RULES,
  ...CITATION_RULES,
  ...SAFETY_RULES_OF_PAGES,
  ...PAGE_RULES,
  ...PEOPLE_RULES,
]

/** The shipped rules that hold in a place, those of the wider place around it among them. */
export function packFor(jurisdiction: Jurisdiction): Rule[] {
  const places = new Set<string>(['*', ...withWider(jurisdiction)])
  return RULES.filter(({ jurisdictions }) => jurisdictions.some((place) => places.has(place)))
}
