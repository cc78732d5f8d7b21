/** Zero-width characters, soft hyphens and direction marks: invisible in a pasted identifier, and fatal to comparing it. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g

/** Far longer than any identifier or link; folding what is longer could only take time. */
const LONGEST = 5000

/**
 * The text of a pasted identifier without what a copy brings along: Unicode compatibility forms folded (NFKC),
 * invisible characters removed, outer blanks cut. Cleaning what is clean changes nothing,
 * and what is too long to be an identifier is left as it is.
 */
export function cleanIdentifier(input: string): string {
  if (input.length > LONGEST) return input
  let text = input
  for (;;) {
    // Taking a mark out may bring two characters together that fold into one, so this runs until nothing moves.
    const next = text.normalize('NFKC').replace(INVISIBLE, '').trim()
    if (next === text) return text
    text = next
  }
}

/** The same for identifiers made of digits and letters: every kind of dash becomes a hyphen, every blank goes. */
export function cleanCode(input: string): string {
  return cleanIdentifier(input)
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-')
    .replace(/\s+/g, '')
}
