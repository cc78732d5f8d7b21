'use client'
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { firstToLookAt, nextSentence, type PlacedSentence } from './flat-sentences.ts'

/** Whether an element lies in the upper half of the window, where nothing covers it on a narrow screen. */
function isSeen(element: HTMLElement): boolean {
  const { bottom, top } = element.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight / 2
}

/** The chosen sentence, which has the focus when it was gone to by a key or a link. */
export function useChosen(sentences: readonly PlacedSentence[], page: RefObject<HTMLElement | null>) {
  const [chosen, setChosen] = useState<string | null>(() => firstToLookAt(sentences)?.key ?? null)
  // A sentence that was changed meanwhile is no longer there; its place is taken by what has to be looked at first.
  const isThere = sentences.some(({ key }) => key === chosen)
  const current = isThere ? chosen : (firstToLookAt(sentences)?.key ?? null)
  const wantsFocus = useRef(true)
  const [gone, setGone] = useState(0)

  useEffect(() => {
    if (!wantsFocus.current || current === null) return
    wantsFocus.current = false
    const element = page.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(current)}"]`)
    element?.focus({ preventScroll: true })
    // Where it is seen already nothing moves: what stands above the page is to be read, too.
    if (element && !isSeen(element)) element.scrollIntoView({ block: 'center' })
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- who goes to the chosen sentence again gets the focus there again
  }, [current, gone, page])

  const goTo = useCallback((key: string) => {
    wantsFocus.current = true
    setChosen(key)
    setGone((times) => times + 1)
  }, [])
  const goOn = useCallback(
    (step: 1 | -1, isWanted: (each: PlacedSentence) => boolean): boolean => {
      const next = nextSentence(sentences, current, step, isWanted)
      if (next !== null) goTo(next.key)
      return next !== null
    },
    [current, goTo, sentences],
  )
  /** Chooses a sentence and leaves the focus where it is. */
  const pick = setChosen
  return { chosen: current, goOn, goTo, pick }
}
