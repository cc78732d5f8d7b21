import { ask, type Asked } from '#platform/admin/ask.ts'
import type { Standing } from '../../standing/standing.ts'

/** What a change of standing would do to one page. */
export type TouchedPage = {
  collection: string
  id: string
  title?: string | null
  slug?: string | null
  clinic?: { name?: string | null } | string | null
  live: boolean
  effect: 'flag' | 'withhold' | 'none'
}

/** What a fall asks of a live page, by its clinic's own choice. */
export const EFFECTS: Record<TouchedPage['effect'], string> = {
  flag: 'live, to be reviewed again',
  withhold: 'live; its clinic wants such a page taken down until it is reviewed',
  none: 'live, nothing is asked of it',
}

/** Asks, without changing anything, which pages a change of standing would touch. */
export async function askImpact(address: string, status: Standing): Promise<Asked<TouchedPage[]>> {
  const asked = await ask<{ pages: TouchedPage[] }>(`${address}/impact?standing=${status}`)
  return asked.ok ? { ok: true, value: asked.value.pages } : asked
}
