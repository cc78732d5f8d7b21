import type { Finding } from '../../finding.ts'

/**
 * How a suggestion is introduced, and whether it may be copied: only what was worded for the sentence at hand. An example is of
 * another page, and what a field lacks is no sentence.
 */
export function adviceOf({ isExample, quote }: Pick<Finding, 'isExample' | 'quote'>): {
  words: string
  mayCopy: boolean
} {
  if (isExample) return { words: 'For example', mayCopy: false }
  return quote === '' ? { words: 'What to do', mayCopy: false } : { words: 'What could be written', mayCopy: true }
}
