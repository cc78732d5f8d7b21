'use client'
import type { ReactNode } from 'react'
import type { Refused } from '#platform/admin/ask.ts'
import './notes.css'

/** Why something did not work, in the server's own words, and what can be done. */
export function RefusalNote({ refusal, children }: { refusal: Refused; children?: ReactNode }) {
  return (
    <div className="evidence-note evidence-note--bad" role="alert">
      <p>{refusal.detail}</p>
      {refusal.places.length > 0 && (
        <ul>
          {refusal.places.slice(0, 10).map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ul>
      )}
      {children}
    </div>
  )
}
