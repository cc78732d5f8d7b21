import type { Severity } from '../../rules/rule.ts'
import './marks.css'

export type Marks = Record<Severity, Range[]>

/** Where two marks meet, the graver one is seen. */
const PRIORITY: Record<Severity, number> = { warning: 0, blocker: 1 }

/** A page may be opened over another one: each panel has marks of its own, under the same names. */
const laid = new Map<object, Marks>()

/** Tells whether the browser can underline words without anything being written into the text (CSS Custom Highlight API, level 1). */
export function canMark(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS
}

/** Underlines words on the screen for one owner, in place of what it had underlined; none at all takes its marks away. */
export function layMarks(owner: object, marks: Marks | null): void {
  if (!canMark()) return
  if (marks) laid.set(owner, marks)
  else laid.delete(owner)
  for (const severity of ['blocker', 'warning'] as const) {
    const highlight = new Highlight(...[...laid.values()].flatMap((each) => each[severity]))
    highlight.priority = PRIORITY[severity]
    CSS.highlights.set(`citewell-${severity}`, highlight)
  }
}
