'use client'
import { Pill, useConfig } from '@payloadcms/ui'
import { DESIGNS, READ_DEPTHS, StandingPill, VERIFICATION_STATES } from '#evidence/admin/index.ts'
import type { DeskEvidence } from '../../../desk/desk.ts'
import { momentWords } from '../moment-words.ts'
import { ResultLine } from './ResultLine.tsx'
import { wordIn } from './word-in.ts'

function Verification({ of: { state, readDepth, recheckOn } }: { of: DeskEvidence['verification'] }) {
  const depth = wordIn(READ_DEPTHS, readDepth)
  const recheck = momentWords(recheckOn)
  return (
    <>
      <Pill pillStyle={state === 'verified' ? 'success' : state === 'unverified' ? 'warning' : 'error'} size="small">
        {wordIn(VERIFICATION_STATES, state) ?? state}
      </Pill>
      {[depth && `read: ${depth.toLowerCase()}`, recheck && `to be checked again on ${recheck}`]
        .filter(Boolean)
        .join(', ')}
    </>
  )
}

/** A work behind a claim: how it is printed, the place and the words that are cited, what it found, and whether it still stands. */
export function ClaimEvidence({ evidence }: { evidence: DeskEvidence }) {
  const { config } = useConfig()
  const { citation, design, locator, number, quote, recalledAt, reference, results, standing, title } = evidence
  const kind = design && Object.hasOwn(DESIGNS, design) ? DESIGNS[design as keyof typeof DESIGNS].label : null
  return (
    <li className="desk-evidence">
      <p className="desk-evidence__reference">
        {number === null ? null : <strong className="desk-evidence__number">{number}. </strong>}
        {reference}{' '}
        <a href={`${config.routes.admin}/collections/citations/${citation}`} rel="noreferrer" target="_blank">
          Open<span className="desk-unseen"> “{title}” in a new window</span>
        </a>
      </p>
      <div className="desk-evidence__facts">
        <StandingPill status={standing.status} />
        {standing.checkedAt ? `looked up on ${momentWords(standing.checkedAt)}` : 'never looked up'}
        <Verification of={evidence.verification} />
        {recalledAt ? (
          <Pill pillStyle="error" size="small">
            Recalled on {momentWords(recalledAt)}
          </Pill>
        ) : null}
      </div>
      {kind ? <p className="desk-evidence__kind">{kind}</p> : null}
      {locator || quote ? (
        <figure className="desk-evidence__cited">
          {quote ? <blockquote>{quote}</blockquote> : null}
          {locator ? <figcaption>{locator}</figcaption> : null}
        </figure>
      ) : (
        <p className="desk-evidence__none">No place in it and no words of it are given.</p>
      )}
      {results.length > 0 ? (
        <ul className="desk-evidence__results">
          {results.map((result, n) => (
            // oxlint-disable-next-line react/no-array-index-key -- results have no name of their own
            <ResultLine key={n} result={result} />
          ))}
        </ul>
      ) : (
        <p className="desk-evidence__none">No results of it are recorded.</p>
      )}
    </li>
  )
}
