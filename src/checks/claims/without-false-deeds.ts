import type { Concept } from '../lexicon/lexicon.ts'
import type { Term } from '../lexicon/term-tree.ts'
import type { Reading } from '../reading/reading.ts'
import type { Word } from '../text/words-of.ts'

const set = (...concepts: Concept[]): ReadonlySet<Concept> => new Set(concepts)
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const NAMES = set('condition', 'serious-condition', 'modality', 'device', 'body-part')
const DEEDS = set(
  'benefit-verb', 'benefit-noun', 'benefit-adjective', 'remove', 'vanish', 'prevent', 'repair', 'reduce', 'increase', 'mechanism-verb', 'treat-verb', 'instruction', 'cause-verb', 'harm', 'quick',
) // prettier-ignore
const OF_NAMES = set(
  'benefit-verb', 'remove', 'vanish', 'prevent', 'repair', 'reduce', 'increase', 'mechanism-verb', 'treat-verb', 'instruction', 'cause-verb', 'harm', 'quick',
) // prettier-ignore
const ILLS = set('condition', 'serious-condition', 'symptom')

/** A word that is no deed where these stand before it, behind it, or where none of these follows within three words. */
type Look = { before?: ReadonlySet<string>; after?: ReadonlySet<string>; unlessNear?: ReadonlySet<string> }

const DESCRIBED = words('a an feel feels often or from heavy of after when felt that few and')
const LOST = words('lose loses losing lost')
const TAUT: Look = { unlessNear: words('skin pores face jawline jowls wrinkles waist tummy neckline') }
const ENDED: Look = { after: words('with in at on by here') }
/** By its first word; the words that describe ("a dull ache"), are lost ("loss of control"), or mean another thing here. */
const FALSE: Readonly<Record<string, Look>> = {
  dull: { before: DESCRIBED },
  lifting: { before: DESCRIBED },
  slow: { before: DESCRIBED },
  control: { before: words('lose loses losing lost of') },
  end: ENDED,
  ends: ENDED,
  ended: ENDED,
  tighten: TAUT,
  tightens: TAUT,
  tightened: TAUT,
  fixed: { before: words('firmly') },
  without: { before: words('or') },
  handles: { before: words('with copper wooden steel plastic metal colored silver') },
  address: { before: words('acu email postal home street our the an') },
  weight: { after: words('you or that without') },
  not: { after: words('for') },
  back: { before: words('lower low upper mid') },
  breaks: { after: words('its') },
}
/** Of these what stands behind the whole term counts: "weight loss you cannot explain". */
const BEHIND = words('breaks weight not')
/** "We send you back" is about no back. */
const AGAIN = words(
  'you them us it him come comes came go goes going went send sends sent give gives bring brings turn turns',
)
/** "We stroke it" names no illness. */
const STROKED = words('we i to gently you they')

/**
 * A reading without the deeds that are none: what is part of a longer name ("lower back pain" lowers nothing, "dry needling" tells
 * nobody to dry anything), and verbs that describe.
 */
export function withoutFalseDeeds(reading: Reading): Reading {
  const { terms, termsAt } = reading
  const names = terms.filter(({ concept, from, to }) => NAMES.has(concept) && to - from > 1)
  const wrong = new Set(terms.filter((term) => isFalse(term, names, reading.words)))
  if (wrong.size === 0) return reading
  return {
    ...reading,
    terms: terms.filter((term) => !wrong.has(term)),
    termsAt: termsAt.map((here) => here.filter((term) => !wrong.has(term))),
  }
}

function isFalse(term: Term, names: readonly Term[], all: readonly Word[]): boolean {
  const { concept, from, to } = term
  if (
    OF_NAMES.has(concept) &&
    names.some((name) => name.from <= from && name.to >= to && name.to - name.from > to - from)
  )
    return true
  if (concept === 'body-part' && to - from === 1 && all[from]!.text === 'back')
    return AGAIN.has(all[from - 1]?.text ?? '')
  if (DEEDS.has(concept)) return isOtherwise(all, term)
  return ILLS.has(concept) && isStroked(all, term)
}

function isOtherwise(all: readonly Word[], { from, to }: Term): boolean {
  const { text } = all[from]!
  if (!Object.hasOwn(FALSE, text)) return false
  const { before, after, unlessNear } = FALSE[text]!
  const last = all[from - 1]?.text
  if (text === 'control')
    return last !== undefined && (LOST.has(last) || (last === 'of' && all[from - 2]?.text === 'loss'))
  if (before && (to - from === 1 || text === 'without' || text === 'back') && before.has(last ?? 'a')) return true
  if (after && after.has(all[BEHIND.has(text) ? to : from + 1]?.text ?? '')) return true
  return unlessNear !== undefined && !all.slice(from + 1, from + 5).some((word) => unlessNear.has(word.text))
}

const isStroked = (all: readonly Word[], { from, to }: Term): boolean =>
  to - from === 1 && all[from]!.text === 'stroke' && STROKED.has(all[from - 1]?.text ?? '')
