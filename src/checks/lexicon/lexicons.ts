import type { Lexicon } from './lexicon.ts'

/** Every lexicon that sentences are read with. */
export const LEXICONS: readonly Lexicon[] = []
