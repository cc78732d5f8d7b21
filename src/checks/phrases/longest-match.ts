import type { Phrase, Step } from './parse-phrase.ts'

/** No term of a lexicon has more words than this; a longer one would still be found, but not sooner. */
const LONGEST_TERM = 12

/** The most words that a match of a phrase can have. */
export function longestMatch(phrase: Phrase): number {
  return phrase.reduce((sum, step) => sum + longestOf(step), 0)
}

function longestOf(step: Step): number {
  switch (step.kind) {
    case 'word':
    case 'prefix':
    case 'number':
    case 'capital':
      return 1
    case 'concept':
      return LONGEST_TERM
    case 'gap':
      return step.most
    case 'either':
      return Math.max(...step.ways.map(longestMatch))
    case 'maybe':
      return longestMatch(step.phrase)
    default:
      return 0
  }
}
