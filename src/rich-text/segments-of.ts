const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A segment takes the segmenter as long as all of the text it was given; so it is given a window of it, wider where a sentence is. */
const WINDOW = 4_096

/** Where a break could still be taken back by a letter that comes behind the window (UAX #29, SB8). */
const LETTER = /\p{L}/u

/** The sentences of a text by the rules of Unicode alone (UAX #29), one behind the other; in linear time. */
export function* segmentsOf(text: string): Generator<{ start: number; end: number }> {
  let start = 0
  let width = WINDOW
  while (start < text.length) {
    const part = text.slice(start, start + width)
    const isAll = start + width >= text.length
    const ends = [...SEGMENTER.segment(part)].map(({ segment, index }) => index + segment.length)
    const last = part.slice(ends.at(-2) ?? 0)
    if (!isAll && (ends.length < 2 || !LETTER.test(last))) {
      width *= 2
      continue
    }
    let from = 0
    for (const end of isAll ? ends : ends.slice(0, -1)) {
      yield { start: start + from, end: start + end }
      from = end
    }
    start += from
    width = WINDOW
  }
}
