import type { Parsed } from './parsed.ts'

/** Long enough for any title worth reading in an address bar, short enough for a shared link. */
const LONGEST = 80

/** Latin letters that Unicode does not take apart into a plain letter and an accent. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
}

/**
 * The part of a web address made from a title: lower-case letters, figures and single hyphens, at most 80 characters,
 * cut between words. Accents of Latin letters are dropped; letters of other scripts are kept as they are.
 * Empty if the text has no letter and no figure.
 * @example slugify('Sciatica: 5 Fragen & Antworten für Ältere') === 'sciatica-5-fragen-antworten-fur-altere'
 */
export function slugify(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðþłħıŋ]/g, (letter) => PLAIN[letter]!)
    .replace(/['’ʼ]/g, '')
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)
  return cutBetweenWords(words ?? [])
}

function cutBetweenWords(words: readonly string[]): string {
  const [first = '', ...rest] = words
  let slug = [...first].slice(0, LONGEST).join('')
  for (const word of rest) {
    if (slug.length + 1 + word.length > LONGEST) break
    slug += `-${word}`
  }
  return slug
}

/** Tells whether a text is a slug as it stands; the answer to a wrong one shows the right form. */
export function parseSlug(input: string): Parsed {
  const value = slugify(input)
  if (value === '') return { ok: false, why: 'A web address needs letters or figures, like low-back-pain.' }
  if (value !== input)
    return { ok: false, why: `Write the web address in lower-case letters, figures and hyphens: ${value}.` }
  return { ok: true, value }
}

/** The slugs to try for a page, best first: the slug itself, then `-2`, `-3` … up to the number given. */
export function slugsInOrder(slug: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => (from + index === 1 ? slug : `${slug}-${from + index}`))
}
