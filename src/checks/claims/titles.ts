import { isInTitle } from '../rules/guards/is-in-title.ts'
import type { Reading } from '../reading/reading.ts'

const QUOTE = /["“”«»'‘’]/

/** The words that lie in the quoted title of a work. */
export function titlesIn(reading: Reading): { from: number; to: number }[] {
  if (!QUOTE.test(reading.text)) return []
  const inside = []
  for (let at = reading.stemWords; at < reading.words.length; at += 1)
    if (isInTitle({ from: at, to: at + 1 }, reading)) inside.push({ from: at, to: at + 1 })
  return inside
}
