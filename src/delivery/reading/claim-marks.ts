import type { RenderContext } from '#rich-text/index.ts'
import { isClaim, type ReadClaim } from './read-claim.ts'

type Marks = NonNullable<RenderContext['marks']>

/**
 * Where the claims of a page stand in one of its rich texts: `data-claim` names the claim, `data-state` is there where it may not be
 * said any more. The ids count how often a claim stands on the page.
 */
export function claimMarks(
  claims: readonly ReadClaim[],
  field: string,
  told: (claim: ReadClaim) => Readonly<Record<string, string>> = () => ({}),
): Marks {
  const marks = new Map<string, NonNullable<ReturnType<Marks['get']>>[number][]>()
  const before = `${field}.`
  const seen = new Map<string, number>()
  for (const claim of claims) {
    if (claim.id === null || !isClaim(claim) || !claim.path.startsWith(before)) continue
    const { end, id, start, state, text } = claim
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    const path = claim.path.slice(before.length)
    const mark = {
      start,
      end,
      text,
      id: count === 1 ? `c-${id}` : `c-${id}-${count}`,
      attributes: { 'data-claim': id, ...(state === 'approved' ? {} : { 'data-state': state }), ...told(claim) },
    }
    marks.set(path, [...(marks.get(path) ?? []), mark])
  }
  return marks
}
