import { useId } from 'react'
import { READ_DEPTHS } from '../../verification/verification.ts'
import type { ReadDepth } from './verification-of.ts'

type Props = { value: ReadDepth | null; onChange: (depth: ReadDepth) => void }

/** How much of the work the reviewer has read. */
export function ReadDepthChoice({ value, onChange }: Props) {
  const id = useId()
  return (
    <fieldset className="verify-panel__item" data-item="readDepth">
      <legend>What have you read?</legend>
      <div className="verify-panel__choices">
        {(Object.keys(READ_DEPTHS) as ReadDepth[]).map((depth) => (
          <label className="verify-panel__choice" key={depth}>
            <input checked={value === depth} name={id} onChange={() => onChange(depth)} type="radio" />
            {READ_DEPTHS[depth]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
