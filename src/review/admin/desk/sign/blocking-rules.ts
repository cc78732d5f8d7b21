import type { Finding } from '#checks/index.ts'

/** A rule that stands against a page, with every place where it does. */
export type BlockingRule = { rule: string; title: string; findings: Finding[] }

/** The rules whose blockers keep a page from being approved, each once, as a reviewer may go against each. */
export function blockingRules(findings: readonly Finding[]): BlockingRule[] {
  const rules = new Map<string, BlockingRule>()
  for (const finding of findings) {
    if (finding.severity !== 'blocker' || finding.suppressedBy) continue
    const known = rules.get(finding.rule) ?? { rule: finding.rule, title: finding.title, findings: [] }
    known.findings.push(finding)
    rules.set(finding.rule, known)
  }
  return [...rules.values()]
}
