import type { GuardName } from '../rules/guard-names.ts'

/** Why a match was passed over, as a person reads it. */
export const GUARD_WORDS: Record<GuardName, string> = {
  negated: 'The sentence denies it.',
  cited: 'A work is cited for it.',
  told: 'It is told as what a tradition holds.',
  title: 'It stands in the title of a work.',
  'quoted-rule': 'It explains a rule.',
  'says-little-evidence': 'It says that there is little or no evidence.',
  'risk-named': 'Risks are named in the same paragraph.',
  'doctor-first': 'It sends people to their doctor.',
  'credential-near': 'The degree stands beside it.',
  'board-near': 'The name of the board stands beside it.',
  'terms-near': 'The terms stand beside it.',
}
