/** What is wrong with a JSON text before anybody parses it; `null` when nothing is. */
export type JsonFault = 'too-deep' | 'nul' | null

/** No form of ours nests deeper: a rich text with a table in a list in a callout reaches about 30. */
export const MAX_JSON_DEPTH = 64

/**
 * Looks through a JSON text once, without parsing it, for nesting deeper than `maxDepth` and for the character NUL,
 * written plainly or as `\u0000`, which PostgreSQL cannot store. Never throws; a text that is no JSON is not its business.
 */
export function scanJson(text: string, maxDepth = MAX_JSON_DEPTH): JsonFault {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === 0) return 'nul'
    if (inString) {
      if (char === BACKSLASH) {
        if (text.startsWith('u0000', at + 1)) return 'nul'
        at++
      } else if (char === QUOTE) inString = false
    } else if (char === QUOTE) inString = true
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      if (++depth > maxDepth) return 'too-deep'
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) depth--
  }
  return null
}

const [QUOTE, BACKSLASH, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d]
