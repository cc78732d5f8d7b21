import type { Finding } from '../finding.ts'

/** The findings that lie between two offsets of the text at a path, in the order in which they were given. */
export type FindWithin = (path: string, start: number, end: number) => Finding[]

/** Lays findings out by their places, so that those of a sentence are found without asking all others of a page. */
export function findingsWithin(findings: readonly Finding[]): FindWithin {
  const byPath = new Map<string, { finding: Finding; order: number }[]>()
  for (const [order, finding] of findings.entries()) {
    const same = byPath.get(finding.path)
    if (same) same.push({ finding, order })
    else byPath.set(finding.path, [{ finding, order }])
  }
  for (const same of byPath.values()) same.sort((a, b) => a.finding.start - b.finding.start)
  return (path, start, end) => {
    const placed = byPath.get(path) ?? []
    const here: typeof placed = []
    for (let at = firstFrom(placed, start); at < placed.length && placed[at]!.finding.start <= end; at += 1)
      if (placed[at]!.finding.end <= end) here.push(placed[at]!)
    return here.sort((a, b) => a.order - b.order).map(({ finding }) => finding)
  }
}

/** The first of findings in order of their starts that begins at an offset or behind it. */
function firstFrom(placed: readonly { finding: Finding }[], start: number): number {
  let [low, high] = [0, placed.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (placed[middle]!.finding.start < start) low = middle + 1
    else high = middle
  }
  return low
}
