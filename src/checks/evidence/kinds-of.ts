import { foldWords } from '../text/fold-words.ts'

/**
 * What is a kind of what, as far as a study of the wider takes in the narrower. Sciatica is pain from the back, but studies of
 * back pain leave it out as often as not; pain in pregnancy and after surgery are studied by themselves. Such stand here under
 * nothing, and a reviewer decides.
 */
const WIDER: Readonly<Record<string, string>> = {
  'low back pain': 'back pain',
  'upper back pain': 'back pain',
  'tension headache': 'headache',
  migraine: 'headache',
  'cervicogenic headache': 'headache',
  'neck pain': 'neck and shoulder pain',
  'tennis elbow': 'elbow pain',
  'patellofemoral pain': 'knee pain',
  'plantar fasciitis': 'foot pain',
  'frozen shoulder': 'shoulder pain',
  'electroacupuncture': 'acupuncture',
  'auricular acupuncture': 'acupuncture',
  'scalp acupuncture': 'acupuncture',
  'deep tissue massage': 'massage',
  'sports massage': 'massage',
  'prenatal massage': 'massage',
  shiatsu: 'massage',
  pilates: 'exercise therapy',
  stretching: 'exercise therapy',
} // prettier-ignore

/** How one thing lies to another: the same, one of its kinds, a wider thing, or neither. */
export type Kinship = 'same' | 'narrower' | 'wider' | 'other'

const PHASE = /^(?:acute|sub ?acute|chronic|persistent|recurrent|long ?standing) (?=\S)/

/** A name as it is compared; how long somebody has had it is told apart from what it is. */
export const plainName = (name: string): string => foldWords(name).join(' ').replace(PHASE, '')

/** How a condition or a treatment lies to another, by their names. */
export function kinshipOf(one: string, other: string): Kinship {
  const [a, b] = [plainName(one), plainName(other)]
  if (a === b) return 'same'
  if (isKindOf(a, b)) return 'narrower'
  return isKindOf(b, a) ? 'wider' : 'other'
}

function isKindOf(narrow: string, wide: string): boolean {
  const up = Object.hasOwn(WIDER, narrow) ? WIDER[narrow] : undefined
  return up !== undefined && (up === wide || isKindOf(up, wide))
}
