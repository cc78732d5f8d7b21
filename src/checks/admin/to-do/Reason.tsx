import type { Finding } from '../../finding.ts'
import { authorityWords } from '../../rules/authority-words.ts'
import type { Source } from '../../rules/rule.ts'
import { adviceOf } from './advice-of.ts'
import { CopyButton } from './CopyButton.tsx'

function Authority({ source }: { source: Source }) {
  const words = authorityWords({ sources: [source] })
  return (
    <li>
      {source.url ? (
        <a href={source.url} rel="noreferrer" target="_blank">
          {words}
        </a>
      ) : (
        words
      )}
    </li>
  )
}

/** Behind "Why?": the rule, the reason in plain words, whose rule it is, and what could be written or done. */
export function Reason({ finding, id }: { finding: Finding; id: string }) {
  const { rule, title, why, sources, authority, suggestion } = finding
  const { words, mayCopy } = adviceOf(finding)
  return (
    <div className="checks-panel__reason" id={id}>
      <p>{why}</p>
      {suggestion === '' ? null : (
        <div className="checks-panel__suggestion">
          <p>
            <strong>{words}:</strong> {suggestion}
          </p>
          {mayCopy ? <CopyButton words={suggestion} /> : null}
        </div>
      )}
      {sources.length > 0 ? (
        <ul className="checks-panel__sources">
          {sources.map((source) => (
            <Authority key={JSON.stringify(source)} source={source} />
          ))}
        </ul>
      ) : (
        <p>{authority}</p>
      )}
      <p className="checks-panel__rule">
        Rule: {title} ({rule})
      </p>
    </div>
  )
}
