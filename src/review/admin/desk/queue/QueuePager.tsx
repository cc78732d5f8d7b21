'use client'
import { Button } from '@payloadcms/ui'
import type { Queue } from '../../../desk/queue.ts'

type Props = { queue: Queue; onPage: (page: number) => void }

/** On through a queue that is longer than what is shown at once. */
export function QueuePager({ onPage, queue: { limit, page, pages, total } }: Props) {
  if (total <= limit) return null
  const first = (page - 1) * limit + 1
  const plain = { buttonStyle: 'secondary', margin: false, size: 'small' } as const
  return (
    <nav aria-label="Parts of the queue" className="review-queue__pager">
      <Button {...plain} disabled={page === 1} onClick={() => onPage(page - 1)}>
        Before
      </Button>
      <span>
        {first} to {first + pages.length - 1} of {total}
      </span>
      <Button {...plain} disabled={first + pages.length > total} onClick={() => onPage(page + 1)}>
        More
      </Button>
    </nav>
  )
}
