import { doiLink } from '../../identifiers/doi.ts'
import { NOTICE_TYPES, STANDING_SOURCES, type Notice } from '../../standing/standing.ts'
import { dayWords } from '../day-words.ts'

const TOLD_BY = { ...STANDING_SOURCES, publisher: 'the publisher', manual: 'a reviewer' }

function Where({ doi, pmid }: Notice) {
  if (doi)
    return (
      <a href={doiLink(doi)} rel="noreferrer" target="_blank">
        Read it (doi:{doi})
      </a>
    )
  if (!pmid) return null
  return (
    <a href={`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`} rel="noreferrer" target="_blank">
      Read it (PubMed {pmid})
    </a>
  )
}

/** What was published about a work since: kind, day and source of each notice, and where it can be read. */
export function NoticeList({ notices }: { notices: readonly Notice[] }) {
  if (notices.length === 0) return null
  return (
    <div>
      <h4 className="standing-panel__sub">Notices</h4>
      <ul className="standing-panel__list">
        {notices.map((notice) => (
          <li key={[notice.type, notice.source, notice.doi, notice.pmid, notice.noticedOn, notice.label].join('|')}>
            <strong>{NOTICE_TYPES[notice.type] ?? notice.type}</strong>
            {notice.noticedOn ? ` of ${dayWords(notice.noticedOn)}` : ''}
            {`, told by ${TOLD_BY[notice.source] ?? notice.source}. `}
            {notice.label ? <q>{notice.label}</q> : null} <Where {...notice} />
          </li>
        ))}
      </ul>
    </div>
  )
}
