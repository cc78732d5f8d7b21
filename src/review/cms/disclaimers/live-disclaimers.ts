import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { LiveDisclaimer } from '../../disclaimers/required-disclaimers.ts'

/** Disclaimers as visitors read them now, and the places of all clinics, in whose sites stands what belongs to none of them. */
export type InForce = { disclaimers: LiveDisclaimer[]; places: string[]; today: string }

const listOf = (table: string, value: ReturnType<typeof sql>, path?: string) => sql`(
  select coalesce(jsonb_agg(${value} order by x."order"), '[]') from ${sql.identifier(table)} x
  where x.parent_id = d.id and ${path === undefined ? sql`true` : sql`x.path = ${path}`} and ${value} is not null)`

const dayOf = (column: string) => sql`to_char(${sql.identifier(column)} at time zone 'UTC', 'YYYY-MM-DD')`

const KEPT = 'citewellLiveDisclaimers'

/**
 * In one statement. A disclaimer that expired, was withdrawn or taken out is none of them. What is asked by GET writes nothing, so the
 * records it reaches, relation by relation, are told the same; of two that were read apart one could show another version.
 */
export function liveDisclaimers(req: PayloadRequest): Promise<InForce> {
  if (req.method !== 'GET' || req.transactionID) return readLive(req)
  return (req.context[KEPT] ??= readLive(req)) as Promise<InForce>
}

async function readLive(req: PayloadRequest): Promise<InForce> {
  const { rows } = await executeIn(
    req,
    sql`select
      (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'placement', d.placement, 'everything', d.applies_to_everything is true,
          'effectiveFrom', ${dayOf('effective_from')}, 'effectiveTo', ${dayOf('effective_to')},
          'jurisdictions', ${listOf('disclaimers_texts', sql`x.text`, 'jurisdictions')},
          'collections', ${listOf('disclaimer_collections', sql`x.value`)},
          'claimTypes', ${listOf('disclaimer_claim_types', sql`x.value`)},
          'conditions', ${listOf('disclaimers_rels', sql`x.conditions_id`, 'appliesTo.conditions')},
          'modalities', ${listOf('disclaimers_rels', sql`x.modalities_id`, 'appliesTo.modalities')}) order by d.name, d.id), '[]')
        from disclaimers d where d._status = 'published' and d.deleted_at is null
          and d.publication_valid_until > now() and d.publication_withheld_at is null) as disclaimers,
      (select coalesce(jsonb_agg(distinct j.value), '[]') from clinics_jurisdictions j
        join clinics c on c.id = j.parent_id and c._status = 'published') as places`,
  )
  return { ...(rows[0] as Omit<InForce, 'today'>), today: new Date().toISOString().slice(0, 10) }
}
