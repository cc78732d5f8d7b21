'use client'
import { Button, CopyToClipboard, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import './issue-key.css'

/** Makes a new key for an API client and shows it once, to be copied. */
export function IssueKey() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const [key, setKey] = useState<string | null>(null)

  if (!id) return <p className="field-description">Save the client first; then you can make its key.</p>

  const make = async () => {
    const answer = await fetch(`${config.serverURL}${config.routes.api}/api-clients/${id}/key`, {
      method: 'POST',
      credentials: 'include',
    })
    const body = (await answer.json()) as { key?: string; detail?: string }
    if (body.key) setKey(body.key)
    else toast.error(body.detail ?? 'The key could not be made. Try again.')
  }

  return (
    <div className="field-type">
      <Button buttonStyle="secondary" margin={false} onClick={make} size="medium" type="button">
        {key === null ? 'Make a new key' : 'Make another key'}
      </Button>
      {key === null ? (
        <p className="field-description">A new key ends the old one at once. It is shown only this time.</p>
      ) : (
        <output className="issue-key">
          <strong>Copy this key now. It is not shown again.</strong>
          <span className="issue-key__key">
            <code>{key}</code> <CopyToClipboard value={key} />
          </span>
        </output>
      )}
    </div>
  )
}
