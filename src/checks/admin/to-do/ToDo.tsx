import type { Finding } from '../../finding.ts'
import { groupFindings } from './group-findings.ts'
import { TaskItem } from './TaskItem.tsx'

/** What there is to do about a page, by what has to be done. */
export function ToDo({ findings }: { findings: readonly Finding[] }) {
  const groups = groupFindings(findings)
  if (groups.length === 0) return <p className="checks-panel__none">No rule that was tried found anything to do.</p>
  return groups.map(({ remedy, words, tasks }) => (
    <section aria-label={words} className="checks-panel__group" key={remedy}>
      <h4 className="checks-panel__sub">{words}</h4>
      <ul className="checks-panel__list">
        {tasks.map((task) => (
          <TaskItem key={task.key} task={task} />
        ))}
      </ul>
    </section>
  ))
}
