'use client'

/** How far the works are, as a bar and in words. */
export function Progress({ done, total, isUnderWay }: { done: number; total: number; isUnderWay: boolean }) {
  const words = `${done} of ${total}`
  return (
    <div className="import-progress">
      <progress
        aria-busy={isUnderWay}
        aria-label="Works brought in"
        aria-valuetext={words}
        className="import-progress__bar"
        max={total}
        value={done}
      />
      <span aria-hidden="true">{words}</span>
    </div>
  )
}
