import { canonicalHash } from '#platform/canonical-hash.ts'
import { RULES } from './packs/index.ts'
import { bindRuleBook, type RuleBook } from './rule-book.ts'
import type { Rule } from './rule.ts'

/** The release that the shipped rules belong to: year and month. */
const RELEASE = '2026.11'

/** The rules that come with Citewell. A test runs the examples of each, so that none is shipped that misses its own. */
export const SHIPPED_RULES: readonly Rule[] = RULES

/** What is stored with every result: the release, and a mark of the rules' data, so that no change of a rule goes unseen. */
export const SHIPPED_VERSION = `${RELEASE}-${canonicalHash(RULES).slice(0, 8)}`

/** The shipped rules by themselves, ready to be applied. */
export const SHIPPED_BOOK: RuleBook = bindRuleBook(SHIPPED_VERSION, SHIPPED_RULES)
