'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { askJson } from '#platform/admin/ask.ts'
import { DeliveryItem } from './DeliveryItem.tsx'
import { healthSentences } from './health-words.ts'
import { useDeliveries } from './use-deliveries.ts'

type Props = { api: string; webhook: string }

/** Gives a command, one at a time, says what came of it, and looks at the list anew. */
function useCommand(api: string, again: () => void) {
  const [isBusy, setBusy] = useState(false)
  const give = async (path: string, said: (answer: { replayed?: number }) => string) => {
    setBusy(true)
    const answer = await askJson<{ replayed?: number }>(`${api}${path}`, {})
    setBusy(false)
    if (answer.ok) toast.success(said(answer.value))
    else toast.error(answer.detail)
    again()
  }
  return { isBusy, give }
}

const replayedWords = ({ replayed = 0 }: { replayed?: number }): string =>
  replayed === 0
    ? 'Nothing has failed.'
    : replayed === 1
      ? '1 message goes out again.'
      : `${replayed} messages go out again.`

/** How a webhook does, what it was sent, and the buttons that send. */
export function DeliveryLog({ api, webhook }: Props) {
  const { again, log, page, setPage } = useDeliveries(api, webhook)
  const { give, isBusy } = useCommand(api, again)
  const health = log.is === 'read' ? log.health : null
  const button = (words: string, act: () => void, isOff = isBusy) => (
    <Button buttonStyle="secondary" disabled={isOff} margin={false} onClick={act} size="medium" type="button">
      {words}
    </Button>
  )
  return (
    <section aria-label="What was sent" className="webhook-panel__part">
      <h3 className="webhook-panel__heading">What was sent</h3>
      <div aria-live="polite">
        {health === null ? null : (
          <p className={`webhook-panel__health webhook-panel__health--${health.state}`}>
            {healthSentences(health).join(' ')}
          </p>
        )}
      </div>
      <div className="webhook-panel__buttons">
        {button('Send a test', () => void give(`/webhooks/${webhook}/test`, () => 'A test is on its way.'))}
        {button('Send again what failed', () => void give(`/webhooks/${webhook}/replay`, replayedWords))}
      </div>
      {log.is === 'loading' ? <p className="webhook-panel__note">Looking …</p> : null}
      {log.is === 'failed' ? (
        <p className="webhook-panel__fault" role="alert">
          {log.detail}
        </p>
      ) : null}
      {log.is === 'read' && log.total === 0 ? (
        <p className="webhook-panel__note">
          Nothing yet. As soon as something is published, changed or taken out, it stands here.
        </p>
      ) : null}
      {log.is === 'read' && log.total > 0 ? (
        <ul className="webhook-panel__deliveries">
          {log.deliveries.map((delivery) => (
            <DeliveryItem
              delivery={delivery}
              isBusy={isBusy}
              key={delivery.id}
              replay={() => void give(`/deliveries/${delivery.id}/replay`, replayedWords)}
            />
          ))}
        </ul>
      ) : null}
      {log.is === 'read' && log.pages > 1 ? (
        <div className="webhook-panel__buttons">
          {button('Newer', () => setPage(page - 1), page <= 1)}
          <span className="webhook-panel__note">
            Page {page} of {log.pages}
          </span>
          {button('Older', () => setPage(page + 1), page >= log.pages)}
        </div>
      ) : null}
    </section>
  )
}
