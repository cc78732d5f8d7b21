import type { Readability } from '../readability/readability.ts'
import { countWords } from './count-words.ts'

/** NIH and AMA advise at most this grade for patients (as reported in PMC6334864). */
const AIM = 8

/** How hard the page is to read, and how long that takes. */
export function ReadingEase({ readability: { grade, minutes } }: { readability: Readability }) {
  const time = countWords(minutes, 'minute')
  if (grade === null) return <p className="checks-panel__note">Too short for a reading grade.</p>
  return (
    <p className="checks-panel__note">
      {`Reading grade ${Math.round(grade)}, ${time}`}
      {Math.round(grade) > AIM ? `; aim for ${AIM} or lower` : ''}.
    </p>
  )
}
