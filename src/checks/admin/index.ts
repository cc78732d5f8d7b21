/** What the admin of other domains uses of the checks: what was found while somebody writes, and the way to words in a text. */
export type { LiveCheck } from './live/live-checker.ts'
export { useLiveReport } from './live/use-live-report.ts'
export { goToWords } from './text/go-to-words.ts'
export { placeInForm } from './text/place-in-form.ts'
export { rangeOf, type FoundWords, type Place } from './text/range-of.ts'
