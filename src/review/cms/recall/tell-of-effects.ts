import type { PayloadRequest } from 'payload'
import { MANY_PAGES, type PageEvent } from '../../notifications/notices.ts'
import type { JudgedPage } from '../../recall/judge-pages.ts'
import { byCollection } from '../pages/by-collection.ts'
import { tellOfPages } from '../notifications/tell-of-pages.ts'

/**
 * Tells reviewers, and whoever submitted them, which pages were taken out or came back, and with `isFall` on which a claim has fallen that
 * stay all the same. Where that is so of many at once, the reason is told in one for all.
 */
export async function tellOfEffects(req: PayloadRequest, pages: readonly JudgedPage[], isFall: boolean): Promise<void> {
  const user = req.user as { id: string; name?: string } | null
  const told = pages.filter(({ effect }) => effect !== 'none' && (effect !== 'flag' || isFall))
  const isMany = told.length > MANY_PAGES
  const events = told.map((judged) => ({
    page: { collection: judged.page.collection, id: judged.page.id },
    event: eventOf(judged, isMany, user?.name ?? 'Somebody'),
  }))
  const of = new Date().toISOString()
  for (const [, same] of byCollection(events, ({ event }) => JSON.stringify(event)))
    await tellOfPages(
      req,
      same.map(({ page }) => page),
      { ...same[0]!.event, of, by: user?.id ?? null },
    )
}

function eventOf({ effect, page, withheldReason }: JudgedPage, isMany: boolean, byName: string): PageEvent {
  if (effect === 'return') return { kind: 'reinstated', reason: null }
  if (effect === 'flag') return { kind: 'flagged' }
  if (page.recalledBecause !== null) return { kind: 'recalled', byName, reason: page.recalledBecause }
  return {
    kind: 'withheld',
    reason: isMany ? 'A claim on each lost its support, or was recalled.' : (withheldReason ?? ''),
  }
}
