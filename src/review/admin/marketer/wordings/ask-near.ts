import { askJson } from '#platform/admin/ask.ts'
import type { Wording } from './wording.ts'

/** So many questions are under way at once. */
const AT_ONCE = 2

/** What was answered to a sentence is kept while the page is open: most sentences stay while one is written. */
export type KnownWordings = Map<string, Wording[]>

/**
 * Asks for approved wordings near to sentences, two at a time, and notes each answer in `known`; calls `tell` after each. Ends at once
 * when it is taken back, or when the server cannot be asked: the next change of the text asks again.
 */
export async function askNear(
  url: string,
  texts: readonly string[],
  known: KnownWordings,
  tell: () => void,
  signal: AbortSignal,
): Promise<void> {
  const waiting = texts.filter((text) => !known.has(text))
  const ask = async (): Promise<void> => {
    for (let text = waiting.shift(); text !== undefined; text = waiting.shift()) {
      const answer = await askJson<{ wordings: Wording[] }>(url, { text }, { signal })
      if (!answer.ok) return void waiting.splice(0)
      known.set(text, answer.value.wordings)
      tell()
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, ask))
  } catch {
    // Taken back.
  }
}
