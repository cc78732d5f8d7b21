/**
 * What may suppress a match; a suppressed match is kept with its guard's name, so that a reviewer sees it.
 * `negated`: denied in the same clause, and not by a denial that says the opposite ("not only"). `cited`: a cite stands in the
 * sentence or its stem. `told`: said as a tradition's belief. `title`: in a quoted title of a work. `quoted-rule`: explains a rule.
 * `says-little-evidence`: says that there is little or no evidence. `risk-named`: risks are named in the same paragraph.
 * `doctor-first`: sends people to their doctor ("ask your doctor before you stop").
 * `credential-near`, `board-near`, `terms-near`: a degree, the board's name, the terms stand beside it.
 */
export const GUARDS = [
  'negated',
  'cited',
  'told',
  'title',
  'quoted-rule',
  'says-little-evidence',
  'risk-named',
  'doctor-first',
  'credential-near',
  'board-near',
  'terms-near',
] as const
export type GuardName = (typeof GUARDS)[number]
