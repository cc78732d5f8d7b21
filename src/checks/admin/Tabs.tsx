'use client'
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'

export type Tab = { id: string; label: string; content: ReactNode }

/** The tab that a key leads to from one of several; null for keys that lead to none. */
function tabByKey(key: string, from: number, count: number): number | null {
  if (key === 'ArrowRight') return (from + 1) % count
  if (key === 'ArrowLeft') return (from + count - 1) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

/** Sheets behind tabs, with the keys that the WAI-ARIA Authoring Practices give to tabs: arrows, Home and End choose, Tab goes on. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const prefix = useId()
  const [active, setActive] = useState(0)
  const buttons = useRef<(HTMLButtonElement | null)[]>([])
  const shown = tabs[active]!

  const choose = (event: KeyboardEvent) => {
    const next = tabByKey(event.key, active, tabs.length)
    if (next === null) return
    event.preventDefault()
    setActive(next)
    buttons.current[next]?.focus()
  }
  return (
    <>
      <div aria-label={label} className="checks-panel__tabs" role="tablist">
        {tabs.map((tab, index) => (
          <button
            aria-controls={index === active ? `${prefix}-panel` : undefined}
            aria-selected={index === active}
            className={index === active ? 'checks-panel__tab checks-panel__tab--active' : 'checks-panel__tab'}
            id={`${prefix}-${tab.id}`}
            key={tab.id}
            onClick={() => setActive(index)}
            onKeyDown={choose}
            ref={(button) => {
              buttons.current[index] = button
            }}
            role="tab"
            tabIndex={index === active ? 0 : -1}
            type="button"
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        aria-labelledby={`${prefix}-${shown.id}`}
        className="checks-panel__sheet"
        id={`${prefix}-panel`}
        key={shown.id}
        role="tabpanel"
        tabIndex={0}
      >
        {shown.content}
      </div>
    </>
  )
}
