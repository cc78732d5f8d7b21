/**
 * What is read from a sentence, read once: guards ask the same of it for each match, and a page may be one endless paragraph of
 * matches. Forgotten with the sentence itself.
 */
export function byReading<Read extends object, Value>(read: (from: Read) => Value): (from: Read) => Value {
  const known = new WeakMap<Read, { value: Value }>()
  return (from) => {
    const found = known.get(from)
    if (found) return found.value
    const value = read(from)
    known.set(from, { value })
    return value
  }
}
