/**
 * Stands for Payload's own check of a relation inside a text, which asks the database once for each;
 * whether the records are there is asked for the whole text at once (`findMissing`).
 */
export function isChosen(value: unknown): string | true {
  return value ? true : 'Choose one.'
}
