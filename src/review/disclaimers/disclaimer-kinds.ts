import type { ClaimType } from '#checks/index.ts'

/** What a disclaimer is about, and what each kind tells a visitor. */
export const DISCLAIMER_KINDS = {
  medical: 'Medical: this is information, not advice for you',
  'results-vary': 'Results vary from person to person',
  emergency: 'Emergency: when to call for help at once',
  insurance: 'Insurance: coverage depends on the plan',
  device: 'Device: what it is cleared for',
  testimonial: 'Testimonial: one person’s experience',
  pregnancy: 'Pregnancy: tell us first',
  other: 'Other',
} as const

/** Where a disclaimer stands on a page. */
export const PLACEMENTS = {
  top: 'At the top of the page',
  end: 'At the end of the page',
  'beside-claim': 'Beside the sentence that needs it',
} as const

/** The kinds of claim a disclaimer can be asked for by: those that the checks tell apart, and what a clinic says of its services. */
export const CLAIM_TYPES = {
  efficacy: 'It helps (efficacy)',
  comparative: 'It is better than something else',
  mechanism: 'How it works in the body',
  safety: 'How safe it is',
  prevalence: 'How common something is',
  'traditional-use': 'What a tradition holds',
  experience: 'What somebody experienced',
  coverage: 'What insurance pays',
  'service-fact': 'What the clinic offers',
  general: 'Another statement about health',
} as const satisfies Record<ClaimType | 'service-fact', string>
