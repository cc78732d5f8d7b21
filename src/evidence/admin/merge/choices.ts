import type { Difference, WorkField } from '../../same-work/differences-between.ts'

/** Which of two records a person takes a field from. */
export type Side = 'ours' | 'theirs'
export type Choices = Readonly<Record<string, Side>>

/** What is chosen before a person chooses: what we have stays, and what we lack is filled. */
export function firstChoices(differences: readonly Difference[]): Choices {
  return Object.fromEntries(differences.map(({ field, ours }) => [field, ours === null ? 'theirs' : 'ours']))
}

/** The fields to take from the other record, by what was chosen. */
export function fieldsToTake(differences: readonly Difference[], choices: Choices): WorkField[] {
  return differences.filter(({ field }) => choices[field] === 'theirs').map(({ field }) => field)
}
