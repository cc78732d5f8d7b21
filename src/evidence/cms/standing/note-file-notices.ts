import type { PayloadRequest } from 'payload'
import { inTransaction } from '#platform/database/transaction.ts'
import { FORMATS, type FormatName } from '../../formats/index.ts'
import { nameNotice } from '../../standing/name-notice.ts'
import { noticesAgainst } from '../../standing/notices-against.ts'
import type { Notice } from '../../standing/standing.ts'
import { holdCitation } from '../hold-citation.ts'
import { keptStanding } from './kept-standing.ts'
import { noteStanding } from './note-standing.ts'

type Told = {
  notices: readonly Notice[] | null | undefined
  /** How the file was written, for the trail; null where nobody says. */
  format: FormatName | null
  /** Whether only what speaks against the work is noted, as on a record that was there before the file. */
  onlyAgainst?: boolean
}

/**
 * Notes the notices that a file tells of a work, as NBIB does, and says whether it noted any. A file is no check: what it tells
 * counts, but that it tells of nothing does not mean that the work stands, and the date of the last check stays.
 */
export async function noteFileNotices(
  req: PayloadRequest,
  id: string,
  { notices, format, onlyAgainst = false }: Told,
): Promise<boolean> {
  if (!notices || notices.length === 0) return false
  return inTransaction(req, async () => {
    const told = onlyAgainst ? await againstKept(req, id, notices) : notices
    const [first] = told
    if (!first) return false
    const file = format === null ? 'a file' : `a file, ${FORMATS[format].label}`
    const reason = `Told by ${file}: ${[...new Set(told.map(nameNotice))].slice(0, 10).join('; ')}`
    return (await noteStanding(req, id, { notices: told, source: first.source, checkedAt: null, reason })) !== null
  })
}

async function againstKept(req: PayloadRequest, id: string, notices: readonly Notice[]): Promise<Notice[]> {
  const record = await holdCitation(req, id)
  if (record === null) return []
  const kept = keptStanding(record)
  return noticesAgainst(notices, kept.notices, { ...kept.work, checkedAt: kept.checkedAt })
}
