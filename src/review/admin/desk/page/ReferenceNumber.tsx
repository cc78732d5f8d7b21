/** The number of a reference behind the words that it supports; one behind another is parted from it. */
export function ReferenceNumber({ isNext, number }: { isNext: boolean; number: number }) {
  return (
    <sup className="desk-page__reference">
      <span className="desk-unseen"> reference </span>
      {isNext ? ', ' : ''}
      {number}
    </sup>
  )
}
