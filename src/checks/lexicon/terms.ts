import { LEXICONS } from './lexicons.ts'
import { growTermTree } from './term-tree.ts'

/** The shipped terms, ready to be looked for. */
export const TERMS = growTermTree(LEXICONS)
