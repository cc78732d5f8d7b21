'use client'
import { useSyncExternalStore } from 'react'

const NAME = 'citewell:desk-keys'
const CHANGED = 'citewell:desk-keys-switched'

const isOnHere = () => window.localStorage.getItem(NAME) !== 'off'

function listen(hear: () => void): () => void {
  for (const event of ['storage', CHANGED]) window.addEventListener(event, hear)
  return () => {
    for (const event of ['storage', CHANGED]) window.removeEventListener(event, hear)
  }
}

function switchKeys(isOn: boolean): void {
  window.localStorage.setItem(NAME, isOn ? 'on' : 'off')
  window.dispatchEvent(new Event(CHANGED))
}

/** Whether single keys act at the desk: on, unless this person turned them off in this browser (WCAG 2.2, 2.1.4). */
export function useKeySwitch(): { isOn: boolean; switchKeys: (isOn: boolean) => void } {
  return { isOn: useSyncExternalStore(listen, isOnHere, () => true), switchKeys }
}
