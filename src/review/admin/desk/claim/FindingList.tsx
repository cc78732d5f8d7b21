'use client'
import type { Finding } from '#checks/index.ts'

/** What the checks found, worst first; what a guard passed over is told as such. */
export function FindingList({ findings, heading }: { findings: readonly Finding[]; heading: string }) {
  if (findings.length === 0) return null
  const rank = ({ severity, suppressedBy }: Finding) => (suppressedBy ? 2 : severity === 'blocker' ? 0 : 1)
  return (
    <div className="desk-claim__part">
      <h3 className="desk-claim__sub">{heading}</h3>
      <ul className="desk-findings">
        {findings
          .toSorted((a, b) => rank(a) - rank(b))
          .map(({ authority, message, path, quote, rule, severity, start, suggestion, suppressedBy }) => (
            <li
              className={`desk-findings__item desk-findings__item--${suppressedBy ? 'passed' : severity}`}
              key={`${rule}:${path}:${start}:${quote}`}
            >
              <strong>{suppressedBy ? 'Passed over' : severity === 'blocker' ? 'Blocker' : 'Warning'}:</strong>{' '}
              {message}
              {quote?.includes(' ') ? (
                <span className="desk-findings__line desk-findings__more">At “{quote}”</span>
              ) : null}
              {suggestion ? <span className="desk-findings__line">{suggestion}</span> : null}
              <span className="desk-findings__line desk-findings__more">
                {[rule, authority].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
      </ul>
    </div>
  )
}
