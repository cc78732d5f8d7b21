'use client'
import { Popup } from '@payloadcms/ui'
import { NoticeList } from './NoticeList.tsx'
import { useNotifications } from './use-notifications.ts'
import './bell.css'

function Sign({ unread }: { unread: number }) {
  const words = unread === 0 ? 'Notifications' : `Notifications: ${unread} unread`
  return (
    <span className="bell__sign">
      <svg
        aria-hidden="true"
        fill="none"
        height="20"
        stroke="currentColor"
        strokeWidth="1.6"
        viewBox="0 0 24 24"
        width="20"
      >
        <path d="M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 20.5a2 2 0 0 0 4 0" strokeLinejoin="round" />
      </svg>
      {unread > 0 ? (
        <span aria-hidden="true" className="bell__count">
          {unread > 99 ? '99+' : unread}
        </span>
      ) : null}
      <span className="bell__unseen">{words}</span>
    </span>
  )
}

/** In the head of the admin: what happened to a person's pages, and how much of it they have not read. */
export function Bell() {
  const { told, ...does } = useNotifications()
  if (told === null) return null
  return (
    <Popup
      button={<Sign unread={told.unread} />}
      buttonType="custom"
      className="bell"
      horizontalAlign="right"
      portalClassName="bell__popup"
      render={({ close }) => <NoticeList close={close} does={does} notifications={told.docs} unread={told.unread} />}
      size="large"
      verticalAlign="bottom"
    />
  )
}
