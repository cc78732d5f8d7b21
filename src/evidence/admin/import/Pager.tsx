'use client'
import { Button } from '@payloadcms/ui'

type Props = { count: number; page: number; size: number; onGo: (page: number) => void }

/** Leads through the pages of a long list; a short one needs none. */
export function Pager({ count, page, size, onGo }: Props) {
  const last = Math.max(0, Math.ceil(count / size) - 1)
  if (last === 0) return null
  const common = { buttonStyle: 'secondary', margin: false, size: 'small' } as const
  return (
    <nav aria-label="Pages of the list" className="import-pager">
      <Button {...common} disabled={page === 0} onClick={() => onGo(page - 1)}>
        Earlier
      </Button>
      <span aria-live="polite">
        {page * size + 1} to {Math.min(count, (page + 1) * size)} of {count}
      </span>
      <Button {...common} disabled={page === last} onClick={() => onGo(page + 1)}>
        Later
      </Button>
    </nav>
  )
}
