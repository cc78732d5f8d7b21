'use client'
import { Button, TextareaInput, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { ChangeEvent } from 'react'
import { notePage } from './page-standings.ts'
import { PublishLater } from './PublishLater.tsx'
import { useKnownPage } from './use-known-page.ts'
import { useNextStep } from './use-next-step.ts'

function Note({ address }: { address: string }) {
  const { note } = useKnownPage(address)
  return (
    <details className="publication-panel__more">
      <summary>Say something to the reviewer</summary>
      <TextareaInput
        label="Note to the reviewer"
        onChange={(event: ChangeEvent<HTMLTextAreaElement>) => notePage(address, { note: event.target.value })}
        path="review-note"
        value={note}
      />
    </details>
  )
}

/** What the reviewer who looks at the editor came for stands elsewhere. */
function DeskLink() {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const { user } = useAuth()
  const admin = config.routes.admin === '/' ? '' : config.routes.admin
  if ((user as { role?: string } | null)?.role !== 'reviewer') return null
  return (
    <p className="publication-panel__note">
      <a href={`${admin}/review/${collectionSlug}/${id}`}>Decide on it at the review desk</a>
    </p>
  )
}

/** The one thing that comes next for the page, with what belongs to it; nothing for those who may only read. */
export function NextStep() {
  const { hasSavePermission } = useDocumentInfo()
  const next = useNextStep()
  const { address, isBusy, isOpen, label, run, standing, step, takeBack } = next
  if (address === null || standing === null || !hasSavePermission) return null
  const isSubmitting = step === 'submit' || step === 'renew'
  return (
    <div className="publication-panel__next">
      {isSubmitting ? <Note address={address} /> : null}
      {isOpen || isBusy ? (
        <Button disabled={!isOpen} margin={false} onClick={() => void run()} size="medium">
          {step === 'publish' && standing.publishAt !== null ? 'Publish now' : label}
        </Button>
      ) : null}
      {step === 'wait' ? (
        <>
          <DeskLink />
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            margin={false}
            onClick={() => void takeBack()}
            size="medium"
          >
            Take back
          </Button>
        </>
      ) : null}
      {step === 'publish' ? <PublishLater next={next} /> : null}
    </div>
  )
}
