import { sentencesOf } from './sentences-of.ts'

/** A colon, an ellipsis or a dash at the end of a text announces what completes it. */
const ANNOUNCES = /(?:[:：]|…|\.{3}|\s[–—-])$/u

/** Words no sentence ends with: what stands behind them completes them. */
const LEFT_OPEN =
  /\S\s(?:and|or|as|at|by|for|from|in|including|includes?|into|of|on|that|to|with|like|the|a|an|are|is|can|may|will|helps?|such as)$/iu

/**
 * The sentence of a text that a list behind it completes ("Reviews found that it may help with:"); empty if the text is whole.
 * `cites` are the places of cites in it.
 */
export function introductionIn({ text, cites }: { text: string; cites: readonly { at: number }[] }): string {
  const end = text.slice(-400).trimEnd().slice(-80)
  if (!ANNOUNCES.test(end) && !LEFT_OPEN.test(end)) return ''
  const marks = cites.map(({ at }) => at)
  return sentencesOf(text, marks).at(-1)!.text.trim()
}
