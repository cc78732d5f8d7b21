import type { KeyboardEvent } from 'react'

/** In a field of the desk: Ctrl (or Command) and Enter send what is typed, Escape leaves it. */
export const formKeys = (onSend: () => void, onLeave: () => void) => (event: KeyboardEvent) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend()
  else if (event.key === 'Escape') onLeave()
  else return
  event.preventDefault()
  event.stopPropagation()
}
