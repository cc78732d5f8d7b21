'use client'
import { useEffect, useRef } from 'react'
import type { Verdict } from '../../../claims/verdicts.ts'
import { verdictOfKey } from '../claim/verdict-keys.ts'

const TYPED_INTO = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), dialog'

/** Whether a key is somebody's typing, or a command of the browser, and none of ours. */
function isTaken(event: KeyboardEvent): boolean {
  const isCommand = event.ctrlKey || event.altKey || event.metaKey || event.isComposing
  const isTyped = event.target instanceof Element && event.target.closest(TYPED_INTO) !== null
  return isCommand || isTyped || event.defaultPrevented || document.querySelector('dialog[open]') !== null
}

/**
 * Does what a key stands for, while nobody types: not in a field, not in a dialog, not with Ctrl, Alt or Meta. The numbers are verdicts.
 * Where single keys were switched off only Escape is left.
 */
export function useDeskKeys(
  isOn: boolean,
  onVerdict: (verdict: Verdict) => void,
  acts: Record<string, () => unknown>,
): void {
  const act = (key: string): boolean => {
    const verdict = verdictOfKey(key)
    const isOurs = (verdict !== null || Object.hasOwn(acts, key)) && (isOn || key === 'Escape')
    if (isOurs && verdict !== null) onVerdict(verdict)
    else if (isOurs) acts[key]!()
    return isOurs
  }
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isTaken(event) && latest.current(event.key)) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
