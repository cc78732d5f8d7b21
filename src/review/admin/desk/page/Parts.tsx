import type { Part } from './pieces-of.ts'
import { ReferenceNumber } from './ReferenceNumber.tsx'

/** Words with the numbers of their references. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  return parts.map((part, n) =>
    typeof part === 'string' ? (
      part
    ) : (
      <ReferenceNumber
        isNext={n > 0 && typeof parts[n - 1] !== 'string'}
        key={`${part.at}:${part.number}`}
        number={part.number}
      />
    ),
  )
}
