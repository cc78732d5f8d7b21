import { identifiersOf } from '../same-work/identifiers-of.ts'
import type { Comparable } from '../same-work/same-work.ts'

/** What a work is to another that it is cited apart from: its newer or earlier version, its preprint, or the article it became. */
export type VersionKind = 'version' | 'earlier-version' | 'preprint' | 'article'

/**
 * What a work is to one that is known, by time and not by which came in first: of two Cochrane versions the higher number is the
 * newer, else the later year; of a preprint and its article the type tells.
 */
export function versionKind(verdict: 'version' | 'preprint', work: Comparable, known: Comparable): VersionKind {
  if (verdict === 'preprint') return work.type === 'article' ? 'preprint' : 'article'
  return isEarlier(work, known) ? 'earlier-version' : 'version'
}

/** Tells whether the record of the work names the other one: the newer version names the earlier, the preprint its article. */
export const namesTheOther = (kind: VersionKind): boolean => kind === 'version' || kind === 'preprint'

/** Which version of its Cochrane review a work is: the first has no number of its own. Null if it is none. */
export function cochraneVersion(work: Comparable): number | null {
  const { cochraneId } = identifiersOf(work)
  return cochraneId === undefined ? null : Number(/\.pub(\d+)$/i.exec(cochraneId)?.[1] ?? 1)
}

function isEarlier(work: Comparable, known: Comparable): boolean {
  const [mine, theirs] = [cochraneVersion(work), cochraneVersion(known)]
  if (mine !== null && theirs !== null && mine !== theirs) return mine < theirs
  return (work.issued?.year ?? Infinity) < (known.issued?.year ?? -Infinity)
}
