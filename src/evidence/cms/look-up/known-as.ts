import type { PayloadRequest } from 'payload'
import type { Work } from '../../csl.ts'
import type { Sought } from '../../look-up/sought.ts'
import { sameWork } from '../../same-work/same-work.ts'
import { comparableOf } from '../../same-work/comparable-of.ts'
import { findCandidates } from '../known-works/find-candidates.ts'

/** The record that is this work already, by its number or by what a service told of it; null if there is none. */
export async function knownAs(
  req: PayloadRequest,
  { name, value }: Sought,
  work: Work | null,
): Promise<{ id: string; title: string } | null> {
  const named: Work = { type: 'article-journal', title: '', identifiers: { [name]: value } }
  for (const one of work === null ? [named] : [named, work]) {
    const comparable = comparableOf(one)
    const known = (await findCandidates(req, [one])).find((other) => sameWork(comparable, other.work).kind === 'same')
    if (known) return { id: known.id, title: known.work.title }
  }
  return null
}
