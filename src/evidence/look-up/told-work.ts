import { recordWork, type WorkDraft } from '../formats/record-work.ts'
import type { Told } from './told.ts'

const NO_TITLE = 'The service holds no title. Take it from the work.'

/** A work as a service tells it, in the stored form of every value, as if it had come from a file; it may lack its title. */
export function toldWork(draft: WorkDraft, remarks: readonly (string | null | undefined)[] = []): Told {
  const hasTitle = Boolean(draft.title?.trim())
  const recorded = recordWork(hasTitle ? draft : { ...draft, title: NO_TITLE })
  if ('reason' in recorded) return { kind: 'fault', why: recorded.reason }
  const more = [...remarks, hasTitle ? null : NO_TITLE].filter((remark): remark is string => Boolean(remark))
  return {
    kind: 'work',
    work: hasTitle ? recorded.work : { ...recorded.work, title: '' },
    remarks: [...recorded.remarks, ...more],
  }
}
