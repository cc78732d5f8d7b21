'use client'
import { useId } from 'react'
import { fieldWords, valueWords } from '../field-words.ts'
import type { Difference } from '../../same-work/differences-between.ts'
import type { Choices, Side } from './choices.ts'
import './merge.css'

type Props = {
  differences: readonly Difference[]
  choices: Choices
  onChoose: (field: string, side: Side) => void
  /** What the two sides are called here. */
  names?: Record<Side, string>
  isLocked?: boolean
}

const OURS: Record<Side, string> = { ours: 'Ours', theirs: 'Theirs' }

/** Field by field where two records of a work differ, with a choice at each; the same fields are not shown. */
export function CompareFields({ differences, choices, onChoose, names = OURS, isLocked = false }: Props) {
  const group = useId()
  return (
    <div className="compare-fields">
      {differences.map((difference) => (
        <fieldset className="compare-fields__field" key={difference.field}>
          <legend className="compare-fields__name">{fieldWords(difference.field)}</legend>
          {(['ours', 'theirs'] as const).map((side) => {
            const words = valueWords(difference.field, difference[side])
            return (
              <label className="compare-fields__side" key={side}>
                <input
                  checked={choices[difference.field] === side}
                  disabled={isLocked}
                  name={`${group}${difference.field}`}
                  onChange={() => onChoose(difference.field, side)}
                  // Enter in a form around it would send that form.
                  onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
                  type="radio"
                />
                <span>
                  <span className="compare-fields__whose">{names[side]}: </span>
                  {words === '' ? <em>nothing</em> : words}
                </span>
              </label>
            )
          })}
        </fieldset>
      ))}
    </div>
  )
}
