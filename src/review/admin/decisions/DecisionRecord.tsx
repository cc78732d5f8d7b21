'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { momentWords } from '../desk/moment-words.ts'
import { DecidedSubject } from './DecidedSubject.tsx'
import { decisionWords } from './decision-words.ts'
import { DecisionGrounds } from './DecisionGrounds.tsx'
import type { KeptDecision } from './kept-decision.ts'
import './decision.css'

const Fact = ({ children, name }: { children: ReactNode; name: string }) => (
  <div className="decision__fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })

/** What names the exact content and the place in the chain. */
function Marks({
  of: { by, contentHash, hash, previousHash, revision, rulePack, seq, trailSeq },
}: {
  of: KeptDecision
}) {
  return (
    <details className="decision__marks">
      <summary>Marks for verification</summary>
      <dl>
        <Fact name="No.">{seq}</Fact>
        <Fact name="Mark of the exact words">
          <code>{contentHash}</code>
        </Fact>
        {revision === null ? null : <Fact name="Revision of the page">{revision}</Fact>}
        {rulePack ? (
          <Fact name="Rules of the checks">
            <code>{rulePack}</code>
          </Fact>
        ) : null}
        <Fact name="Account">
          <code>{by}</code>
        </Fact>
        <Fact name="Last event of the audit trail before it">{trailSeq}</Fact>
        <Fact name="Mark of the decision before">
          <code>{previousHash}</code>
        </Fact>
        <Fact name="Mark of this decision">
          <code>{hash}</code>
        </Fact>
      </dl>
    </details>
  )
}

/** A decision as a person reads it: what, about what, by whom, why, on which grounds; the marks for machines below. */
export function DecisionRecord() {
  const { savedDocumentData } = useDocumentInfo()
  const decision = savedDocumentData as KeptDecision | undefined
  if (!decision?.hash) return null
  const { at, byName, collection, evidence, fourEyes, meaning, overrides, reason, subject, validUntil, verdict } =
    decision
  return (
    <section aria-label="The decision" className="decision field-type">
      <dl>
        <Fact name="Decision">
          <strong>{decisionWords(verdict)}</strong>
        </Fact>
        <Fact name="About">
          <DecidedSubject collection={collection} evidence={evidence} subject={subject} />
        </Fact>
        <Fact name="In words">{meaning}</Fact>
        {reason ? <Fact name="Reason">{reason}</Fact> : null}
        <Fact name="Signed by">
          {byName}, on {moment.format(new Date(at))}
        </Fact>
        {validUntil ? <Fact name="Holds until">{momentWords(validUntil)}</Fact> : null}
        <Fact name="Second pair of eyes">
          {fourEyes ? 'Asked for: whoever signed had written none of it.' : 'The clinic does not ask for one.'}
        </Fact>
        {(overrides ?? []).length > 0 ? (
          <Fact name="Against the rules">
            <ul>
              {overrides.map((each) => (
                <li key={each.rule}>
                  <strong>{each.rule}</strong>, until {momentWords(each.until)}: {each.reason}
                </li>
              ))}
            </ul>
          </Fact>
        ) : null}
      </dl>
      <DecisionGrounds decision={decision} />
      <Marks of={decision} />
    </section>
  )
}
