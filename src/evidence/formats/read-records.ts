import { FILE_BOUNDS, refuseWholeFile, TOO_MANY_WORKS } from './file-bounds.ts'
import type { Reading, ReadWork, RefusedPart } from './format.ts'
import { recordWork, type WorkDraft } from './record-work.ts'

/** A record as a reader took it apart, with what it has to say about it, or a part of the file that is none. */
export type FoundRecord = { line: number; draft: WorkDraft; remarks?: string[] } | RefusedPart

/** Makes works of the records of a text, one after another, until there are more than a file may hold. */
export function readRecords(text: string, find: (text: string) => Iterable<FoundRecord>): Reading {
  const whole = refuseWholeFile(text)
  if (whole !== null) return { works: [], refused: [{ line: 1, reason: whole }] }
  const works: ReadWork[] = []
  const refused: RefusedPart[] = []
  for (const found of find(text)) {
    if (works.length + refused.length >= FILE_BOUNDS.works) {
      refused.push({ line: found.line, reason: TOO_MANY_WORKS })
      break
    }
    const { line } = found
    if ('reason' in found) refused.push({ line, reason: found.reason })
    else {
      const made = recordWork(found.draft)
      if ('reason' in made) refused.push({ line, reason: made.reason })
      else works.push({ work: made.work, line, remarks: [...(found.remarks ?? []), ...made.remarks] })
    }
  }
  if (works.length + refused.length === 0) refused.push({ line: 1, reason: 'There is no record in this file.' })
  return { works, refused }
}
