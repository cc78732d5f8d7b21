'use client'
import { useConfig } from '@payloadcms/ui'
import { VERIFICATION_STATES } from '#evidence/admin/index.ts'
import { STANDINGS } from '#evidence/index.ts'
import { wordIn } from '../desk/claim/word-in.ts'
import { decisionWords } from './decision-words.ts'
import { claimsOf, findingsOf, worksOf, type KeptDecision } from './kept-decision.ts'

const counted = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)

/** What a decision rested on when it was made: the works as they stood, the claims with their verdicts, what the checks found. */
export function DecisionGrounds({ decision }: { decision: KeptDecision }) {
  const { config } = useConfig()
  const admin = config.routes.admin === '/' ? '' : config.routes.admin
  const [works, claims, findings] = [worksOf(decision), claimsOf(decision), findingsOf(decision)]
  return (
    <>
      {works.length > 0 ? (
        <details open={works.length < 6}>
          <summary>Rested on {counted(works.length, 'work', 'works')}</summary>
          <ul>
            {works.map(({ id, standing, title, verification }) => (
              <li key={id}>
                <a href={`${admin}/collections/citations/${id}`}>{title ?? 'Open the work'}</a>:{' '}
                {wordIn(STANDINGS, standing) ?? standing},{' '}
                {(wordIn(VERIFICATION_STATES, verification) ?? verification).toLowerCase()}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {claims.length > 0 ? (
        <details>
          <summary>{counted(claims.length, 'claim', 'claims')}, each with its verdict</summary>
          <ul>
            {claims.map(({ text, verdict }) => (
              <li key={text}>
                “{text}”: {decisionWords(verdict).toLowerCase()}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {findings.length > 0 ? (
        <details>
          <summary>The checks had found {counted(findings.length, 'thing', 'things')}</summary>
          <ul>
            {findings.map(({ message, quote, severity }, n) => (
              // oxlint-disable-next-line react/no-array-index-key -- a kept list does not move
              <li key={n}>
                <strong>{severity === 'blocker' ? 'Blocker' : 'Warning'}:</strong> {message}
                {quote ? ` At “${quote}”` : ''}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
