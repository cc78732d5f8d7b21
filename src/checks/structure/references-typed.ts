import type { CheckContext } from '../check-context.ts'
import type { Finding } from '../finding.ts'
import { raise, type Place } from '../rules/raise.ts'
import type { Passage } from '../surface/passage.ts'
import { foldWords } from '../text/fold-words.ts'
import { placeIn, type PageCheck } from './read-page.ts'

const NUMBERED = /^\s*\[?(\d{1,3})[\].)]/
const MARK = /\[(\d{1,3}(?:\s*[,–-]\s*\d{1,3})*)\]/g
const MOST_IN_RANGE = 50

/** The numbers of a mark: "[1, 3-5]" has four. */
function numbersOf(mark: string): number[] {
  return mark.split(',').flatMap((part) => {
    const [from, to] = part.split(/[–-]/).map((side) => Number(side.trim()))
    if (to === undefined) return [from!]
    return Array.from({ length: Math.min(MOST_IN_RANGE, Math.max(0, to - from! + 1)) }, (_, index) => from! + index)
  })
}

/**
 * CIT-008: lines of a list of works that was typed by hand are pointed to from the text, and marks point to something: in a page,
 * where a cite can be put, they have to be one.
 */
export const joinsReferences: PageCheck = ({ passages }, context): Finding[] => {
  const lines = passages.filter(({ kind }) => kind === 'reference')
  const text = passages.filter(({ kind }) => kind !== 'reference')
  const marks = text.flatMap((passage) =>
    [...passage.text.matchAll(MARK)].map(({ 0: words, 1: inside, index }) => ({
      place: placeIn(passage, index, index + words.length),
      numbers: numbersOf(inside!),
    })),
  )
  const marked = new Set(marks.flatMap(({ numbers }) => numbers))
  const listed = new Set(lines.map(({ text: line }, index) => numberOf(line) ?? index + 1))
  const cited = citedTitles(text, context)
  const orphans = lines.filter(
    (line, index) => !marked.has(numberOf(line.text) ?? index + 1) && !holdsOneOf(line, cited),
  )
  return [
    ...tellOrphans(orphans, context),
    ...(context.page === null
      ? // Pasted text may have left its list behind.
        (lines.length === 0 ? [] : marks).flatMap(({ place, numbers }) =>
          numbers.every((number) => listed.has(number))
            ? []
            : raise('CIT-008', place, context, { message: `${place.quote} points to no work of the list.` }),
        )
      : marks.flatMap(({ place }) => raise('CIT-008', place, context, { message: whyNoCite(place) }))),
    ...lostCites(text, context),
  ]
}

const IN_RICH_TEXT = /\broot\.children\b/

/** A number that was typed into a page leads a reader to a line at best, and the checker to nothing. */
function whyNoCite({ path, quote }: Place): string {
  return IN_RICH_TEXT.test(path)
    ? `${quote} was typed and is no cite. Type /cite in its place and choose the work.`
    : `${quote} was typed and is no cite, which this field cannot hold. Say it in the text, and cite it there.`
}

/** A list that nothing points to is one thing to mend, and is told once, at its first such line. */
function tellOrphans(orphans: readonly Passage[], context: CheckContext): Finding[] {
  const [first, ...others] = orphans
  if (first === undefined) return []
  const these = others.length === 0 ? 'this work' : `${orphans.length} works of this list, this one first`
  return raise('CIT-008', placeIn(first, 0, first.text.length), context, {
    message: `Nothing in the text points to ${these}. Cite each at the sentence that rests on it, or take it out.`,
  })
}

const numberOf = (line: string): number | null => {
  const written = NUMBERED.exec(line)?.[1]
  return written === undefined ? null : Number(written)
}

const plain = (title: string) => foldWords(title.replaceAll(/[^\p{L}\p{N}\s-]/gu, ' ')).join(' ')

function citedTitles(text: readonly Passage[], { works }: CheckContext): string[] {
  const ids = new Set(text.flatMap(({ cites }) => cites.flatMap(({ citation }) => citation ?? [])))
  return [...ids].flatMap((id) => plain(works.get(id)?.title ?? '')).filter((title) => title.length > 12)
}

function holdsOneOf({ text }: Passage, titles: readonly string[]): boolean {
  const line = plain(text)
  return titles.some((title) => line.includes(title))
}

/** Cites of works that are no longer there. */
function lostCites(text: readonly Passage[], context: CheckContext): Finding[] {
  return text.flatMap((passage) =>
    passage.cites.flatMap(({ citation, at }) =>
      citation === null || context.works.has(citation)
        ? []
        : raise('CIT-008', placeIn(passage, Math.max(0, at - 1), at), context, {
            message: 'A cite points to a work that is no longer in the library. Choose it again, or take the cite out.',
          }),
    ),
  )
}
