import { NOTHING_YET, type LiveCheck } from './live-checker.ts'

/** What was checked last of each page that is open, by the element of its form: a page may be opened over another one. */
const reports = new WeakMap<Element, LiveCheck>()
const listeners = new Set<() => void>()

/** Tells whoever shows something beside the text what was found in it last. */
export function tellReport(form: Element, live: LiveCheck): void {
  reports.set(form, live)
  for (const hear of listeners) hear()
}

/** What was found last in the text of a form. */
export const reportOf = (form: Element | null): LiveCheck => (form && reports.get(form)) || NOTHING_YET

/** Calls whenever something was found anew; gives the way to end that. */
export function onReport(hear: () => void): () => void {
  listeners.add(hear)
  return () => listeners.delete(hear)
}
