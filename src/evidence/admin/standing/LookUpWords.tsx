import { LOOK_UP_STATES } from '../../look-up/look-up-states.ts'
import { STANDING_SOURCES } from '../../standing/standing.ts'
import { dayWords } from '../day-words.ts'
import { fieldWords } from '../field-words.ts'
import type { StoredLookUp } from './standing-of.ts'

/** What the services said when they were last asked about the record, and where they tell otherwise. */
export function LookUpWords({ lookUp: { state, at, service, differences } }: { lookUp: StoredLookUp }) {
  const asked = [service && STANDING_SOURCES[service], dayWords(at)].filter(Boolean).join(', ')
  return (
    <div>
      <h4 className="standing-panel__sub">What the services say of the record</h4>
      <p className="standing-panel__line">
        {LOOK_UP_STATES[state]}
        {asked ? ` (${asked})` : ''}.
      </p>
      {differences.length > 0 ? (
        <ul className="standing-panel__list">
          {differences.map(({ field, ours, theirs }) => (
            <li key={field}>
              <strong>{fieldWords(field ?? '')}</strong>: we have {ours ? <q>{ours}</q> : 'nothing'}, they have{' '}
              {theirs ? <q>{theirs}</q> : 'nothing'}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
