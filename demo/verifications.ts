import type { CheckItem } from '#evidence/index.ts'

type Answers = Partial<Record<CheckItem, 'pass' | 'not-applicable' | { no: string } | { open: string }>>

const inJournal: Answers = { 'peer-review': { no: 'Whether the journal is on a caution list was not looked up.' } }
const recommending: Answers = {
  'peer-review': 'not-applicable',
  effect: 'not-applicable',
}

/** What every one of these records has in common: their facts were read in public copies of the abstracts, and no further. */
const ASKED: Required<Answers> = {
  exists: 'pass',
  metadata: 'pass',
  integrity: { open: 'Left to the watch, which has not been asked yet: the standing is unknown.' },
  'peer-review': 'pass',
  design: 'pass',
  question: 'pass',
  effect: { no: 'The direction is recorded; the numbers were not read, so they are left empty.' },
  certainty: { no: 'The abstract speaks of it, but not for each result.' },
  newer: { no: 'Nobody has searched for a newer review.' },
  primary: 'pass',
  funding: { no: 'Not noted.' },
  licence: 'not-applicable',
  access: { no: 'The abstract was read, not the full text.' },
}

const found = (answers: Answers, note: string) => ({
  state: 'verified' as const,
  readDepth: 'abstract' as const,
  note,
  checklist: Object.entries({ ...ASKED, ...answers }).map(([item, answer]) =>
    typeof answer === 'string'
      ? { item, answer, note: null }
      : 'no' in answer
        ? { item, answer: 'fail' as const, note: answer.no }
        : { item, answer: 'not-applicable' as const, note: answer.open },
  ),
})

/**
 * What the demo's reviewer found of the works that live pages cite, each held against the public copy its facts were read in.
 * The others wait for a check: what only drafts lean on, what newer versions have replaced, and the report of which we name four
 * authors and no more.
 */
export const verifications = {
  'liu-2015': found(inJournal, 'Held against the abstract. Low quality of the reviews is the authors’ own judgement.'),
  'lee-2013': found(inJournal, 'Held against the abstract. About acute pain only.'),
  'mu-2020': found(inJournal, 'Held against the abstract. About chronic pain only; certainty differs by comparison.'),
  'qaseem-2017': found(recommending, 'Held against the abstract. Past the five years its publisher gives it: say so.'),
  'vickers-2018': found(inJournal, 'Held against the abstract.'),
  'nice-ng59': found(recommending, 'Held against the page of the guideline.'),
  'who-2023': found({ ...recommending, certainty: 'pass' }, 'Held against the summary of the guideline.'),
  'baeumler-2021': found(
    { ...inJournal, effect: 'pass' },
    'Held against the abstract. About harms; it says nothing of benefit.',
  ),
  'park-2014': found(
    { ...inJournal, effect: { no: 'The percentages are recorded; their intervals are not.' } },
    'Held against the abstract. About harms in pregnancy; it says nothing of benefit.',
  ),
}
