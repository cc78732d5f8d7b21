import { goesOn } from './goes-on.ts'
import { segmentsOf } from './segments-of.ts'

/** A sentence and its place in a text; with the blanks behind it, so that the sentences of a text, one after the other, are the text. */
export type Sentence = { text: string; start: number; end: number }

/** Each ends a paragraph to the segmenter, but stands inside a sentence here: the text is that of one paragraph. */
const LINE_ENDS = /[\n\r\u0085\u2028\u2029]/g
/** The number of a reference, typed as text: "[1]", "[2, 3]", "[4–6]". */
const MARK = /\[\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,9}\]/g

/** A full stop that lost the blank behind it: "pain.Needles"; also with the number of a reference behind it: "pain.1 Needles". */
const STOP_WITHOUT_BLANK =
  /(?<=\p{Ll}{3}|\p{Ll}[”’"')%])[.!?]["'”’)\]]{0,3}(?=["“‘(]?\p{Lu}\p{Ll})|(?<=\p{Ll}{3})[.!?]\d{1,2}(?:[,–-]\d{1,2}){0,5}(?=\s["“‘(]?\p{Lu})/gu
/** What stands in addresses of the web and of files, where a dot is no full stop. */
const IN_ADDRESS = /(?:[@/\\.]|^www)[^\s]*$/i
const ADDRESS_GOES_ON = /^\S*@|^(?:Com|Org|Net|Edu|Gov|Info|Io|Co|Uk|Au|Ca|Health|Clinic|Care)\b/

/** An end, met by the next sentence without a blank, is seen only where something stood between the two. */
const ENDS = /[.!?…]["'”’)\]]*$/
const CAPITAL = /^["'“‘([]*\p{Lu}/u

const STOPS = String.raw`.!?…\u2024\uFE52\uFF0E\p{Sentence_Terminal}`
/** Without a stop, or with stops at its end alone, a text is one sentence, as most texts of a page are. */
const IS_ONE = new RegExp(String.raw`^[^${STOPS}]*[.!?]*\s*$`, 'u')

/** How much of a sentence tells whether it is at its end. */
const TAIL = 48
const tailOf = (text: string, start: number, end: number) => text.slice(Math.max(start, end - TAIL), end)

/** The places where the next sentence begins without a blank. */
function cutsIn(text: string, marks: readonly number[]): number[] {
  const marked = marks.filter(
    (at) => ENDS.test(text.slice(Math.max(0, at - 8), at)) && CAPITAL.test(text.slice(at, at + 8)),
  )
  const glued = [...text.matchAll(STOP_WITHOUT_BLANK)].flatMap(({ 0: stop, index }) => {
    const at = index + stop.length
    const before = tailOf(text, 0, index)
    const isStop =
      !IN_ADDRESS.test(before) && !ADDRESS_GOES_ON.test(text.slice(at, at + TAIL)) && !goesOn(`${before}.`, '')
    return isStop ? [at] : []
  })
  return [...new Set([...marked, ...glued])].filter((at) => at > 0 && at < text.length).sort((a, b) => a - b)
}

function* piecesOf(text: string, marks: readonly number[]): Generator<{ start: number; end: number }> {
  const cuts = cutsIn(text, marks)
  for (const [index, from] of [0, ...cuts].entries()) {
    const to = cuts[index] ?? text.length
    for (const { start, end } of segmentsOf(text.slice(from, to))) yield { start: from + start, end: from + end }
  }
}

/**
 * Cuts the text of one paragraph into its sentences (UAX #29, with abbreviations put together again, and parted where a blank was
 * lost behind a full stop). `marks` are places where a mark stood that is no text, such as a cite: behind a full stop it parts two
 * sentences like a blank. Takes any text, in linear time.
 */
export function sentencesOf(text: string, marks: readonly number[] = []): Sentence[] {
  if (IS_ONE.test(text)) return text === '' ? [] : [{ text, start: 0, end: text.length }]
  const plain = text.replace(LINE_ENDS, ' ').replace(MARK, (mark) => ' '.repeat(mark.length))
  const spans: { start: number; end: number }[] = []
  let isBlank = true
  for (const { start, end } of piecesOf(plain, marks)) {
    const last = spans.at(-1)
    const isSame = last && (isBlank || goesOn(tailOf(plain, last.start, last.end), plain.slice(start, start + TAIL)))
    if (isSame) last.end = end
    else spans.push({ start, end })
    isBlank = (!last || isBlank) && plain.slice(start, end).trim() === ''
  }
  return spans.map(({ start, end }) => ({ text: text.slice(start, end), start, end }))
}
