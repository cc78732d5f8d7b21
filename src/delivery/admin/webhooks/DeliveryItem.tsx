'use client'
import { Button } from '@payloadcms/ui'
import { whatItTells, whereItStands, type Delivery } from './delivery.ts'
import { momentHere } from './health-words.ts'

type Props = { delivery: Delivery; isBusy: boolean; replay: () => void }

/** One message to the website: what it tells, where it stands, and what the website answered. */
export function DeliveryItem({ delivery, isBusy, replay }: Props) {
  const { createdAt, durationMs, fault, lastAttemptAt, nextAttemptAt, response, state, status } = delivery
  const what = whatItTells(delivery)
  const answered = [status === null ? null : `answer ${status}`, durationMs === null ? null : `${durationMs} ms`]
  return (
    <li className="webhook-panel__delivery">
      <div className="webhook-panel__line">
        <span className={`webhook-state webhook-state--${state === 'waiting' && fault ? 'failing' : state}`}>
          {whereItStands(delivery)}
        </span>
        <strong>{what}</strong>
        <span className="webhook-panel__note">
          {[momentHere(lastAttemptAt ?? createdAt), ...answered].filter(Boolean).join(' · ')}
        </span>
      </div>
      {fault ? <p className="webhook-panel__fault">{fault}</p> : null}
      {state === 'waiting' && fault ? (
        <p className="webhook-panel__note">Tried again on {momentHere(nextAttemptAt)}.</p>
      ) : null}
      {response ? (
        <details className="webhook-panel__answer">
          <summary>What the website answered to “{what}”</summary>
          <pre>{response}</pre>
        </details>
      ) : null}
      <Button
        aria-label={`Send again: ${what}`}
        buttonStyle="secondary"
        disabled={isBusy}
        margin={false}
        onClick={replay}
        size="small"
        type="button"
      >
        Send again
      </Button>
    </li>
  )
}
