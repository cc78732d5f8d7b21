'use client'
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { Work } from '../../csl.ts'
import { formatReference } from '../../format-reference/format-reference.ts'
import { differencesBetween, type WorkField } from '../../same-work/differences-between.ts'
import { titleSimilarity } from '../../same-work/title-similarity.ts'
import { STANDING_SOURCES } from '../../standing/standing.ts'
import { dayWords } from '../day-words.ts'
import { fieldWords } from '../field-words.ts'
import { CompareFields } from '../merge/CompareFields.tsx'
import { fieldsToTake, firstChoices } from '../merge/choices.ts'
import { StandingPill } from '../StandingPill.tsx'
import { useFillIn } from './use-fill-in.ts'
import type { LookUpAnswer } from './use-look-up.ts'

/** Titles that share less than this are of two works, as a warning; which it is a person decides. */
const ALIKE = 0.5

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
          <div className="look-up__source">
            From {serviceWords(service)}, asked on {dayWords(at)}.{' '}
            {standing && <StandingPill needsReview={standing.needsReview} status={standing.status} />}
          </div>
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

const isAnotherWork = (ours: Work, theirs: Work) =>
  ours.title !== '' && titleSimilarity(ours.title, theirs.title) < ALIKE

/** Fills what is empty; what differs is listed, and taken over only where the person chooses so. */
function FillIn({ work, name }: { work: Work; name: string }) {
  const { present, fillIn } = useFillIn()
  const [differences, setDifferences] = useState(() => differencesBetween(present(), work))
  const [choices, setChoices] = useState(() => firstChoices(differences))
  const [filled, setFilled] = useState<readonly WorkField[] | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const differing = differences.filter(({ ours }) => ours !== null)
  const [isAnother] = useState(() => isAnotherWork(present(), work))
  const take = fieldsToTake(differences, choices)

  const fill = async () => {
    setIsBusy(true)
    const left = differencesBetween(await fillIn(work, take), work)
    setIsBusy(false)
    setFilled(take)
    setDifferences(left)
    setChoices(firstChoices(left))
  }
  return (
    <>
      {isAnother && (
        <p className="evidence-note evidence-note--warn">
          The titles are not alike: this looks like another work than the one recorded here. For another work make a new
          record.
        </p>
      )}
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
