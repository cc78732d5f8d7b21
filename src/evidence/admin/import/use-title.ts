'use client'
import { useEffect } from 'react'

/**
 * Names the window. Payload takes the last part of the address of a collection's own view for a record, names the page after
 * that, and does so again once all has arrived; so the name is kept for as long as the view is there, and then given back.
 */
export function useTitle(title: string): void {
  useEffect(() => {
    let before = document.title
    const keep = () => {
      if (document.title === title) return
      before = document.title
      document.title = title
    }
    keep()
    const watch = new MutationObserver(keep)
    watch.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => {
      watch.disconnect()
      document.title = before
    }
  }, [title])
}
