/** So many characters of an answer are kept. */
const KEPT = 1_000

/** The beginning of what a receiver answered, as text that can be stored and shown: nothing invisible, and no more than fits. */
export function excerptOf(bytes: Buffer): string {
  const text = bytes
    .toString('utf8')
    .replace(/[^\P{C}\n\t]/gu, ' ')
    .trim()
  return text.length > KEPT ? `${text.slice(0, KEPT)}…` : text
}
