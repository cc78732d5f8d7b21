import type { DeskChange } from '../../../desk/desk.ts'

/** The words of a change: what came is underlined, what went is struck through, and both are told to who hears them. */
export function ChangeWords({ change: { kind, words, after, before } }: { change: DeskChange }) {
  if (kind === 'moved' || kind === 'other-evidence' || words.length === 0) return <span>{after ?? before}</span>
  return words.map(({ kind: what, text }, n) => {
    const key = `${n}:${what}`
    if (what === 'same') return <span key={key}>{text}</span>
    const Element = what === 'added' ? 'ins' : 'del'
    return (
      <Element key={key}>
        <span className="desk-unseen">{what === 'added' ? ' added: ' : ' taken out: '}</span>
        {text}
        <span className="desk-unseen"> end </span>
      </Element>
    )
  })
}
