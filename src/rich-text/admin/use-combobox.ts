'use client'

import { useState, type KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** The option after the active one in a ring; from nowhere (-1), down leads to the first and up to the last. */
function nextActive(active: number, step: number, count: number): number {
  if (count === 0) return -1
  if (active < 0) return step > 0 ? 0 : count - 1
  return (active + step + count) % count
}

/**
 * The words, the open list and the active option of a combobox, after the ARIA authoring practices:
 * arrows move, Enter chooses, Escape closes the list.
 */
export function useCombobox(isOpenAtFirst: boolean) {
  const [words, setWords] = useState('')
  const [isOpen, setIsOpen] = useState(isOpenAtFirst)
  const [active, setActive] = useState(-1)

  const type = (typed: string) => {
    setWords(typed)
    setActive(-1)
    setIsOpen(true)
  }
  const close = () => {
    setIsOpen(false)
    setActive(-1)
  }
  const onKeyDown = (event: KeyboardEvent, count: number, choose: (index: number) => void) => {
    const step = STEPS[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setIsOpen(true)
      setActive(nextActive(active, step, count))
    } else if (event.key === 'Enter') {
      // The form around it would be sent by the same key.
      event.preventDefault()
      if (isOpen && active >= 0 && active < count) choose(active)
    } else if (event.key === 'Escape' && isOpen) {
      // The drawer around it would close at the same key.
      event.stopPropagation()
      close()
    }
  }
  return { words, isOpen, active, type, open: () => setIsOpen(true), close, onKeyDown }
}
