/** Words and where a check saw them in a text. */
export type Quoted = { quote: string; start: number }

/**
 * Where words stand in a text now: at the place a check saw them, else the nearest to it, since the writer may have typed before
 * them meanwhile. Null if they are gone.
 */
export function findQuote(text: string, { quote, start }: Quoted): number | null {
  if (quote === '') return null
  if (text.startsWith(quote, start)) return start
  const behind = text.indexOf(quote, start)
  const before = text.lastIndexOf(quote, start)
  if (behind < 0 || before < 0) return Math.max(behind, before) < 0 ? null : Math.max(behind, before)
  return behind - start < start - before ? behind : before
}
