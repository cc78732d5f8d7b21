'use client'
import { useEffect, useRef } from 'react'
import type { MergeDoubt } from '../../same-work/doubt-about-merge.ts'
import './merge.css'

type Props = {
  doubt: MergeDoubt
  isSure: boolean
  isLocked: boolean
  /** Counts how often somebody pressed on without being sure; each time the box is gone to. */
  asked: number
  onSure: (isSure: boolean) => void
}

/** Why the two look like two works; where a person may know better, the box by which they say so. */
export function DoubtNote({ doubt, isSure, isLocked, asked, onSure }: Props) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (asked > 0) box.current?.focus()
  }, [asked])
  return (
    <div className="evidence-note evidence-note--warn" role="alert">
      <p>{doubt.message}</p>
      {doubt.canBeSure && (
        <label className="merge-form__sure">
          <input
            checked={isSure}
            disabled={isLocked}
            onChange={(event) => onSure(event.target.checked)}
            ref={box}
            type="checkbox"
          />
          <span>They are one work, I have looked at both</span>
        </label>
      )}
    </div>
  )
}
