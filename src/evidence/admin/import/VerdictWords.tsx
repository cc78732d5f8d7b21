'use client'
import { useConfig } from '@payloadcms/ui'
import type { VersionKind } from '../../import/version-kind.ts'
import type { Outcome } from './batches.ts'
import { howWords, type Known, type PreviewRow } from './preview-rows.ts'

function KnownLink({ known }: { known: Known | null }) {
  const { config } = useConfig()
  if (known === null) return null
  if (known.id === null) return <>{known.line === undefined ? `“${known.title}”` : `line ${known.line} of this list`}</>
  return (
    <a href={`${config.routes.admin}/collections/citations/${known.id}`} rel="noopener" target="_blank">
      {known.title || 'the record'}
    </a>
  )
}

const KINDS: Record<VersionKind, string> = {
  version: 'a newer version of',
  'earlier-version': 'an earlier version of',
  preprint: 'the preprint of',
  article: 'the article that came of',
}

/** What would become of a work, or has become of it, in words; the colour only repeats them. */
export function VerdictWords({ row, outcome }: { row: PreviewRow; outcome: Outcome | null }) {
  const { verdict, known, kind, reason, how } = row
  if (outcome !== null) return <OutcomeWords outcome={outcome} />
  if (verdict === 'new') return <span className="verdict verdict--new">New</span>
  if (verdict === 'refused') return <span className="verdict verdict--refused">Refused: {reason}</span>
  if (verdict === 'same')
    return (
      <span className="verdict verdict--same">
        {known === null || known.id !== null ? 'There already' : 'Twice in the list'}
        {howWords(how) === '' ? '' : `, ${howWords(how)}`}: <KnownLink known={known} />
      </span>
    )
  return (
    <span className="verdict verdict--version">
      New, {KINDS[kind ?? verdict]} <KnownLink known={known} />
    </span>
  )
}

function OutcomeWords({ outcome }: { outcome: Outcome }) {
  if (outcome.is === 'refused') return <span className="verdict verdict--refused">Refused: {outcome.reason}</span>
  return (
    <span className={`verdict verdict--${outcome.is === 'created' ? 'new' : 'same'}`}>
      {outcome.is === 'created' ? 'Brought in: ' : 'Was there already: '}
      <KnownLink known={{ id: outcome.id, title: outcome.title }} />
    </span>
  )
}
