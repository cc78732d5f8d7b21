/** So many different words are remembered, more than a clinic's pages hold; then memory starts anew. */
const REMEMBERED = 20_000

/**
 * The same function of a word, which remembers what it found, as the same words come again and again. Only for functions of
 * nothing but the word. Words longer than `longest` are not kept, so that memory has a bound.
 */
export function remembering<Value>(read: (word: string) => Value, { longest = 100 } = {}): (word: string) => Value {
  const known = new Map<string, Value>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const value = read(word)
    if (word.length > longest) return value
    if (known.size >= REMEMBERED) known.clear()
    known.set(word, value)
    return value
  }
}
