import type { FileLine } from '../file-lines.ts'

/** Longer than any reference, though a hundred authors may be named in it. */
export const LONGEST_REFERENCE = 2500

/** A reference of a pasted list, its lines joined: the line it begins on and what was done in joining. */
export type ReferenceText = { text: string; line: number; remarks: string[]; isTooLong: boolean }

const NUMBER =
  /^\s*(?:\[(\d{1,4})\]|\((\d{1,4})\)|(\d{1,4})\s?[.)](?=\s|\p{Lu}|["“])|(\d{1,4})(?=\t|\s{2,}\p{Lu}))[.:)]?\s*/u
const BULLET = /^\s*(?:[•▪◦‣·∙●■–—*-]\s+|[•▪◦‣●■])\s*/
const HEADING =
  /^\s*(?:\d+\.?\s+)?(?:references?|bibliography|sources?|literature(?: cited)?|works cited|further reading|citations?|notes?|footnotes|reference list|list of references|selected references)\s*(?:\(\d+\))?\s*:?\s*$/i
/** Signs that a reference has said where it appeared. */
const IS_TOLD = /\(?(?:1[5-9]|20)\d\d|n\.\s?d\.|10\.\d{4,9}\/|https?:\/\/|forthcoming|in press/i
/** How a first author looks at the beginning of a line. */
const STARTS_WITH_NAME =
  /^(?:(?:van|von|de|den|der|del|della|di|da|la|le|ter|ten)\s){0,3}\p{Lu}[\p{L}'’-]+(?:[\s-]\p{Lu}[\p{L}'’-]+){0,2}(?:,\s\p{Lu}|\s\p{Lu}{1,3}[,.:;\s(]|\s\p{Lu}\.)/u
const ENDS = /[.!?)\]"”]$|\d$|10\.\d{4,9}\/\S+$|https?:\/\/\S+$|\d[-–]\d+\.?$/
/** Ends with pages, an article number, a year, a number or a link. */
const IS_COMPLETE =
  /(?:\d\s?[-–]\s?[a-z]?\d+|[:,]\s?(?:article\s)?[a-z]{0,3}\d+|10\.\d{4,9}\/\S+|https?:\/\/\S+|(?:19|20)\d\d|pmc?(?:id)?:?\s?\d+)[)\]]?\.?$/i
