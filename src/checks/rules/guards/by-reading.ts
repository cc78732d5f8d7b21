/**
 * What is read from a sentence, read once: guards ask the same of it for each match, and a page may be one endless paragraph of
 * matches. Forgotten with the sentence itself. What is read is never undefined.
 */
export function byReading<Read extends object, Value extends object | null>(
  read: (from: Read) => Value,
): (from: Read) => Value {
  const known = new WeakMap<Read, Value>()
  return (from) => {
    const found = known.get(from)
    if (found !== undefined) return found
    const value = read(from)
    known.set(from, value)
    return value
  }
}
