import { decodedWithPlaces } from './decode-entities.ts'
import { foldWord } from './fold-words.ts'
import { gluesIn } from './glue-points.ts'
import { remembering } from './remembering.ts'

/**
 * A word where it stands: `text` as it is compared, `start` and `end` in the text it was read from.
 * `isAfterStop`: the end of a sentence or a semicolon lies before it, over which no phrase reaches.
 * `isAfterMark`: any punctuation lies before it. `isCapital`: it is written with a capital, as names are.
 * `isItemStart`: it is the first of a list item that completes a stem.
 */
export type Word = {
  text: string
  start: number
  end: number
  isAfterStop: boolean
  isAfterMark: boolean
  isCapital: boolean
  isItemStart?: true
}

/** Marks of references, which say nothing; words, numbers with their decimals, and the few signs that say something. */
const WORD =
  /\[\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,9}\]|\d+(?:[.,]\d+)*(?![\p{L}\p{Nd}])|[\u00BC-\u00BE\u2150-\u215E]|[\p{L}\p{Nd}\p{Nl}\p{M}](?:[\p{L}\p{Nd}\p{Nl}\p{M}\p{Default_Ignorable_Code_Point}]|['’＇](?=\p{L}))*|[%$£€*&]|#(?=\s?\d)/gu
/** A dot between letters parts no sentence: "L.Ac.", "a.m.". */
const STOP = /[;!?…]|(?!\.)\p{Sentence_Terminal}|\../su
const CAPITAL = /^\p{Lu}/u
const MARK = /[^\s\p{Default_Ignorable_Code_Point}]/u

/** The raised number of a reference that lost its height: "pain1". */
const NUMBER_BEHIND = /(?<=\p{Ll}{4})\d{1,2}$/u

/** Words with a dot of their own, besides single letters: no sentence ends there. */
const DOTTED = new Set(
  'dr drs mr mrs ms mx prof rev st ste ave vs no nos vol fig approx incl esp dipl lic cert ac inc ltd dept est'.split(
    ' ',
  ),
)

/** Most words are; nothing was lost in them. */
const WHOLE = /^[A-Z]?[a-z]*$/

/** The longest word of a person; what is longer is looked at as it is. */
const LONGEST = 100

/**
 * The words of a text, in order; hyphens and slashes part them, and so does a lost blank ("PainNeedles"). Each `text` is that of
 * `start` to `end`, folded; what stands for a character ("&amp;") counts as that. Takes any text, in linear time.
 */
export function wordsOf(text: string): Word[] {
  const decoded = decodedWithPlaces(text)
  if (decoded === null) return wordsIn(text)
  const { plain, starts, ends } = decoded
  return wordsIn(plain).map((word) => ({ ...word, start: starts[word.start]!, end: ends[word.end - 1]! }))
}

function wordsIn(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const between = text.slice(last, index)
    last = index + written.length
    if (written.startsWith('[')) continue
    const parts = partsOf(written)
    for (let at = 0; at < parts.length; at += 1) {
      const { text: folded, from, to, isSentence, isCapital } = parts[at]!
      const isFirst = at === 0
      // Between most words is a blank, and that says nothing.
      const isMarked = between !== ' '
      words.push({
        text: folded,
        start: index + from,
        end: index + to,
        isAfterStop: isFirst ? isMarked && isStop(between, words.at(-1)) : isSentence,
        isAfterMark: isFirst ? isMarked && between !== '-' && MARK.test(between) : true,
        isCapital,
      })
    }
  }
  return words
}

function isStop(between: string, before: Word | undefined): boolean {
  if (!STOP.test(between)) return false
  const isDotAlone = before !== undefined && /^\.[\s,)]*$/.test(between.slice(0, 8))
  return !(isDotAlone && (before.text.length === 1 || DOTTED.has(before.text)))
}

/** A word in a piece, folded, and its place there. */
type Part = { text: string; from: number; to: number; isSentence: boolean; isCapital: boolean }

/**
 * Pages are written with few words, so what a piece holds is remembered. It hangs on the piece alone. Equal words then are one string,
 * too, which maps find without comparing letters.
 */
const partsOf = remembering(readParts, { longest: LONGEST })

function readParts(written: string): readonly Part[] {
  return cutsOf(written).flatMap(({ from, to, isSentence }) => {
    const own = written.slice(from, to)
    const text = foldWord(own)
    return text === '' ? [] : [{ text, from, to, isSentence, isCapital: CAPITAL.test(own) }]
  })
}

/** Where the words in a piece of letters and figures stand: mostly one. A number that was raised is none. */
function cutsOf(written: string): readonly { from: number; to: number; isSentence: boolean }[] {
  if (written.length > LONGEST || WHOLE.test(written)) return [{ from: 0, to: written.length, isSentence: false }]
  const to = NUMBER_BEHIND.exec(written)?.index ?? written.length
  const glues = gluesIn(written).filter(({ at }) => at < to)
  return [{ at: 0, isSentence: false }, ...glues].map(({ at, isSentence }, index) => ({
    from: at,
    to: glues[index]?.at ?? to,
    isSentence,
  }))
}
