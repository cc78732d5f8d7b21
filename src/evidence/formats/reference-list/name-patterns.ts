import { DEGREE_PATTERN } from './degrees.ts'

const PARTICLE = `(?:van|von|vom|de|den|der|del|della|di|da|dal|das|dos|do|du|la|le|los|las|lo|ter|ten|te|zu|zum|zur|af|av|al|el|bin|ben|'t|’t)`
/** A word with a capital, `d'Angelo` and `al-Rashid` too, or one in a script without capitals. */
const WORD = `(?:(?:\\p{L}{1,5}['’ʼ]|al-|el-|ul-)?\\p{Lu}[\\p{L}\\p{M}'’ʼ]{0,40}|\\p{Lo}{1,20})`
const FAMILY = `(?:${PARTICLE}\\s){0,3}(?:dell['’])?${WORD}(?:[-‐‑–\\s](?:${PARTICLE}\\s){0,2}${WORD}){0,3}`
const AFTER_INITIALS = `(?![\\p{L}\\p{M}])`
/** `JH`, `J-H`, `J.H.`, `J. H.`, `J.-H.` and `王` */
const INITIALS = `(?!(?:Jr|Sr)\\b)(?:(?:\\p{Lu}\\p{Ll}?\\.\\s?[-‐‑]?){1,5}(?<=\\.)|\\p{Lu}(?:[-‐‑]\\p{Lu}){1,3}${AFTER_INITIALS}|\\p{Lu}{1,4}${AFTER_INITIALS}|\\p{Lo}{1,4})`
const GIVEN_WORD = `(?:${WORD}|\\p{Lu}\\.)`
const LATER_GIVEN = `(?:[-‐‑\\s](?!${DEGREE_PATTERN})(?:${GIVEN_WORD}|\\p{Ll}{2,12}(?<=-\\p{Ll}{2,12})))`
const SUFFIX = `(?:Jr|Sr|II|III|IV|2nd|3rd)(?![\\p{L}])\\.?`
const TAIL = `(?:\\s(?<particle>${PARTICLE})(?=[,.;:\\s]|$))?(?:,?\\s(?<suffix>${SUFFIX}))?`

const sticky = (pattern: string) => new RegExp(pattern, 'uy')

/** The ways a name is written; each is tried at one place of a text, and takes at most a line. */
export const NAME_PATTERNS = {
  /** `Lee JH`, `van den Berg-de Lange I`, `Smith JA Jr` */
  compact: sticky(`(?<family>${FAMILY})\\s(?<given>${INITIALS})${TAIL}`),
  /** `Lee, J.-H.`, `Smith, JA, Jr.` */
  inverted: sticky(`(?<family>${FAMILY}),\\s?(?<given>${INITIALS})${TAIL}`),
  /** `Lee, Jun-Hwan` */
  spelled: sticky(`(?<family>${FAMILY}),\\s(?<given>${GIVEN_WORD}${LATER_GIVEN}{0,4})${TAIL}`),
  /** `Jun-Hwan Lee`, `J. H. Lee`, `Ineke van den Berg` */
  natural: sticky(
    `(?<given>${GIVEN_WORD}(?:[-‐‑\\s]${GIVEN_WORD}){0,3})\\s(?<family>(?:${PARTICLE}\\s){0,3}(?!${DEGREE_PATTERN})${WORD}(?:[-‐‑–]${WORD}){0,2})(?:,?\\s(?<suffix>${SUFFIX}))?`,
  ),
} as const
export type NameWay = keyof typeof NAME_PATTERNS

/** Words that the name of a body has and that of a person has not. */
const BODY =
  /\b(?:academy|administration|agency|alliance|associations?|authority|board|bureau|centers?|centres?|clinic|college|collaborat\p{L}+|commission|committee|consortium|council|department|federation|foundation|fund|group|healthcare|hospital|initiative|institut\p{L}+|investigators|ministry|network|office|organi[sz]ations?|panel|partnership|program(?:me)?|registry|secretariat|service|services|society|task ?force|team|trialists|trust|union|universit\p{L}+|working)\b/iu

/** Tells whether words are the name of a body (an agency, a committee) rather than of a person or a work. */
export function namesBody(text: string): boolean {
  return BODY.test(text) || /^[A-Z]{2,8}$/.test(text.trim())
}
