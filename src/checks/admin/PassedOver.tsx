import type { Finding } from '../finding.ts'
import { GUARD_WORDS } from './guard-words.ts'
import { Quote } from './Quote.tsx'

/** What matched a rule and was passed over, each with the reason. */
export function PassedOver({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return <p className="checks-panel__none">Nothing was passed over.</p>
  return (
    <ul className="checks-panel__list">
      {findings.map((finding) => (
        <li className="checks-panel__item" key={`${finding.rule}:${finding.path}:${finding.start}:${finding.end}`}>
          <Quote place={finding} />
          <p className="checks-panel__facts">
            {finding.title}: {finding.suppressedBy ? GUARD_WORDS[finding.suppressedBy] : ''}
          </p>
        </li>
      ))}
    </ul>
  )
}
