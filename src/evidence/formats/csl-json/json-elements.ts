import type { RefusedPart } from '../format.ts'

const DEEPEST = 64
const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST, COMMA, LF] = [34, 92, 123, 125, 91, 93, 44, 10]

/**
 * The objects of a JSON text, each by itself with the line it begins on: the elements of its list, or objects one after
 * another. So one broken record does not take the others with it, and depth is known before anything is parsed.
 */
export function* jsonElements(text: string): Generator<{ line: number; text: string } | RefusedPart, void, undefined> {
  let line = 1
  let junk = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === OPEN) {
      const end = endOfObject(text, at)
      junk = false
      if (end.at === null)
        return yield { line, reason: 'The file breaks off within this record, or a bracket is missing in it.' }
      if (end.depth > DEEPEST)
        yield { line, reason: `Lists within lists, more than ${DEEPEST} deep: this is no record of a work.` }
      else yield { line, text: text.slice(at, end.at) }
      line += end.lines
      at = end.at - 1
    } else if (code === LF) line += 1
    else if (code === COMMA || code === OPEN_LIST || code === CLOSE_LIST) junk = false
    else if (!junk && !/[\s\uFEFF]/.test(text[at]!)) {
      junk = true
      yield { line, reason: `“${text.slice(at, at + 40).split(/[\r\n{]/)[0]}” is no record of a work and was skipped.` }
    }
  }
}

/** Where the object ends that begins here, how deep it goes, and over how many lines; null if it never ends. */
function endOfObject(text: string, start: number): { at: number | null; depth: number; lines: number } {
  let [depth, deepest, lines] = [0, 0, 0]
  let isInText = false
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === LF) {
      lines += 1
      // JSON has no line end within a text: a missing quote ends here, and spoils its own record only.
      isInText = false
    } else if (isInText) {
      if (code === BACKSLASH) at += 1
      else if (code === QUOTE) isInText = false
    } else if (code === QUOTE) isInText = true
    else if (code === OPEN || code === OPEN_LIST) deepest = Math.max(deepest, (depth += 1))
    else if (code === CLOSE || code === CLOSE_LIST) {
      depth -= 1
      if (depth === 0) return { at: at + 1, depth: deepest, lines }
    }
  }
  return { at: null, depth: deepest, lines }
}
