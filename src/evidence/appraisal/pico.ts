/** How long the people studied had had their complaint. */
export const PHASES = {
  acute: 'Acute (under 6 weeks)',
  subacute: 'Subacute (6 to 12 weeks)',
  chronic: 'Chronic (12 weeks and more)',
  any: 'Any',
} as const

/** What the treatment was compared with. */
export const COMPARATORS = {
  sham: 'Sham (pretended) treatment',
  'no-treatment': 'No treatment',
  waitlist: 'Waiting list',
  'usual-care': 'Usual care',
  nsaid: 'Anti-inflammatory pain drug (NSAID)',
  'other-drug': 'Another drug',
  exercise: 'Exercise',
  manipulation: 'Manipulation',
  'add-on-to-usual-care': 'Usual care alone (treatment was added to it)',
  other: 'Something else',
} as const

/** What was measured. */
export const OUTCOMES = {
  pain: 'Pain',
  function: 'Function or disability',
  qol: 'Quality of life',
  global: 'Overall improvement',
  'adverse-events': 'Harms',
  'medication-use': 'Use of medicines',
  other: 'Something else',
} as const

/** When it was measured, counted from the end of treatment. */
export const TIMEPOINTS = {
  immediate: 'At once (up to 7 days)',
  short: 'Short term (up to 3 months)',
  intermediate: 'In between',
  long: 'Long term (12 months and more)',
} as const

/** How sure the authors, or we, are that the true effect is near the estimate (GRADE). It belongs to one result, never to a paper. */
export const CERTAINTIES = {
  high: 'High: very confident that the true effect is close to this',
  moderate: 'Moderate: probably close, but may be substantially different',
  low: 'Low: may be substantially different',
  'very-low': 'Very low: likely to be substantially different',
} as const

/** Who rated the certainty. */
export const CERTAINTY_SOURCES = {
  authors: 'The authors of the work',
  'clinic-reviewer': 'A reviewer of ours',
} as const

/** Which side did better. */
export const FAVOURS = { intervention: 'The treatment', comparator: 'The comparison', neither: 'Neither' } as const

/** Whether the difference is large enough for patients to notice. */
export const IMPORTANCE = { yes: 'Yes', no: 'No', unclear: 'Unclear' } as const
