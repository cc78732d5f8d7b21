import type { PayloadRequest } from 'payload'
import type { RetractionWatch } from '../../standing/retraction-watch.ts'
import { noteDate, noteStanding } from './note-standing.ts'
import { watchedCitations, type Change, type Watched } from './watch-round.ts'

export type FileCheck = { checked: number; changes: Change[] }

/**
 * Holds every citation with a DOI or PubMed number against the Retraction Watch database, and notes the day of that. Each change is a
 * transaction of its own, so that whoever works meanwhile does not wait; run again, it changes nothing more.
 */
export async function checkAgainstFile(
  req: PayloadRequest,
  file: RetractionWatch,
  { checkedAt, onBatch = () => {} }: { checkedAt: string; onBatch?: (checked: number) => void },
): Promise<FileCheck> {
  const changes: Change[] = []
  let checked = 0
  for await (const batch of watchedCitations(req)) {
    const quiet = batch.filter((one) => isQuiet(one, file))
    await noteDate(
      req,
      quiet.map(({ id }) => id),
      checkedAt,
      'retraction-watch',
    )
    for (const one of batch.filter((each) => !quiet.includes(each))) {
      const check = { notices: file.noticesOf(one), source: 'retraction-watch', checkedAt } as const
      const noted = await noteStanding(req, one.id, check)
      if (noted?.hasChanged) changes.push({ id: one.id, title: one.title, ...noted })
    }
    checked += batch.length
    onBatch(checked)
  }
  return { checked, changes }
}

/** Of a work that stood at its last check, and of which the file tells nothing, only the date is new. */
const isQuiet = (one: Watched, file: RetractionWatch) =>
  one.status === 'current' && one.checkedAt !== null && file.noticesOf(one).length === 0
