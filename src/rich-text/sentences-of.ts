/** A sentence and its place in a text; with the blanks behind it, so that the sentences of a text, one after the other, are the text. */
export type Sentence = { text: string; start: number; end: number }

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Each ends a paragraph to the segmenter, but stands inside a sentence here: the text is that of one paragraph. */
const LINE_ENDS = /[\n\r\u0085\u2028\u2029]/g

/** Never the end of a sentence. */
const GOES_ON = /(?:^|[\s(“"‘'[])(?:Dr|Drs|Mr|Mrs|Ms|Mx|Prof|e\.g|i\.e|cf|vs|v|viz|approx|ca|resp|esp|incl)\.\s*$/i
/** No end before a number: "No. 5", "vol. 12", "(p. 3". Alone, "No." is an answer. */
const BEFORE_NUMBER = /(?:^|[\s(“"‘'[])(?:No|Nos|vol|vols|Fig|Figs|p|pp|suppl)\.\s*$/i
/** May end a sentence: degrees, initials, "et al.". */
const MAY_END =
  /(?:^|[\s(“"‘'[])(?:et al|etc|L\.\s?Ac|Lic\.\s?Ac|Dipl|M\.D|D\.O|D\.C|Ph\.D|D\.A\.O\.M|O\.M\.D|R\.N|U\.S|U\.K|E\.U|a\.m|p\.m|Inc|Ltd|Jr|Sr|St|\p{Lu})\.\s*$/u
/** Words that begin a sentence and no name. */
const BEGINS =
  /^(?:A|An|And|As|At|Because|But|Each|For|He|However|I|If|In|It|Its|Many|Most|No|On|Or|Our|She|Since|So|Some|That|The|There|These|They|This|Those|To|We|What|When|While|You|Your)\b/

/** An end, met by the next sentence without a blank, is seen only where something stood between the two. */
const ENDS = /[.!?…]["'”’)\]]*$/
const CAPITAL = /^["'“‘([]*\p{Lu}/u

function goesOn(before: string, after: string): boolean {
  if (GOES_ON.test(before)) return true
  if (BEFORE_NUMBER.test(before)) return /^\d/.test(after)
  return MAY_END.test(before) && !BEGINS.test(after)
}

/** The parts of a text at those of the marks where a sentence ends and the next begins without a blank. */
function partsAt(text: string, marks: readonly number[]): string[] {
  const cuts = [...new Set(marks)]
    .filter((at) => ENDS.test(text.slice(Math.max(0, at - 8), at)) && CAPITAL.test(text.slice(at, at + 8)))
    .sort((a, b) => a - b)
  return [0, ...cuts].map((from, index) => text.slice(from, cuts[index]))
}

/**
 * Cuts the text of one paragraph into its sentences (UAX #29, with abbreviations put together again).
 * `marks` are places where a mark stood that is no text, such as a cite: behind a full stop it parts two sentences like a blank.
 */
export function sentencesOf(text: string, marks: readonly number[] = []): Sentence[] {
  const pieces = partsAt(text.replace(LINE_ENDS, ' '), marks).flatMap((part) =>
    [...SEGMENTER.segment(part)].map(({ segment }) => segment),
  )
  const joined: string[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    if (before !== undefined && (before.trim() === '' || goesOn(before.slice(-40), piece)))
      joined[joined.length - 1] = before + piece
    else joined.push(piece)
  }
  let end = 0
  return joined.map((piece) => {
    const start = end
    end += piece.length
    return { text: text.slice(start, end), start, end }
  })
}
