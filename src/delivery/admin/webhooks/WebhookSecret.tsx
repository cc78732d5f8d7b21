'use client'
import { Button, ConfirmationModal, CopyToClipboard, toast, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { askJson } from '#platform/admin/ask.ts'
import { momentHere } from './health-words.ts'

type Secret = { secret: string; previousUntil: string | null }

/** The secret that a website verifies with: shown when it is asked for, and made anew. */
export function WebhookSecret({ address }: { address: string }) {
  const [shown, setShown] = useState<Secret | null>(null)
  const { openModal } = useModal()
  const modal = `new-secret-${useId()}`

  const show = async () => {
    const answer = await askJson<Secret>(`${address}/secret`, {})
    if (answer.ok) setShown(answer.value)
    else toast.error(answer.detail)
  }
  const renew = async () => {
    const answer = await askJson<unknown>(`${address}/rotate-secret`, {})
    if (!answer.ok) return void toast.error(answer.detail)
    toast.success('There is a new secret. For a day the old one is good as well.')
    await show()
  }
  return (
    <section aria-label="Secret" className="webhook-panel__part">
      <h3 className="webhook-panel__heading">Secret</h3>
      <p className="webhook-panel__note">
        The website needs it to tell our messages from others. Give it only to whoever builds the website.
      </p>
      {shown === null ? null : (
        <output className="webhook-panel__secret">
          <code>{shown.secret}</code> <CopyToClipboard value={shown.secret} />
          {shown.previousUntil === null ? null : (
            <span className="webhook-panel__note">The one before is good until {momentHere(shown.previousUntil)}.</span>
          )}
        </output>
      )}
      <div className="webhook-panel__buttons">
        {shown === null ? (
          <Button buttonStyle="secondary" margin={false} onClick={() => void show()} size="medium" type="button">
            Show the secret
          </Button>
        ) : (
          <Button buttonStyle="secondary" margin={false} onClick={() => setShown(null)} size="medium" type="button">
            Hide it
          </Button>
        )}
        <Button buttonStyle="secondary" margin={false} onClick={() => openModal(modal)} size="medium" type="button">
          Make a new secret
        </Button>
      </div>
      <ConfirmationModal
        body="Bring the new one to the website within a day: until then messages are signed with both, from then on with the new one alone."
        confirmLabel="Make a new secret"
        heading="Make a new secret?"
        modalSlug={modal}
        onConfirm={renew}
      />
    </section>
  )
}
