'use client'
import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { goToWords, placeInForm, rangeOf } from '#checks/admin/index.ts'
import { putSentence } from '#rich-text/admin/index.ts'
import { fullDay } from '../../../pages/near-day.ts'
import type { Offer } from './offers-for.ts'
import { differenceWords, type Wording } from './wording.ts'

type Props = { claim: Offer['claim']; wording: Wording }

/** Replaces the sentence where it stands now with the wording and its cites. */
function put(form: HTMLElement, { claim, wording }: Props): void {
  const words = rangeOf(form, { path: claim.path, start: claim.start, quote: claim.text })
  if (words === null)
    return void toast.error(
      'This sentence is not there any more. Open the tab with the text, or wait for the next check.',
    )
  putSentence(words, wording.text, wording.evidence)
  toast.success('Inserted with its citations. It needs no new verdict.')
}

function Works({ evidence }: Pick<Wording, 'evidence'>) {
  if (evidence.length === 0) return <p className="approved-wordings__facts">Approved without a work.</p>
  return (
    <ul className="approved-wordings__works">
      {evidence.map(({ citation, locator, title }) => (
        <li key={`${citation}:${locator}`}>{locator === '' ? title : `${title} (${locator})`}</li>
      ))}
    </ul>
  )
}

function WordingItem(props: Props) {
  const { hasSavePermission } = useDocumentInfo()
  const { differsIn, evidence, isSame, text, validUntil } = props.wording
  const difference = differenceWords(differsIn)
  return (
    <div className="approved-wordings__wording">
      <p>
        <strong>{isSame ? 'Approved with these citations:' : 'Approved wording:'}</strong> {isSame ? null : `“${text}”`}
      </p>
      {difference === '' ? null : <p className="approved-wordings__facts">{difference}</p>}
      <Works evidence={evidence} />
      <p className="approved-wordings__facts">Approved until {fullDay(validUntil.slice(0, 10))}.</p>
      {hasSavePermission ? (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={(event) => put((event.currentTarget as unknown as HTMLElement).closest('form')!, props)}
          size="small"
        >
          {evidence.length === 0 ? 'Insert' : 'Insert with its citations'}
        </Button>
      ) : null}
    </div>
  )
}

/** A sentence of the page with the approved wordings that could stand in its place. */
export function OfferItem({ offer: { claim, wordings } }: { offer: Offer }) {
  const { getEntityConfig } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const place = { path: claim.path, start: claim.start, quote: claim.text }
  const { tab } = placeInForm(collectionSlug ? getEntityConfig({ collectionSlug }).fields : [], claim.path)
  return (
    <li className="approved-wordings__item">
      <button
        className="approved-wordings__go"
        onClick={(event) => goToWords(event.currentTarget.closest('form')!, place, tab)}
        type="button"
      >
        “{claim.text}”
      </button>
      {wordings.map((wording) => (
        <WordingItem claim={claim} key={wording.id} wording={wording} />
      ))}
    </li>
  )
}
