/** What a guideline recommends of a treatment. */
export const GUIDELINE_DIRECTIONS = { for: 'For the treatment', against: 'Against it', none: 'Neither' } as const
export type GuidelineDirection = keyof typeof GUIDELINE_DIRECTIONS

export const GUIDELINE_STRENGTHS = { strong: 'Strong', conditional: 'Conditional', none: 'Not stated' } as const
