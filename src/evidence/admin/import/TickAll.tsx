'use client'
import { useEffect, useRef } from 'react'

type Props = {
  keys: readonly number[]
  chosen: ReadonlySet<number>
  isLocked: boolean
  onTick: (keys: readonly number[], isOn: boolean) => void
}

/** Ticks all lines that are listed and can be brought in, on all pages, or none of them. */
export function TickAll({ keys, chosen, isLocked, onTick }: Props) {
  const box = useRef<HTMLInputElement>(null)
  const count = keys.filter((key) => chosen.has(key)).length
  const isAll = keys.length > 0 && count === keys.length
  useEffect(() => {
    if (box.current) box.current.indeterminate = count > 0 && !isAll
  }, [count, isAll])
  return (
    <input
      aria-label={`All ${keys.length} that can be brought in`}
      checked={isAll}
      disabled={isLocked || keys.length === 0}
      onChange={(event) => onTick(keys, event.target.checked)}
      ref={box}
      title={isAll ? 'Untick all' : 'Tick all'}
      type="checkbox"
    />
  )
}
