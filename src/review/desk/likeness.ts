const WORD = /[\p{L}\p{N}]+/gu

const wordsIn = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

/** How alike two sentences are by the words they share, whatever their order: 0 to 1 (Dice 1945). */
export function likeness(a: string, b: string): number {
  const [first, second] = [wordsIn(a), wordsIn(b)]
  if (first.length + second.length === 0) return a === b ? 1 : 0
  const counts = new Map<string, number>()
  for (const word of first) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of second) {
    const left = counts.get(word) ?? 0
    if (left === 0) continue
    counts.set(word, left - 1)
    shared += 1
  }
  return (2 * shared) / (first.length + second.length)
}
