import type { PayloadRequest } from 'payload'
import { idOf } from '#platform/record-id.ts'
import { ANONYMOUS, type Role, type Scope, type Visitor } from '../index.ts'

/** Reads off the request who is at the door: a person by role, an API client by scopes, else nobody. */
export function visitorOf(req: Pick<PayloadRequest, 'user'>): Visitor {
  const user = req.user as (Record<string, unknown> & { id: string; collection: string }) | null
  if (!user) return ANONYMOUS
  // None named would mean all of them: whoever was kept to a clinic that is gone stays kept to it.
  const clinics = (Array.isArray(user.clinics) ? user.clinics : []).map((clinic) => String(idOf(clinic)))
  if (user.collection === 'users') return { actors: [user.role as Role], clinics, id: user.id }
  if (user.collection === 'api-clients') return { actors: (user.scopes ?? []) as Scope[], clinics, id: user.id }
  return ANONYMOUS
}
