'use client'
import { useEffect, type RefObject } from 'react'
import type { Finding } from '../../finding.ts'
import { canMark, layMarks, type Marks } from './marks.ts'
import { rangeOf } from './range-of.ts'

function marksOf(form: HTMLElement, findings: readonly Finding[]): Marks {
  const marks: Marks = { blocker: [], warning: [] }
  for (const finding of findings) {
    marks[finding.severity].push(...(rangeOf(form, finding)?.ranges ?? []))
  }
  return marks
}

/** Underlines what was found in the texts of the form around a panel, anew whenever what stands there changes. Nothing is written into the texts. */
export function useMarks(panel: RefObject<HTMLElement | null>, findings: readonly Finding[]): void {
  useEffect(() => {
    const form = panel.current?.closest('form')
    if (!form || !canMark()) return undefined
    const owner = {}
    let frame = 0
    const lay = () => {
      frame = 0
      layMarks(owner, marksOf(form, findings))
    }
    // Editors come and go with their tabs, and each writes what it has to the screen: one look at the screen sees it all.
    const observer = new MutationObserver(() => (frame ||= requestAnimationFrame(lay)))
    observer.observe(form, { characterData: true, childList: true, subtree: true })
    lay()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
      layMarks(owner, null)
    }
  }, [findings, panel])
}
