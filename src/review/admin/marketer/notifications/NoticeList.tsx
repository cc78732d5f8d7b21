'use client'
import { Button, Link, useAuth, useConfig } from '@payloadcms/ui'
import { nearDay } from '../../../pages/near-day.ts'
import type { Notification, useNotifications } from './use-notifications.ts'

type Does = Pick<ReturnType<typeof useNotifications>, 'markRead' | 'markAllRead'>
type Props = { notifications: readonly Notification[]; unread: number; does: Does; close: () => void }

const today = () => new Date().toISOString().slice(0, 10)

/** Where whoever was told goes next: a reviewer to the desk, everybody else to the text. */
function useWay(): (notification: Notification) => string | null {
  const { config } = useConfig()
  const { user } = useAuth()
  const admin = config.routes.admin === '/' ? '' : config.routes.admin
  const isReviewer = (user as { role?: string } | null)?.role === 'reviewer'
  return ({ collection, page }) => {
    if (!collection || !page) return null
    return isReviewer ? `${admin}/review/${collection}/${page}` : `${admin}/collections/${collection}/${page}`
  }
}

function Item({ close, does, notification }: Pick<Props, 'close' | 'does'> & { notification: Notification }) {
  const href = useWay()(notification)
  const { at, id, readAt, text, title } = notification
  const isNew = !readAt
  const follow = () => {
    if (isNew) void does.markRead(id)
    close()
  }
  return (
    <li className={isNew ? 'notices__item notices__item--new' : 'notices__item'}>
      <p className="notices__title">
        {isNew ? <span className="bell__unseen">New: </span> : null}
        {href === null ? (
          title
        ) : (
          <Link href={href} onClick={follow}>
            {title}
          </Link>
        )}
      </p>
      {text ? <p>{text}</p> : null}
      <p className="notices__at">
        <span className="notices__day">{nearDay(at.slice(0, 10), today())}</span>
        {isNew ? (
          <button className="notices__read" onClick={() => void does.markRead(id)} type="button">
            Mark as read
          </button>
        ) : null}
      </p>
    </li>
  )
}

/** What a person was told, the newest first. */
export function NoticeList({ close, does, notifications, unread }: Props) {
  return (
    <section aria-label="Notifications" className="notices">
      <div className="notices__head">
        <h2 className="notices__heading">Notifications</h2>
        {unread > 0 ? (
          <Button buttonStyle="secondary" margin={false} onClick={() => void does.markAllRead()} size="small">
            Mark all as read
          </Button>
        ) : null}
      </div>
      {notifications.length === 0 ? (
        <p className="notices__at">Nothing yet. You are told here when something happens to your pages.</p>
      ) : (
        <ul className="notices__list">
          {notifications.map((each) => (
            <Item close={close} does={does} key={each.id} notification={each} />
          ))}
        </ul>
      )}
    </section>
  )
}
