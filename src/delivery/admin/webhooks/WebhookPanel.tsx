'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { DeliveryLog } from './DeliveryLog.tsx'
import { WebhookSecret } from './WebhookSecret.tsx'
import './webhook-panel.css'

/** On a webhook: its secret, how it does, and what it was sent. */
export function WebhookPanel() {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  if (!id)
    return (
      <p className="field-description">Save the webhook first; then you find its secret here, and can send a test.</p>
    )
  const { api } = config.routes
  return (
    <div className="webhook-panel field-type">
      <WebhookSecret address={`${api}/webhooks/${id}`} />
      <DeliveryLog api={api} webhook={String(id)} />
    </div>
  )
}
