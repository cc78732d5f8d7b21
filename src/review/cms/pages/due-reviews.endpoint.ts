import type { Endpoint } from 'payload'
import { isStaff } from '#accounts/index.ts'
import { visitorOf } from '#accounts/cms/index.ts'
import { Problem } from '#platform/problem.ts'
import { dueReviews } from './due-reviews.ts'

const USUAL = 90
const MOST = 366

function daysIn(query: Record<string, unknown>): number {
  const { days } = query
  if (days === undefined || days === '') return USUAL
  if (typeof days === 'string' && /^\d{1,3}$/.test(days) && Number(days) <= MOST) return Number(days)
  const message = `“days” is a whole number from 0 to ${MOST}.`
  throw new Problem('request/invalid', message, [{ path: 'days', message }])
}

/** `GET /api/page-reviews/due?days=90`: the live pages whose review is due within so many days, or overdue; for the people of the clinic. */
export const reviewsDue: Endpoint = {
  path: '/due',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new Problem('request/unauthenticated', 'Sign in first.')
    if (!isStaff(visitorOf(req))) throw new Problem('request/forbidden', 'This is for the people of the clinic.')
    const days = daysIn(req.query as Record<string, unknown>)
    return Response.json({ days, ...(await dueReviews(req, days)) }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
