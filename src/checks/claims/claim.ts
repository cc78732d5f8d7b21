/** What kind of thing a claim says; what each needs before it may be said is decided by its type. */
export const CLAIM_TYPES = {
  efficacy: 'Says that it helps',
  comparative: 'Says that it is better than something else',
  mechanism: 'Says what it does in the body',
  safety: 'Says how safe it is',
  prevalence: 'Says how common something is',
  'traditional-use': 'Says what a tradition holds',
  experience: 'Says what patients felt',
  coverage: 'Says what insurance pays',
  general: 'Speaks of health',
} as const
export type ClaimType = keyof typeof CLAIM_TYPES

/** How sure a sentence sounds, strongest first; `none` where being sure is not the point (a tradition is told). */
export const STRENGTHS = ['absolute', 'high', 'moderate', 'low', 'very-low', 'none'] as const
export type Strength = (typeof STRENGTHS)[number]

/** A work that stands behind a claim, with the place in it and its own words as the page gives them; empty if not said. */
export type ClaimCite = { citation: string; locator: string; quote: string }

/**
 * One health statement of a page. `condition` and `modality` are names of the lexicon (canonical), `comparator` and `outcome`
 * those of results; null where the sentence names none. `because` are the words that decided, as they stand in the sentence.
 * `citations` are the works that stand behind it, `cites` the same as they are cited; `isCited` is true also of a mark whose work nobody knows.
 */
export type Claim = {
  text: string
  stem: string
  path: string
  start: number
  end: number
  type: ClaimType
  strength: Strength
  direction: 'benefit' | 'risk' | 'none'
  condition: string | null
  modality: string | null
  comparator: string | null
  outcome: string | null
  because: readonly string[]
  citations: readonly string[]
  cites: readonly ClaimCite[]
  isCited: boolean
}
