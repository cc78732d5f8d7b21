import { RE2JS, type Matcher } from 're2js'
import type { Parsed } from '#platform/parsed.ts'

/** Finds a pattern in a text: the places of its matches, which never overlap and are never empty. */
export type FindPattern = (text: string) => { start: number; end: number }[]

/**
 * RE2 reads each character once for each instruction of its program and never goes back, so these bound the time of any
 * pattern on any text. A rule needs its first match that counts, so the first few are enough.
 */
export const PATTERN_BOUNDS = { characters: 500, instructions: 600, matches: 10 }

/**
 * Reads a regular expression in the syntax of RE2 (https://github.com/google/re2/wiki/Syntax), in which capitals do not count:
 * without look-around and back references, which no linear time can hold. On failure says what is wrong, in words.
 */
export function compilePattern(pattern: string): Parsed<FindPattern> {
  const { characters, instructions } = PATTERN_BOUNDS
  if (pattern.length > characters)
    return { ok: false, why: `A pattern has at most ${characters} characters. Write a second rule for the rest.` }
  const compiled = compile(pattern)
  if (!compiled.ok) return compiled
  if (compiled.value.programSize() > instructions)
    return { ok: false, why: 'The pattern repeats too much to be looked for quickly. Use smaller counts in {…}.' }
  if (compiled.value.matcher('').find())
    return { ok: false, why: 'The pattern fits a text without any words. Say what must be there: + instead of *.' }
  return { ok: true, value: (text) => matchesOf(compiled.value.matcher(text)) }
}

/** How many instructions a pattern takes at each character; 0 for one that cannot be read. */
export function patternSize(pattern: string): number {
  const compiled = compile(pattern)
  return compiled.ok ? compiled.value.programSize() : 0
}

function compile(pattern: string): Parsed<RE2JS> {
  try {
    return { ok: true, value: RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE) }
  } catch (error) {
    const said = (error as Error).message.replace('error parsing regexp: ', '')
    return { ok: false, why: `The pattern cannot be read: ${said}. It follows RE2, without look-ahead and \\1.` }
  }
}

function matchesOf(matcher: Matcher): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  while (found.length < PATTERN_BOUNDS.matches && matcher.find())
    if (matcher.end() > matcher.start()) found.push({ start: matcher.start(), end: matcher.end() })
  return found
}
