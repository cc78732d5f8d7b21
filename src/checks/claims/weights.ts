/**
 * What each feature says for each verdict, in hundredths, by group ("word", "pain"); `verdicts` are "none" and types of claims with
 * their direction.
 */
export type Weights = {
  verdicts: readonly string[]
  features: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>
}
