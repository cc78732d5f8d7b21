import type { PayloadRequest } from 'payload'
import type { Notice } from '../../standing/standing.ts'
import { noteStanding } from './note-standing.ts'

/**
 * Notes the notices that a file tells of a work, as NBIB does. A file is no check: what it tells counts, but that it tells of
 * nothing does not mean that the work stands, and the date of the last check stays.
 */
export async function noteFileNotices(
  req: PayloadRequest,
  id: string,
  notices: readonly Notice[] | null | undefined,
): Promise<void> {
  if (notices && notices.length > 0) await noteStanding(req, id, { notices, source: 'pubmed', checkedAt: null })
}
