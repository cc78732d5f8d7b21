'use client'
import type { Desk, DeskChange } from '../../../desk/desk.ts'
import { momentWords } from '../moment-words.ts'
import { ChangeWords } from './ChangeWords.tsx'
import './changes.css'

const KIND_WORDS = {
  added: 'New',
  removed: 'Taken out',
  reworded: 'Reworded',
  moved: 'Moved',
  'other-evidence': 'Cites something else',
} as const

type Props = { desk: Desk; onShow: (change: DeskChange) => void; isThere: (change: DeskChange) => boolean }

/** What is other than what was approved last, sentence by sentence; what is the same is not told again. */
export function ChangeList({ desk: { changedFields, changes, comparedWith }, isThere, onShow }: Props) {
  if (comparedWith === null)
    return <p className="desk-changes__none">There is no approval to compare with: all of it is new.</p>
  const since = `since ${comparedWith.byName} approved it on ${momentWords(comparedWith.at)}`
  const count = changes.length + changedFields.length
  if (count === 0) return <p className="desk-changes__none">Nothing has changed {since}.</p>
  return (
    <details className="desk-changes" open>
      <summary>
        {count === 1 ? '1 change' : `${count} changes`} {since}
      </summary>
      <ol className="desk-changes__list">
        {changes.map((change, n) => (
          // oxlint-disable-next-line react/no-array-index-key -- two changes may have the same words
          <li className="desk-changes__item" key={n}>
            <span className="desk-changes__kind">{KIND_WORDS[change.kind]}: </span>
            <ChangeWords change={change} />{' '}
            {isThere(change) ? (
              <button className="desk-link" onClick={() => onShow(change)} type="button">
                Show<span className="desk-unseen"> change {n + 1} in the page</span>
              </button>
            ) : null}
          </li>
        ))}
        {changedFields.map((field) => (
          <li className="desk-changes__item" key={field}>
            <span className="desk-changes__kind">Changed: </span>
            {field}
          </li>
        ))}
      </ol>
    </details>
  )
}