/** Begins with what stands after a reference's pages, or in small letters. */
const GOES_ON =
  /^(?:\p{Ll}|[([]?(?:19|20)\d\d|(?:[Dd][Oo][Ii]|P?MC?ID|PubMed|https?:|Available|Accessed|Retrieved|Epub|10\.\d)\b|\[)/u
const JOINED_PREFIX =
  /(?:^|\s|[(“"])(?:non|self|low|high|short|long|well|meta|anti|evidence|double|single|cross|post|pre|follow|health|quality|sham|placebo|multi|patient|drug|dose|age|risk|time|year|week|day|two|three|four|six|one|half|low|state|work|cost|tension|stress|musculo|neuro|electro|randomi[sz]ed)$/i

/**
 * Parts a pasted list into its references: by their numbers where it has some, else by empty lines, else by how lines
 * begin and end. Lines that were wrapped are joined, headings of the list left out.
 */
export function splitReferences(lines: Iterable<FileLine>): ReferenceText[] {
  const paragraphs = paragraphsOf(lines)
  return paragraphs.flatMap((paragraph) => {
    const starts = startsOf(paragraph)
    return starts.map((start, i) => join(paragraph.slice(start, starts[i + 1])))
  })
}

function paragraphsOf(lines: Iterable<FileLine>): FileLine[][] {
  const paragraphs: FileLine[][] = []
  let current: FileLine[] = []
  for (const line of lines) {
    const isBreak = !line.isTooLong && (line.text.trim() === '' || HEADING.test(line.text))
    if (!isBreak) current.push(line)
    if (isBreak || current.length === 1) {
      if (isBreak) current = []
      else paragraphs.push(current)
    }
  }
  return paragraphs
}

/** The places in a paragraph at which a reference begins. */
function startsOf(paragraph: readonly FileLine[]): number[] {
  const numbered = paragraph.flatMap(({ text }, i) => (NUMBER.test(text) ? [{ i, number: numberOf(text) }] : []))
  if (numbered.length > 0 && numbered[0]!.i === 0) {
    let last = numbered[0]!.number - 1
    // A wrapped line may begin with a year or a page: only a number that goes on counting begins a reference.
    return numbered.flatMap(({ i, number }) => (number > last && number <= last + 3 ? ((last = number), [i]) : []))
  }
  if (BULLET.test(paragraph[0]!.text)) return paragraph.flatMap(({ text }, i) => (BULLET.test(text) ? [i] : []))
  const starts = [0]
  let isTold = false
  for (let i = 1; i < paragraph.length; i++) {
    const [before, text] = [paragraph[i - 1]!.text.trim(), paragraph[i]!.text.trim()]
    isTold ||= IS_TOLD.test(before)
    if (paragraph[i]!.isTooLong || BULLET.test(text) || beginsAnew(before, isTold, text)) {
      starts.push(i)
      isTold = false
    }
  }
  return starts
}

const numberOf = (text: string) =>
  Number(
    NUMBER.exec(text)!
      .slice(1)
      .find((part) => part !== undefined),
  )

/** A line begins a reference if it looks like a first author, or if the one before has said all there is to say. */
function beginsAnew(lineBefore: string, isTold: boolean, line: string): boolean {
  const before = lineBefore.slice(-300)
  if (GOES_ON.test(line) && !STARTS_WITH_NAME.test(line)) return false
  if (IS_COMPLETE.test(before)) return /^["“‘]?[\p{Lu}\d]/u.test(line) || STARTS_WITH_NAME.test(line)
  return isTold && ENDS.test(before) && STARTS_WITH_NAME.test(line)
}

function join(lines: readonly FileLine[]): ReferenceText {
  const first = lines[0]!
  const remarks: string[] = []
  let text = first.text.replace(NUMBER, '').replace(BULLET, '').trim()
  for (const { text: next } of lines.slice(1)) {
    // Nothing that long is a reference, and it is refused as it is.
    if (text.length > LONGEST_REFERENCE) break
    text = joinLine(text, next.trim(), remarks)
  }
  return { text, line: first.line, remarks, isTooLong: lines.some(({ isTooLong }) => isTooLong) }
}

function joinLine(whole: string, next: string, remarks: string[]): string {
  const [start, before] = [whole.slice(0, -300), whole.slice(-300)]
  return start + joinEnds(before, next, remarks)
}

function joinEnds(before: string, next: string, remarks: string[]): string {
  if (before === '' || next === '') return before + next
  if (/(?:https?:\/\/|10\.\d{4,9})\S*[-/_.=&?]$/i.test(before) && !/^(?:\p{Lu}\p{Ll}|PMID)/u.test(next)) {
    remarks.push('A link or DOI was parted at the end of a line and joined again: check it.')
    return before + next
  }
  if (/\d[-‐-―]$/.test(before) && /^\d/.test(next)) return before + next
  if (/\p{L}\u00AD$/u.test(before)) return before.slice(0, -1) + next
  if (!/\p{L}[-‐]$/u.test(before) || !/^\p{Ll}/u.test(next)) return `${before} ${next}`
  if (JOINED_PREFIX.test(before.slice(-40, -1))) return before + next
  const word = `${/\p{L}*$/u.exec(before.slice(-40, -1))![0]}${/^\p{L}*/u.exec(next)![0]}`
  remarks.push(`A word parted at the end of a line was joined: “${word}”. Check whether it has a hyphen.`)
  return before.slice(0, -1) + next
}
