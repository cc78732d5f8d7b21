'use client'
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { formatReference } from '../../format-reference/format-reference.ts'
import { differencesBetween, type WorkField } from '../../same-work/differences-between.ts'
import { STANDING_SOURCES } from '../../standing/standing.ts'
import { fieldWords } from '../field-words.ts'
import { CompareFields } from '../merge/CompareFields.tsx'
import { fieldsToTake, firstChoices } from '../merge/choices.ts'
import { StandingPill } from '../StandingPill.tsx'
import { useFillIn } from './use-fill-in.ts'
import type { LookUpAnswer } from './use-look-up.ts'

const serviceWords = (service: string | undefined) =>
  service && Object.hasOwn(STANDING_SOURCES, service)
    ? STANDING_SOURCES[service as keyof typeof STANDING_SOURCES]
    : (service ?? 'the service')

/** What a service told of a work: as it is printed, from whom and when, whether it stands, and what of it the form takes. */
export function FoundWork({ answer }: { answer: LookUpAnswer }) {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { state, work, service, at, standing, known, message } = answer
  const isOther = known !== undefined && known.id !== id
  return (
    <div className={`look-up__found${work ? '' : ' look-up__found--none'}`}>
      {work && state === 'verified' ? (
        <>
          <p className="look-up__reference">{formatReference(work, 'ama')}</p>
          <p className="look-up__source">
            From {serviceWords(service)}, {new Date(at).toLocaleString()}.{' '}
            {standing && <StandingPill needsReview={standing.needsReview} status={standing.status} />}
          </p>
        </>
      ) : null}
      <output className="look-up__note">{message}</output>
      {isOther && (
        <p className="look-up__known">
          There already: <a href={`${config.routes.admin}/collections/citations/${known.id}`}>open “{known.title}”</a>.
          Each work is recorded once.
        </p>
      )}
      {work && !isOther && <FillIn name={serviceWords(service)} work={work} />}
    </div>
  )
}

/** Fills what is empty; what differs is listed, and taken over only where the person chooses so. */
function FillIn({ work, name }: { work: NonNullable<LookUpAnswer['work']>; name: string }) {
  const { present, fillIn } = useFillIn()
  const [differences, setDifferences] = useState(() => differencesBetween(present(), work))
  const [choices, setChoices] = useState(() => firstChoices(differences))
  const [filled, setFilled] = useState<readonly WorkField[] | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const differing = differences.filter(({ ours }) => ours !== null)
  const take = fieldsToTake(differences, choices)

  const fill = async () => {
    setIsBusy(true)
    await fillIn(work, take)
    setIsBusy(false)
    setFilled(take)
    const left = differencesBetween(present(), work)
    setDifferences(left)
    setChoices(firstChoices(left))
  }
  return (
    <>
      {differing.length > 0 && (
        <>
          <p className="look-up__differs">
            {differing.length === 1 ? 'One field differs' : `${differing.length} fields differ`}. Choose what the record
            keeps.
          </p>
          <CompareFields
            choices={choices}
            differences={differing}
            isLocked={isBusy}
            names={{ ours: 'This record', theirs: name }}
            onChoose={(field, side) => setChoices((before) => ({ ...before, [field]: side }))}
          />
        </>
      )}
      <output className="look-up__note">
        {filled !== null &&
          `Filled in: ${filled.map(fieldWords).join(', ')}. Compare them with the work, correct what is wrong, and save.`}
        {filled === null && differences.length === 0 && 'The record says the same.'}
      </output>
      {take.length > 0 && (
        <Button disabled={isBusy} margin={false} onClick={() => void fill()} size="medium">
          {isBusy ? 'Filling in …' : 'Fill in the fields'}
        </Button>
      )}
    </>
  )
}
