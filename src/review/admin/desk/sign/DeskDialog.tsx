'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import './dialog.css'

type Props = { heading: string; onClose: () => void; children: ReactNode }

/**
 * A dialog over the desk: it holds the focus, Escape leaves it, and the focus goes back to where it was. The browser's own, which does
 * all three, and makes what lies behind it out of reach for every kind of reader.
 */
export function DeskDialog({ children, heading, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const element = dialog.current!
    const before = document.activeElement
    if (!element.open) element.showModal()
    element.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => {
      element.close()
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog
      aria-labelledby={id}
      className="desk-dialog"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      ref={dialog}
    >
      <div className="desk-dialog__head">
        <h2 className="desk-dialog__heading" id={id}>
          {heading}
        </h2>
        <Button
          aria-label="Close"
          buttonStyle="icon-label"
          icon="x"
          iconStyle="with-border"
          margin={false}
          onClick={onClose}
        />
      </div>
      {children}
    </dialog>
  )
}
