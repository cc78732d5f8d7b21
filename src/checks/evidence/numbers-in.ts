/** A number that a sentence gives for how much or how many: 25 to 30 percent is two of them. */
export type SaidNumber = { value: number; unit: 'percent' | 'other'; words: string }

const SMALL: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twenty: 20, hundred: 100,
} // prettier-ignore
const NUMBER = String.raw`[-−]?\d{1,6}(?:[.,]\d{1,3})?`
const WORD = Object.keys(SMALL).join('|')

/** "25-30%", "91 percent", "40 per cent"; an interval is named by its level ("95% CI"), and a price is taken off. */
const PERCENT = new RegExp(
  String.raw`(${NUMBER})(?:\s?(?:%|percent)?\s?(?:-|–|to|and)\s?(${NUMBER}))?\s?(?:%|per\s?cent\b)(?!\s*(?:CI\b|confidence|off\b|discount|interval))`,
  'gi',
)
/** "9 points", "half a standard deviation" has no figure. */
const POINTS = new RegExp(String.raw`(${NUMBER})(?:\s?(?:-|–|to)\s?(${NUMBER}))?[ -]points?\b`, 'gi')
/** "nine out of ten", "8 in 10" people. */
const SHARE = new RegExp(
  String.raw`\b(\d{1,3}|${WORD}) (?:out of|in) (?:every )?(10|100|ten|a hundred|hundred)\b`,
  'gi',
)

const read = (written: string): number =>
  SMALL[written.toLowerCase()] ?? Number(written.replace('−', '-').replace(',', '.'))

/** The numbers by which a sentence says how much better something gets, or for how many. */
export function numbersIn(text: string): SaidNumber[] {
  const found: SaidNumber[] = []
  for (const [words, from, to] of text.matchAll(PERCENT))
    for (const part of [from, to]) if (part) found.push({ value: Math.abs(read(part)), unit: 'percent', words })
  for (const [words, from, to] of text.matchAll(POINTS))
    for (const part of [from, to]) if (part) found.push({ value: Math.abs(read(part)), unit: 'other', words })
  for (const [words, many, all] of text.matchAll(SHARE)) {
    const of = /hundred|100/i.test(all!) ? 100 : 10
    found.push({ value: (read(many!) / of) * 100, unit: 'percent', words })
  }
  return found.filter(({ value }) => Number.isFinite(value))
}
