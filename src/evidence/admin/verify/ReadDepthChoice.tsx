import { useId } from 'react'
import { READ_DEPTHS, type ReadDepth } from '../../verification/verification.ts'
import { OpenPlace, openClass } from './OpenPlace.tsx'

type Props = { value: ReadDepth | null; open: string | undefined; onChange: (depth: ReadDepth) => void }

/** How much of the work the reviewer has read. */
export function ReadDepthChoice({ value, open, onChange }: Props) {
  const id = useId()
  return (
    <fieldset
      aria-describedby={open ? `${id}-open` : undefined}
      className={openClass('verify-panel__item', open)}
      data-place="readDepth"
    >
      <legend>What have you read?</legend>
      <div className="verify-panel__choices">
        {(Object.keys(READ_DEPTHS) as ReadDepth[]).map((depth) => (
          <label className="verify-panel__choice" key={depth}>
            <input checked={value === depth} name={id} onChange={() => onChange(depth)} type="radio" />
            {READ_DEPTHS[depth]}
          </label>
        ))}
      </div>
      <OpenPlace id={`${id}-open`} says={open} />
    </fieldset>
  )
}
