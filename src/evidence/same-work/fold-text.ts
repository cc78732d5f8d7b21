/**
 * What is folded, character by character. PostgreSQL folded the records of old databases by the same table
 * (migrations/*_citation_search.ts; a test holds the two together), and it knows no classes of Unicode.
 */
const MARKS = /[\u0300-\u036f]|[\u0483-\u0489]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f]/g
const APOSTROPHES = /['`\u00b4\u02b9-\u02bf\u2018-\u201b\u2032]/g
const NO_WORDS =
  /[\u0020-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u02b0-\u02ff\u2000-\u206f\u2190-\u2bff\u2e00-\u2e7f\u3000-\u303f\ufe10-\ufe1f\ufe30-\ufe6f\uff00-\uff0f\ufff0-\uffff]+/g

/** Letters that do not come apart into a plain one and a mark. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
}
const LETTER = /[ßæœøłđðþħı]/g

/** More than the words of any record. One character may come apart into eighteen, so the rest could only take time. */
const LONGEST = 20_000

/** Text in small letters, one for one: the Greek final sigma is a sigma, and no letter becomes two. */
export function lowered(text: string): string {
  return text.replaceAll('\u0130', 'i').toLowerCase().replaceAll('ς', 'σ')
}

/**
 * Words as they are compared: compatibility forms and accents undone (NFKD, marks taken off), small letters, "&" as "and",
 * apostrophes gone, every other sign a blank; beyond 20,000 characters nothing is looked at. Folding twice changes nothing.
 * @example foldText('Müller’s  Low-Back') gives mullers low back
 */
export function foldText(text: string): string {
  return lowered(
    text
      .slice(0, LONGEST)
      .replace(/\p{Cc}/gu, ' ')
      .normalize('NFKD')
      .replace(MARKS, ''),
  )
    .replace(LETTER, (letter) => LETTERS[letter]!)
    .replaceAll('&', ' and ')
    .replace(APOSTROPHES, '')
    .replace(NO_WORDS, ' ')
    .slice(0, LONGEST)
    .trim()
}
