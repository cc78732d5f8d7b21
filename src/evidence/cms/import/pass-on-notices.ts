import type { PayloadRequest } from 'payload'
import { permitted, visitorOf } from '#accounts/cms/index.ts'
import type { FormatName } from '../../formats/format.ts'
import { speaksAgainst } from '../../standing/notices-against.ts'
import { NOTICE_TYPES } from '../../standing/standing.ts'
import { noteFileNotices } from '../standing/note-file-notices.ts'
import type { Same } from './judge-work.ts'

const WHAT_NOW = {
  'would-be': 'They are noted on its record when this line is brought in.',
  noted: 'They were noted on its record.',
  left: 'Look the record up, or ask a reviewer to say what has become of it.',
} as const

/**
 * Passes on to the record that is there what the file tells against the work, as far as whoever imports it may change records; a
 * remark says so. What speaks for the work is passed over: that is for a look-up or a reviewer.
 */
export async function passOnNotices(req: PayloadRequest, same: Same, format: FormatName | null): Promise<Same> {
  const { id } = same.of
  const { notices } = same.work
  if (id === null || !notices?.some(speaksAgainst)) return same
  const isNoted = mayNote(req) && (await noteFileNotices(req, id, { notices, format, onlyAgainst: true }))
  return withRemark(same, isNoted ? 'noted' : 'left')
}

/** The same for a preview: says what would be passed on, and does nothing. */
export function foretellNotices(req: PayloadRequest, same: Same): Same {
  return same.work.notices?.some(speaksAgainst) ? withRemark(same, mayNote(req) ? 'would-be' : 'left') : same
}

const mayNote = (req: PayloadRequest) => permitted(visitorOf(req), 'citations', 'update') !== false

function withRemark(same: Same, what: keyof typeof WHAT_NOW): Same {
  const against = (same.work.notices ?? []).filter(speaksAgainst)
  const kinds = [...new Set(against.map(({ type }) => NOTICE_TYPES[type].toLowerCase()))].join(', ')
  const remark = `The file tells of notices about “${same.of.title}” (${kinds}). ${WHAT_NOW[what]}`
  return { ...same, remarks: [...same.remarks, remark] }
}
