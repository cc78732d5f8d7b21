/**
 * Signs that words make no claim, whatever they speak of. `denied`: said not to be so; `asked`: whether it is so; `title`: the
 * name of a work; `mention`: of a word or a topic, not of the thing; `instruction`: what the reader is to do; `caution`: who should
 * see a doctor first; `service`: what a visit is like; `person`: who somebody is; `money`: what it costs; `disclaimer`: that
 * nothing is promised; `question`: a plain one; `condition`: a clause with "if"; `topic`: what a text is about, which counts
 * against weak frames alone; `setting`: a word of the house's
 * days, rooms and things, which is less than a service.
 */
export const SIGN_NAMES = [
  'denied', 'asked', 'title', 'mention', 'instruction', 'caution', 'service', 'person', 'money', 'disclaimer', 'question', 'condition',
  'topic', 'setting',
] as const // prettier-ignore
export type SignName = (typeof SIGN_NAMES)[number]

/** How far a sign reaches: over its own words, from its end to that of its clause, over its clause, or over the sentence. */
export type SignReach = 'words' | 'onward' | 'clause' | 'sentence'

/** Phrases by which a sign is known, and how far it reaches. */
export type Sign = { sign: SignName; reach: SignReach; phrases: readonly string[] }
