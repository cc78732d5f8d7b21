import { canonicalHash } from '#platform/canonical-hash.ts'
import { WEIGHTS } from '../claims/shipped-weights.ts'
import { LEXICONS } from '../lexicon/lexicons.ts'
import { RULES } from './packs/index.ts'
import { bindRuleBook, type RuleBook } from './rule-book.ts'
import type { Rule } from './rule.ts'

/** The release that the shipped rules belong to: year and month, and a number that is raised when the code that applies them changes. */
const RELEASE = '2026.11.3'

/** The rules that come with Citewell. A test runs the examples of each, so that none is shipped that misses its own. */
export const SHIPPED_RULES: readonly Rule[] = RULES

/** All that is data in a check: rules, what was learned of claims, the words they are put in. */
const DATA = [RULES, WEIGHTS, LEXICONS.map(({ concept, as, text }) => [concept, as, text])]

/** What is stored with every result: the release, and a mark of its data, so that no change of a rule or of a word goes unseen. */
export const SHIPPED_VERSION = `${RELEASE}-${canonicalHash(DATA).slice(0, 8)}`

/** The shipped rules by themselves, ready to be applied. */
export const SHIPPED_BOOK: RuleBook = bindRuleBook(SHIPPED_VERSION, SHIPPED_RULES)
