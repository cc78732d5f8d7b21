import type { Name } from '../csl.ts'

/** A list of authors cut by the house rule: those named, and whether others follow. */
export type Authors = { names: Name[]; more: boolean }

const OTHERS = /^(?:et\.? al\.?|and others|others)$/i
const filled = (text: string | null | undefined): text is string => typeof text === 'string' && text.trim() !== ''
const isNamed = (name: Name): boolean => [name.literal, name.family, name.given].some(filled)

/** The first names of a list: all if there are at most `most`, else the first `kept`. A last "et al" in the record counts as more. */
export function cutAuthors(author: readonly Name[] | null | undefined, most: number, kept: number): Authors {
  const all = (author ?? []).filter(isNamed)
  const names = all.filter((name) => !(filled(name.literal) && OTHERS.test(name.literal.trim())))
  if (names.length > most) return { names: names.slice(0, kept), more: true }
  return { names, more: names.length < all.length }
}

/**
 * The initials of a given name: `Jun-Hwan` → J, H; `George David` → G, D; `FJPM` → F, J, P, M.
 * A name in a script without capitals is kept whole.
 */
export function initialsOf(given: string): { letter: string; hyphened: boolean }[] {
  return [...given.matchAll(/(-?)([\p{L}\p{M}'’]+)/gu)].flatMap(([, hyphen = '', word = '']) => {
    const hyphened = hyphen !== ''
    if (!/[\p{Lu}\p{Ll}]/u.test(word)) return [{ letter: word, hyphened }]
    const letters = [...word]
    if (letters.length <= 4 && /^\p{Lu}+$/u.test(word))
      return letters.map((letter, i) => ({ letter, hyphened: hyphened && i === 0 }))
    return [{ letter: letters[0]!.toLocaleUpperCase('en'), hyphened }]
  })
}

/** The family name as it is sorted, with the particle that belongs to it. */
export function familyOf({ family, nonDroppingParticle }: Name): string {
  const name = (family ?? '').trim()
  if (!filled(nonDroppingParticle)) return name
  const particle = nonDroppingParticle.trim()
  return /['’-]$/.test(particle) ? particle + name : `${particle} ${name}`
}

/** A name as AMA and Vancouver print it: `van den Berg-de Lange I`, `Smith JA Jr`; a group as it is. */
export function compactName(name: Name): string {
  if (filled(name.literal)) return name.literal.trim()
  const initials = initialsOf(name.given ?? '')
    .map(({ letter }) => letter)
    .join('')
  const suffix = (name.suffix ?? '').replace(/\./g, '')
  return [familyOf(name), initials, name.droppingParticle, suffix]
    .map((part) => part?.trim())
    .filter(filled)
    .join(' ')
}

/** A name as APA prints it: `Baxter, G. D.`, `Lee, J.-H.`, `Smith, J. A., Jr.`; a group as it is. */
export function spacedName(name: Name): string {
  if (filled(name.literal)) return name.literal.trim()
  const initials = initialsOf(name.given ?? '')
    .map(
      ({ letter, hyphened }, i) =>
        `${i === 0 ? '' : hyphened ? '-' : ' '}${/\p{Lu}/u.test(letter) ? `${letter}.` : letter}`,
    )
    .join('')
  const given = [initials, name.droppingParticle?.trim()].filter(filled).join(' ')
  return [familyOf(name), given, name.suffix?.trim()].filter(filled).join(', ')
}

/**
 * Authors separated by commas, with "et al" for the rest; a group beside people follows a semicolon (AMA 3.7; ICMJE samples,
 * "both personal authors and organization as author"). Empty if there are none.
 */
export function compactAuthors({ names, more }: Authors): string {
  const list = names
    .map((name, i) => (i === 0 ? '' : isGroup(name) || isGroup(names[i - 1]!) ? '; ' : ', ') + compactName(name))
    .join('')
  return more && names.length > 0 ? `${list}, et al` : list
}

const isGroup = ({ literal }: Name) => filled(literal)
