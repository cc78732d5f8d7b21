/** A word that pages use, and on how many it stands. */
export type KnownWord = { word: string; pages: number }

/** Words of three letters are too near to each other. */
const SHORTEST = 4

const mayDiffer = (word: string): number => (word.length < SHORTEST ? 0 : word.length < 7 ? 1 : 2)

/** With another letter in it a short word is mostly another word: letters are swapped in it, or one is left out. */
const isLikely = (typed: string, word: string): boolean =>
  typed.length > SHORTEST ||
  word.length > typed.length ||
  [...typed].toSorted().join('') === [...word].toSorted().join('')

/** The word that was probably meant: one or two letters away, the nearest, of two the more usual one; null for none. */
export function closestWord(typed: string, known: readonly KnownWord[]): string | null {
  const near = known
    .filter(({ word }) => isLikely(typed, word))
    .map((each) => ({ ...each, distance: editDistance(typed, each.word) }))
    .filter(({ distance }) => distance > 0 && distance <= mayDiffer(typed))
    .toSorted((a, b) => a.distance - b.distance || b.pages - a.pages || (a.word < b.word ? -1 : 1))
  return near[0]?.word ?? null
}

/** How many letters were left out, added, mistaken or swapped with the next (Damerau 1964, optimal string alignment). */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Infinity
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      row[j] = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (isSame ? 0 : 1))
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwapped) row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1)
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}
