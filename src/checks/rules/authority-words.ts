import type { Rule } from './rule.ts'

/**
 * What a finding says of the law behind it. Only what was read in the source itself is told as law; what was written from memory
 * says "check with counsel"; what is our own says so.
 */
export function authorityWords({ sources }: Pick<Rule, 'sources'>): string {
  return sources
    .map(({ authority, document, basis }) => {
      const named = document ? `${authority}: ${document}` : authority
      if (basis === 'policy') return `Citewell's own policy${document ? ` (${document})` : ''}`
      return basis === 'memory' ? `${named} (from memory: check with counsel)` : named
    })
    .join(' · ')
}
