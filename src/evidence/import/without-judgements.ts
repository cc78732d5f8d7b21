import type { Work } from '../csl.ts'
import { NOTICE_TYPES, type Notice } from '../standing/standing.ts'

/** What lifts other notices, or says that a person has read them: a file that anybody can write is no reviewer. */
const isJudgement = ({ type, source }: Notice): boolean => type === 'reinstatement' || source === 'manual'

/**
 * A work without what its file says in favour of it. A file may tell of notices against a work, since that makes people look; what
 * lifts them is for the services or a reviewer to say, so it is left out, with a remark.
 */
export function withoutJudgements(work: Work): { work: Work; remarks: string[] } {
  const left = (work.notices ?? []).filter(isJudgement)
  if (left.length === 0) return { work, remarks: [] }
  const kinds = [...new Set(left.map(({ type }) => NOTICE_TYPES[type].toLowerCase()))].join(', ')
  return {
    work: { ...work, notices: work.notices!.filter((notice) => !isJudgement(notice)) },
    remarks: [
      `The file tells of what a person found, or of a reinstatement (${kinds}); that was left out. Ask a reviewer to say what has become of the work.`,
    ],
  }
}
