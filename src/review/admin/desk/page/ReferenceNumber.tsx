/** The number of a reference behind the words that it supports. */
export function ReferenceNumber({ number }: { number: number }) {
  return (
    <sup className="desk-page__reference">
      <span className="desk-unseen"> reference </span>
      {number}
    </sup>
  )
}
