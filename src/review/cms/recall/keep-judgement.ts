import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { ClaimChange } from '../../recall/judge-claims.ts'
import type { JudgedPage } from '../../recall/judge-pages.ts'
import { sayClaimChange, sayPageEffect } from '../../recall/say-change.ts'
import { recordAll } from '../audit/audit-trail.ts'
import { refreshShownClaims } from '../claims/refresh-shown-claims.ts'
import { byCollection } from '../pages/by-collection.ts'
import { followAvailability } from '../pages/follow-availability.ts'
import { tellOfEffects } from './tell-of-effects.ts'
import type { Judgement } from './judge-evidence.ts'

/** Writes what became of claims and pages, in a few statements however many they are, and tells the trail of each. */
export async function keepJudgement(req: PayloadRequest, { claims, pages }: Judgement): Promise<void> {
  await keepFalls(req, claims)
  const moved = pages.filter(({ hasMoved }) => hasMoved)
  const ids = byCollection(moved, ({ page }) => page.collection)
  for (const [collection, here] of ids) await keepAvailability(req, collection, here)
  for (const [collection, here] of ids)
    await followAvailability(
      req,
      collection,
      here.map(({ page }) => page.id),
    )
  const shown = moved.flatMap(({ page }) => page.claims.map(({ contentHash }) => contentHash))
  await refreshShownClaims(req, [...new Set(shown)])
  await recordAll(req, [...claims.flatMap(sayClaimChange), ...pages.flatMap(sayPageEffect)])
  await tellOfEffects(
    req,
    pages,
    claims.some(({ kind }) => kind === 'fell'),
  )
}

async function keepFalls(req: PayloadRequest, changes: readonly ClaimChange[]): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map(({ claim: { id }, fall, fellAt, fellBecause }) => ({ id, fall, fellAt, fellBecause }))
  await executeIn(
    req,
    sql`update claims c set fall = n.fall::enum_claims_fall, fell_at = n."fellAt", fell_because = n."fellBecause"
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (id uuid, fall text, "fellAt" timestamptz, "fellBecause" text)
      where c.id = n.id`,
  )
}

/** On the live row, and on the latest version, from which the next draft takes what is known of the publication. */
async function keepAvailability(req: PayloadRequest, collection: string, pages: readonly JudgedPage[]): Promise<void> {
  const rows = pages.map(({ page: { id }, validUntil, withheldAt, withheldReason }) => ({
    id,
    validUntil,
    withheldAt,
    withheldReason,
  }))
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as n (id uuid, "validUntil" timestamptz, "withheldAt" timestamptz, "withheldReason" text)`
  await executeIn(
    req,
    sql`update ${sql.identifier(collection)} p set publication_valid_until = n."validUntil", publication_withheld_at = n."withheldAt",
        publication_withheld_reason = n."withheldReason"
      from ${given} where p.id = n.id and p._status = 'published'`,
  )
  await executeIn(
    req,
    sql`update ${sql.identifier(`_${collection}_v`)} v set version_publication_valid_until = n."validUntil",
        version_publication_withheld_at = n."withheldAt", version_publication_withheld_reason = n."withheldReason"
      from ${given} where v.parent_id = n.id and v.latest`,
  )
}
