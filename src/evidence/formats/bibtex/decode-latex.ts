import { ACCENTS, BARE_ACCENTS, LOOKS, RELATIONS, shifted, SYMBOLS } from './latex-characters.ts'

/** A text without LaTeX in it, and the commands that were not understood and stand in it as they were. */
export type Decoded = { text: string; unknown: string[] }

/** More marks than any letter carries; a longer row of accents is no text. */
const MOST_MARKS = 4

type State = {
  out: string[]
  marks: string[]
  isMath: boolean
  shift: '^' | '_' | null
  shiftDepth: number
  depth: number
}

/**
 * A BibTeX value as plain text in Unicode: accents and symbols decoded, the braces that protect capitals gone, simple
 * formulas in their signs, blanks folded. It looks at each character once, so braces within braces cost nothing.
 * @example decodeLatex('{\\"U}ber M{\\"u}ller') gives Über Müller
 */
export function decodeLatex(value: string): Decoded {
  const unknown = new Set<string>()
  const hasMath = (value.match(/(?<!\\)\$/g)?.length ?? 0) >= 2
  const state: State = { out: [], marks: [], isMath: false, shift: null, shiftDepth: 0, depth: 0 }
  const token = /\\([A-Za-z]+)\s*|\\([^A-Za-z])|---?|``|''|[\s\S]/gu
  for (const [whole, word, sign] of value.matchAll(token)) {
    if (word !== undefined) readWord(state, word, whole, unknown)
    else if (sign !== undefined) readSign(state, sign)
    else readPlain(state, whole, hasMath)
  }
  flushMarks(state)
  return { text: state.out.join('').replace(/\s+/g, ' ').trim().normalize('NFC'), unknown: [...unknown] }
}

/** A link or a number as it stands in a value: nothing is decoded but what LaTeX makes people escape there. */
export function decodeVerbatim(value: string): string {
  return value
    .replace(/\{?\\(?:textunderscore|_)(?:\{\})?\}?/g, '_')
    .replace(/\{?\\textasciitilde(?:\{\})?\}?|\\~(?:\{\})?|\{\\~\}/g, '~')
    .replace(/^\s*\\(?:url|nolinkurl|path|href)\s*(?=\{)/, '')
    .replace(/\\([%&#$])/g, '$1')
    .replace(/[{}\s]+/g, '')
}

function readWord(state: State, word: string, whole: string, unknown: Set<string>): void {
  if (Object.hasOwn(ACCENTS, word)) state.marks.push(word)
  else if (Object.hasOwn(SYMBOLS, word))
    emit(state, SYMBOLS[word]! + (RELATIONS.has(word) && /\s$/.test(whole) ? ' ' : ''))
  else if (!LOOKS.has(word)) {
    unknown.add(`\\${word}`)
    emit(state, whole)
  }
}

function readSign(state: State, sign: string): void {
  if (Object.hasOwn(ACCENTS, sign)) state.marks.push(sign)
  else if (sign === '\\' || /[\s,;:!]/.test(sign)) emit(state, sign === '!' ? '' : ' ')
  else if (!'-/()[]'.includes(sign)) emit(state, sign)
}

function readPlain(state: State, text: string, hasMath: boolean): void {
  if (text === '{') return void state.depth++
  if (text === '}') {
    flushMarks(state)
    state.depth = Math.max(0, state.depth - 1)
    if (state.shift !== null && state.depth <= state.shiftDepth) state.shift = null
    return
  }
  if (text === '$' && hasMath) return void (state.isMath = !state.isMath)
  if (state.isMath && (text === '^' || text === '_')) {
    state.shift = text
    state.shiftDepth = state.depth
    return
  }
  if (/^\s$/.test(text) && state.marks.length > 0) return
  emit(state, PLAIN[text] ?? text)
}

const PLAIN: Readonly<Record<string, string>> = { '--': '–', '---': '—', '``': '“', "''": '”', '~': ' ' }

/** Puts out a text with the accents that wait for it on its first character, the innermost next to the letter. */
function emit(state: State, text: string): void {
  const raised = state.shift !== null && state.isMath ? [...text].map((c) => shifted(c, state.shift!)).join('') : text
  if (state.shift !== null && state.depth <= state.shiftDepth) state.shift = null
  if (state.marks.length === 0 || raised === '') return void state.out.push(raised)
  const marks = state.marks.splice(0).slice(-MOST_MARKS).toReversed()
  const [first = '', ...rest] = raised
  const letter = first === 'ı' ? 'i' : first === 'ȷ' ? 'j' : first
  state.out.push(letter, ...marks.map((mark) => ACCENTS[mark]!), rest.join(''))
}

/** An accent over nothing prints by itself where it has a sign of its own. */
function flushMarks(state: State): void {
  if (state.marks.length > 0) state.out.push(...state.marks.splice(0).map((mark) => BARE_ACCENTS[mark] ?? ''))
}
