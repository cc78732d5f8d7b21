'use client'
import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { idOf } from '#platform/record-id.ts'
import { comparePositions, type Position } from '../../appraisal/compare-positions.ts'
import { today } from '../day-words.ts'
import { PositionLine } from './PositionLine.tsx'
import { usePositions, type RecordedPosition } from './use-positions.ts'
import './positions.css'

const SAID = ['body', 'jurisdiction', 'year', 'direction', 'strength', 'certainty', 'phase', 'expiresOn'] as const

type Asked = { conditions: string[]; modality: string | null; own: Partial<Position> }

/** What the form asks about: the guideline's own condition and treatment; of other works, the conditions of their results. */
function useAsked(): Asked {
  const text = useFormFields(([fields]) => {
    const own = Object.fromEntries(SAID.map((name) => [name, fields[`guideline.${name}`]?.value ?? null]))
    const rows = fields.results?.rows ?? []
    const ofResults = rows.map((_, index) => idOf(fields[`results.${index}.condition`]?.value))
    const condition = idOf(fields['guideline.condition']?.value)
    const conditions = (condition ? [condition] : ofResults).filter((id) => id !== null)
    return JSON.stringify({
      own,
      conditions: [...new Set(conditions)].sort(),
      modality: idOf(fields['guideline.modality']?.value),
    })
  })
  return JSON.parse(text) as Asked
}

/** The positions on one condition, with what is being typed here in the place of what is stored. */
function onCondition(all: RecordedPosition[], condition: string, id: string, { own, modality, conditions }: Asked) {
  const ofTreatment = (other: string | null) => modality === null || other === null || other === modality
  const others = all.filter((each) => each.id !== id && each.conditionId === condition && ofTreatment(each.modalityId))
  const stored = all.find((each) => each.id === id)
  const isOurs = own.direction && conditions.length === 1
  return isOurs ? [...others, { ...stored, ...own, id }] : others
}

type Props = { positions: Position[]; name: string; titles: Map<string, string>; ownId: string; base: string }

function Compared({ positions, name, titles, ownId, base }: Props) {
  const compared = comparePositions(positions, today())
  return (
    <div>
      {name ? <h4 className="positions__condition">{name}</h4> : null}
      <p className={`positions__verdict positions__verdict--${compared.agreement}`}>{compared.sentence}</p>
      <ul className="positions__list">
        {compared.positions.map((position) => (
          <PositionLine
            href={`${base}/${position.id}`}
            isThis={position.id === ownId}
            key={position.id}
            position={position}
            title={titles.get(position.id) ?? 'A guideline without a name'}
          />
        ))}
      </ul>
    </div>
  )
}

/** What the guidelines on record recommend for the same condition, and whether they agree. */
export function GuidelinePositions() {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const asked = useAsked()
  const state = usePositions(asked.conditions)
  const ownId = String(id ?? 'this')
  const admin = config.routes.admin === '/' ? '' : config.routes.admin
  return (
    <section aria-label="What guidelines say" className="positions field-type">
      <h3 className="positions__heading">What guidelines on record say</h3>
      {asked.conditions.length === 0 ? (
        <p className="positions__note">Choose the condition, here or in a result, to see what guidelines say of it.</p>
      ) : null}
      {asked.conditions.length > 0 && state.is === 'loading' ? <p className="positions__note">Looking …</p> : null}
      {state.is === 'failed' ? (
        <p className="positions__note" role="alert">
          The guidelines could not be read. Check the connection and open this tab again.
        </p>
      ) : null}
      {state.is === 'read'
        ? asked.conditions.map((condition) => (
            <Compared
              base={`${admin}/collections/citations`}
              key={condition}
              name={state.positions.find(({ conditionId }) => conditionId === condition)?.conditionName ?? ''}
              ownId={ownId}
              positions={onCondition(state.positions, condition, ownId, asked)}
              titles={new Map(state.positions.map((each) => [each.id, each.title]))}
            />
          ))
        : null}
    </section>
  )
}
