'use client'
import { ConfirmationModal, PopupList, toast, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { askJson } from '#platform/admin/ask.ts'
import './preview-link.css'

type Made = { url: string; expiresAt: string }

/** How long a link may work, in seconds, in the words of a clinic. */
const LIFETIMES = [
  { seconds: 3600, words: 'An hour' },
  { seconds: 8 * 3600, words: 'A working day (8 hours)' },
  { seconds: 24 * 3600, words: 'A day and a night (24 hours)' },
]

const momentHere = (moment: string): string =>
  new Date(moment).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** Browsers may refuse to copy what was not there at the click: then the link is shown to be copied by hand. */
async function copy({ expiresAt, url }: Made): Promise<void> {
  try {
    await navigator.clipboard.writeText(url)
    toast.success(`The link is copied. It works until ${momentHere(expiresAt)}.`)
  } catch {
    window.prompt(`Copy this link. It works until ${momentHere(expiresAt)}.`, url)
  }
}

/** In the menu of a page: a link by which somebody without an account reads its saved draft. */
export function PreviewLink() {
  const { config } = useConfig()
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  const { openModal } = useModal()
  const [lifetime, setLifetime] = useState(LIFETIMES[0]!.seconds)
  if (!id || isTrashed) return null
  const modal = `preview-link-${id}`
  const make = async () => {
    const made = await askJson<Made>(`${config.routes.api}/${collectionSlug}/${id}/preview`, { lifetime })
    if (made.ok) await copy(made.value)
    else toast.error(made.detail)
  }
  return (
    <>
      <PopupList.Button id="action-preview-link" onClick={() => openModal(modal)}>
        Copy a link for somebody without an account
      </PopupList.Button>
      <ConfirmationModal
        body={
          <div className="preview-link">
            <p>
              Whoever has the link can read this one page as you saved it last, and nothing else. They need no account.
              That you made it is written into the audit trail.
            </p>
            <fieldset>
              <legend>How long it works</legend>
              {LIFETIMES.map(({ seconds, words }) => (
                <label key={seconds}>
                  <input
                    checked={lifetime === seconds}
                    name={`${modal}-lifetime`}
                    onChange={() => setLifetime(seconds)}
                    type="radio"
                    value={seconds}
                  />
                  {words}
                </label>
              ))}
            </fieldset>
          </div>
        }
        confirmLabel="Copy the link"
        heading="A link to this draft"
        modalSlug={modal}
        onConfirm={make}
      />
    </>
  )
}
