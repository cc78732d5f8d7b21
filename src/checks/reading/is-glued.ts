/** Pasted text loses blanks: "InflammationNeedles". A lower letter, a capital and a lower letter, in a word of ordinary build. */
const GLUE = /\p{Ll}{2}\p{Lu}\p{Ll}{2}/u

/** Tells whether two words seem to have been pasted together in a text. A hint: names are written so, too (McDonald). */
export function isGlued(text: string): boolean {
  return GLUE.test(text)
}
