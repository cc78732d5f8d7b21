/** Tells whether a sentence asks, so that it implies at most what a statement says. Marks of cites may stand behind its end. */
export function isQuestion(sentence: string): boolean {
  return /\?["'”’)\]]*(?:\s*\[[\d\s,;–-]{1,40}\])?$/.test(sentence.trimEnd().slice(-60))
}
