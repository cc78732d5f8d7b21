import type { Finding } from '../../finding.ts'
import { REMEDIES, type Remedy, type Severity } from '../../rules/rule.ts'

/** One thing to do, wherever it is to be done: findings that say the same of different words. */
export type Task = { key: string; finding: Finding; places: Finding[] }

/** What is to be done in one way. */
export type TaskGroup = { remedy: Remedy; words: string; tasks: Task[] }

/** The findings that count. */
export const counting = (findings: readonly Finding[]): Finding[] => findings.filter((each) => !each.suppressedBy)

/** The findings of one severity that count. */
export const countOf = (findings: readonly Finding[], severity: Severity): number =>
  counting(findings).filter((each) => each.severity === severity).length

const RANK: Record<Severity, number> = { blocker: 0, warning: 1 }
const gravest = ({ tasks: [first] }: TaskGroup) => RANK[first!.finding.severity]

/** Groups findings by what has to be done about them, blockers first among groups and within them, else in reading order. */
export function groupFindings(findings: readonly Finding[]): TaskGroup[] {
  const groups = (Object.keys(REMEDIES) as Remedy[]).flatMap((remedy): TaskGroup[] => {
    const tasks = tasksOf(counting(findings).filter((each) => each.remedy === remedy))
    return tasks.length === 0 ? [] : [{ remedy, words: REMEDIES[remedy], tasks }]
  })
  return groups.toSorted((a, b) => gravest(a) - gravest(b))
}

function tasksOf(findings: readonly Finding[]): Task[] {
  const tasks = new Map<string, Task>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.severity, finding.message, finding.suggestion])
    const known = tasks.get(key)
    if (known) known.places.push(finding)
    else tasks.set(key, { key, finding, places: [finding] })
  }
  return [...tasks.values()].toSorted((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity])
}
