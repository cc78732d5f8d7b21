import { withWider, type Jurisdiction } from '#platform/jurisdiction.ts'
import type { Rule } from '../rule.ts'
import { RIVAL_RULES } from './claims-against-others.ts'
import { BENEFIT_RULES } from './claims-of-benefit.ts'
import { CURE_AND_CERTAINTY_RULES } from './claims-of-cure-and-certainty.ts'
import { MECHANISM_RULES } from './claims-of-mechanism.ts'
import { PROOF_RULES } from './claims-of-proof.ts'
import { CITATION_RULES } from './evidence-citations.ts'
import { PAGE_RULES } from './structure-pages.ts'
import { PEOPLE_RULES } from './structure-people.ts'
import { SAFETY_RULES_OF_PAGES } from './structure-safety.ts'

/** Every shipped rule. */
export const RULES: readonly Rule[] = [
  ...PROOF_RULES,
  ...CURE_AND_CERTAINTY_RULES,
  ...BENEFIT_RULES,
  ...MECHANISM_RULES,
  ...RIVAL_RULES,
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
