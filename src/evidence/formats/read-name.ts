import type { Name } from '../csl.ts'
import { plainText } from './plain-text.ts'

/** Words before a family name that belong to it (van den Berg), as PubMed and CSL processors split them: lower case only. */
const PARTICLES = new Set(
  'af al av ben bin da dal das de dei del della den der des di do dos du el la las le los ten ter te van vom von zu zum zur'.split(
    ' ',
  ),
)
const SUFFIX = /^(?:jr|sr|ii|iii|iv|2nd|3rd|4th)\.?$/i
const INITIALS = /^\p{Lu}{1,4}$|^(?:\p{Lu}\.?[- ]?){1,4}$/u
/** Words no person is called by. One of them makes a name the name of a group. */
const GROUP =
  /\b(?:academy|agency|alliance|association|authority|board|bureau|centers?|centres?|college|collaboration|collaborators|commission|committee|consortium|council|department|federation|foundation|group|healthcare|hospital|initiative|institut\p{L}*|investigators|ministry|national|network|office|organi[sz]ation|panel|partnership|program(?:me)?|project|service|society|study|task ?force|team|trial|trialists|union|universit\p{L}*|unit|working|world)\b|&|\b(?:of the|for|the|and|of)\b|\d/iu
const OTHERS = /^(?:et\.? ?al\.?|and others|others)\.?,?$/i
const LONGEST = {
  family: 200,
  given: 200,
  nonDroppingParticle: 60,
  droppingParticle: 60,
  suffix: 30,
  literal: 400,
} as const

/**
 * Reads the name of an author: `Family, Given`, `Family, Given, Jr`, `von Family, Given`, `Given Family` or `Family GD`.
 * What has no comma and looks like no person, or ends with a comma as EndNote marks groups, is a group (`literal`); two
 * commas stand for one within it. `et al` stands for the authors that are not named. Null if nothing is there.
 * @example readName('van den Berg-de Lange, Ineke') gives { family: 'Berg-de Lange', nonDroppingParticle: 'van den', given: 'Ineke' }
 */
export function readName(input: string): Name | null {
  const text = plainText(input.slice(0, 1000))
  if (OTHERS.test(text)) return { literal: 'et al' }
  if (text.includes(',,')) return tidyName({ literal: text.replaceAll(',,', ',').replace(/,$/, '') })
  const [family = '', ...rest] = text.split(',').map((part) => part.trim())
  if (family === '') return rest.some((part) => part !== '') ? readName(rest.filter(Boolean).join(', ')) : null
  const parts = rest.filter((part) => part !== '')
  if (parts.length > 0) return withCommas(family, parts)
  if (rest.length > 0 && !/\s/.test(family)) return tidyName({ family })
  return rest.length > 0 ? tidyName({ literal: family }) : withoutComma(family)
}

/** `Smith, John, Jr`, and `Smith, Jr, John` as BibTeX has it; of `Smith, SR, Jr` the last is the suffix. More is no person's name. */
function withCommas(family: string, parts: string[]): Name | null {
  if (parts.length > 2) return tidyName({ literal: [family, ...parts].join(', ') })
  const [first = '', last = ''] = parts
  const isSuffixFirst = last !== '' && SUFFIX.test(first) && !SUFFIX.test(last)
  return tidyName(isSuffixFirst ? { family, given: last, suffix: first } : { family, given: first, suffix: last })
}

function withoutComma(text: string): Name | null {
  const words = text.split(' ')
  if (words.length === 1 || words.length > 6 || GROUP.test(text)) return tidyName({ literal: text })
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1)!) ? words.pop() : undefined
  if (INITIALS.test(words.at(-1)!))
    return tidyName({ family: words.slice(0, -1).join(' '), given: words.at(-1), suffix })
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word))
  const start = particle > 0 && particle < words.length - 1 ? particle : words.length - 1
  return tidyName({ family: words.slice(start).join(' '), given: words.slice(0, start).join(' '), suffix })
}

/**
 * A name in its one form: particles and suffix in their own places, wherever the source had them, empty parts left out.
 * Null for a name without a family or group name. Tidying what is tidy changes nothing.
 */
export function tidyName(name: Name): Name | null {
  const part = (key: keyof Name) =>
    plainText(String(name[key] ?? ''))
      .slice(0, LONGEST[key])
      .trim()
  const literal = part('literal')
  if (OTHERS.test(literal) || (literal === '' && OTHERS.test(part('family')))) return { literal: 'et al' }
  if (literal !== '') return { literal }
  const family = splitFamily(part('family'), part('nonDroppingParticle'))
  const given = splitGiven(part('given'), part('suffix'), part('droppingParticle'))
  if (family.family === '') return given.given === '' ? null : { literal: given.given }
  const parts = {
    family: family.family,
    given: given.given,
    nonDroppingParticle: family.particle,
    droppingParticle: given.particle,
    suffix: given.suffix,
  }
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== ''))
}

function splitFamily(text: string, particle: string) {
  const words = text.split(' ')
  const first = words.findIndex((word) => !PARTICLES.has(word))
  // Somebody is called Da: the last word is a name, whatever it is.
  const count = first === -1 ? words.length - 1 : first
  return {
    family: words.slice(count).join(' '),
    particle: [particle, ...words.slice(0, count)].filter(Boolean).join(' '),
  }
}

/** MEDLINE writes `Smith, John A Jr`, and others `Humboldt, Alexander von`. */
function splitGiven(text: string, suffix: string, particle: string) {
  const words = text === '' ? [] : text.split(' ')
  const jr = suffix === '' && words.length > 1 && SUFFIX.test(words.at(-1)!) ? words.pop()! : suffix
  const last = words.findLastIndex((word) => !PARTICLES.has(word))
  // Where all could be particles the first is the given name, whatever it is.
  const count = last === -1 ? Math.min(1, words.length) : last + 1
  return {
    given: words.slice(0, count).join(' '),
    suffix: jr,
    particle: [...words.slice(count), particle].filter(Boolean).join(' '),
  }
}

/** A list of authors in their one form, without what names nobody. */
export function tidyNames(names: readonly Name[]): Name[] {
  return names.flatMap((name) => tidyName(name) ?? [])
}
