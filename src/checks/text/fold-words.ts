/** What nobody sees and what would hide a word: soft hyphens, zero-width marks. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g

/** Signs that are read as words. */
const SIGNS: Readonly<Record<string, string>> = { '%': 'percent', '&': 'and' }

/**
 * One word as it is compared: NFKC, lower case, straight apostrophe, nothing invisible; "patient's" counts as "patient".
 * A sign that is read as a word is that word.
 */
export function foldWord(written: string): string {
  const plain = written.normalize('NFKC').replace(INVISIBLE, '').replaceAll('’', "'").toLowerCase()
  return SIGNS[plain] ?? plain.replace(/^'+|'s$|'+$/g, '')
}

/** The words of a text as they are compared; hyphens count as blanks. */
export function foldWords(text: string): string[] {
  return text.replaceAll('-', ' ').split(/\s+/).map(foldWord).filter(Boolean)
}
