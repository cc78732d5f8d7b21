'use client'
import type { Refused } from '#platform/admin/ask.ts'

/** Why something did not work, in the server's own words. */
export function Refusal({ refusal }: { refusal: Refused | null }) {
  if (refusal === null) return null
  return (
    <div className="desk-refusal" role="alert">
      <p>{refusal.detail}</p>
      {refusal.places.length > 0 ? (
        <ul>
          {refusal.places.slice(0, 10).map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
