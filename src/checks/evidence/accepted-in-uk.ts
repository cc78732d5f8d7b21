import type { Claim } from '../claims/claim.ts'
import { plainName } from './kinds-of.ts'

/** A condition for which the ASA has accepted evidence of short-term help by acupuncture, and what the sentence must say besides. */
type Accepted = { condition: string; needs: RegExp | null; words: string }

/** ASA ruling A17-387447 and CAP AdviceOnline "Health: Acupuncture", as read. */
const ACCEPTED: readonly Accepted[] = [
  { condition: 'tension headache', needs: null, words: 'tension-type headache' },
  { condition: 'migraine', needs: null, words: 'migraine headache' },
  { condition: 'low back pain', needs: /\bchronic|\blong[- ]?standing|\bpersistent/i, words: 'chronic low back pain' },
  { condition: 'neck pain', needs: null, words: 'neck pain' },
  { condition: 'jaw pain', needs: null, words: 'jaw (TMJ) pain' },
  { condition: 'osteoarthritis', needs: /\bknees?\b/i, words: 'knee osteoarthritis pain, beside other care' },
  { condition: 'overactive bladder', needs: null, words: 'overactive bladder symptoms' },
]
const BY_NEEDLE = new Set(['acupuncture', 'electroacupuncture', 'traditional chinese medicine'])
const SHORT = /\bshort[- ]?term\b|\btemporar|\bshort[- ]lived\b|\bshort while\b/i

/** What keeps a British sentence from being one that the ASA accepts as it stands: the condition, or words that say how short. */
export function outsideAccepted({ condition, modality, stem, text }: Claim): 'condition' | 'short-term' | null {
  if (condition === null) return null
  const said = `${stem} ${text}`
  const listed = ACCEPTED.find((one) => one.condition === plainName(condition))
  const isListed =
    listed !== undefined && (listed.needs === null || listed.needs.test(said) || listed.needs.test(condition))
  if (!isListed || (modality !== null && !BY_NEEDLE.has(plainName(modality)))) return 'condition'
  return SHORT.test(said) ? null : 'short-term'
}

/** The list as it is told to a writer. */
export const ACCEPTED_IN_WORDS = new Intl.ListFormat('en').format(ACCEPTED.map(({ words }) => words))
