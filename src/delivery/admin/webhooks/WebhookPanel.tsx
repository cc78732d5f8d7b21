'use client'

/** On a webhook: how it does, what it was sent, and the commands on it. */
export function WebhookPanel() {
  return null
}
