/** A piece of a printed reference; `italic` ones are set in italics where the medium has them. */
export type Run = { text: string; italic?: true }

/** Plain text as one run, or none for nothing. */
export const roman = (text: string | null | undefined): Run[] => (text ? [{ text }] : [])

/** Italic text as one run, or none for nothing. */
export const italic = (text: string | null | undefined): Run[] => (text ? [{ text, italic: true }] : [])

/** The words of a reference without its italics. */
export const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('')

/** A sentence of a reference: ended by a full stop unless it ends in a mark of its own; nothing stays nothing. */
export function sentence(...parts: Run[][]): Run[] {
  const runs = parts.flat()
  const text = textOf(runs)
  if (text === '') return []
  return /[.?!…]["”’]?$/.test(text) ? runs : [...runs, { text: '.' }]
}

/** Sentences one after the other, with a blank between. */
export function paragraph(...sentences: Run[][]): Run[] {
  return sentences
    .filter((runs) => runs.length > 0)
    .flatMap((runs, index) => (index === 0 ? runs : [{ text: ' ' }, ...runs]))
}

/** Runs of the same kind joined, so that a reference is as few pieces as it can be. */
export function merged(runs: readonly Run[]): Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const last = result.at(-1)
    if (last && last.italic === run.italic) last.text += run.text
    else result.push({ ...run })
  }
  return result
}
