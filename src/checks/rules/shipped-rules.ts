import type { Rule } from './rule.ts'

/** The rules that come with Citewell, of all packs, and their version, which is stored with every result. */
export const SHIPPED_RULES: readonly Rule[] = []
export const SHIPPED_VERSION = '0'
