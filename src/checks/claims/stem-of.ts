const ENDINGS = ['ing', 'ed', 'es', 's', 'ly']
const SHORTEST = 4

/** A word without its ending, so that "loosens" and "loosening" count as one; not a word itself. Numbers are one word, "#". */
export function stemOf(word: string): string {
  if (/^\d/.test(word)) return '#'
  const ending = ENDINGS.find((known) => word.endsWith(known) && word.length - known.length >= SHORTEST)
  return ending === undefined ? word : word.slice(0, -ending.length)
}
