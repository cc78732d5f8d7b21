import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { canonicalHash } from '#platform/canonical-hash.ts'
import { executeIn } from '#platform/database/transaction.ts'
import { growOwnTerms, type OwnTerm, type OwnTerms } from '../../lexicon/own-terms.ts'
import type { RuleBook } from '../../rules/rule-book.ts'
import { customerRuleOf } from '../rules/customer-rule-of.ts'
import { bookInForce } from './rules-in-force.ts'

type Record_ = Readonly<Record<string, unknown>>

/** What every page is checked with, whichever it is: the rules in force, the clinic's own terms, the disclaimers that are live. */
export type SharedFacts = {
  rules: RuleBook
  ownTerms: OwnTerms
  /** Those that the public reads, for whoever may not know what only drafts say. */
  publicTerms: OwnTerms
  disclaimers: readonly Record_[]
  /** The places of all clinics, in whose sites stands what belongs to none of them. */
  places: readonly string[]
  /** Names the terms, disclaimers and places by what they say. */
  hash: string
}

/** `rulesHash` names the rules of the clinic's own by what they say. */
type Kept = { stamp: string; rulesHash: string; facts: SharedFacts }

/** By Payload, so that two databases in one process do not mix; each process notices by the stamp what another one changed. */
const kept = new WeakMap<Payload, Kept>()

/** Count, sum and newest of the changes: a change that commits late moves the sum where it would not move the newest. */
const stampOf = (table: ReturnType<typeof sql>, condition = sql`true`) => sql`
  (select concat_ws('/', count(*), max(updated_at), sum(extract(epoch from updated_at))) from ${table} where ${condition})`

/** What visitors read of disclaimers: one that expired, or was taken out, warns nobody. */
const isRead = sql`_status = 'published' and publication_valid_until > now() and publication_withheld_at is null`

/** What all checks share, from memory while nothing of it has changed: then it costs one statement. */
export async function sharedFacts(req: PayloadRequest): Promise<SharedFacts> {
  const { rows } = await executeIn(
    req,
    sql`select concat_ws(' ', ${stampOf(sql`rules`)}, ${stampOf(sql`_conditions_v`, sql`latest`)},
      ${stampOf(sql`_modalities_v`, sql`latest`)}, ${stampOf(sql`_clinics_v`, sql`latest`)}, ${stampOf(sql`disclaimers`, isRead)}) as stamp`,
  )
  const stamp = String(rows[0]!.stamp)
  const known = kept.get(req.payload)
  if (known?.stamp === stamp) return known.facts
  const read = await readShared(req, known)
  kept.set(req.payload, { stamp, ...read })
  return read.facts
}

/** Reads all of it anew, but binds the rules to a book only where they have changed: running their examples takes a while. */
async function readShared(req: PayloadRequest, known: Kept | undefined): Promise<Omit<Kept, 'stamp'>> {
  const all = { limit: 0, pagination: false, req } as const
  const { docs: rules } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'rules',
    where: { isActive: { equals: true } },
    sort: 'code',
    ...all,
  })
  const { docs: disclaimers } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'disclaimers',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { 'publication.validUntil': { greater_than: new Date().toISOString() } },
        { 'publication.withheldAt': { exists: false } },
      ],
    },
    sort: 'id',
    ...all,
  })
  const said = disclaimers.map(wordsOfDisclaimer)
  const terms = await readTerms(req, termsOfDrafts)
  const places = await readPlaces(req)
  const rulesHash = canonicalHash(rules.map(customerRuleOf))
  const facts = {
    rules: known?.rulesHash === rulesHash ? known.facts.rules : bookInForce(rules, req.payload.logger),
    ownTerms: growOwnTerms(terms),
    publicTerms: growOwnTerms(await readTerms(req, termsOfPublic)),
    disclaimers: said,
    places,
    hash: canonicalHash({ terms, disclaimers: said, places }).slice(0, 16),
  }
  return { rulesHash, facts }
}

/** As they are live, and as the latest drafts of clinics have them: a clinic that is about to open in a place is held to its rules. */
async function readPlaces(req: PayloadRequest): Promise<string[]> {
  const { rows } = await executeIn(
    req,
    sql`select value::text as place from clinics_jurisdictions where value is not null
      union
      select j.value::text from _clinics_v_version_jurisdictions j join _clinics_v v on v.id = j.parent_id
      where v.latest and v.version_deleted_at is null and j.value is not null
      order by 1`,
  )
  return rows.map(({ place }) => String(place))
}

/** When it was made and published is left out: published again without a change, it says the same. */
function wordsOfDisclaimer({ id, name, kind, text, appliesTo, placement, ...rest }: Record<string, unknown>): Record_ {
  const { jurisdictions, effectiveFrom, effectiveTo, _status } = rest
  return { id, name, kind, text, appliesTo, placement, jurisdictions, effectiveFrom, effectiveTo, _status }
}

type TermsOf = (concept: OwnTerm['concept'], table: 'conditions' | 'modalities') => ReturnType<typeof sql>

async function readTerms(req: PayloadRequest, termsOf: TermsOf): Promise<OwnTerm[]> {
  const { rows } = await executeIn(
    req,
    sql`${termsOf('condition', 'conditions')} union ${termsOf('modality', 'modalities')} order by 1, 2, 3`,
  )
  return rows.map(({ concept, id, name, synonyms }) => ({
    concept: concept as OwnTerm['concept'],
    id: String(id),
    name: String(name),
    synonyms: synonyms as string[],
  }))
}

const termsOfPublic: TermsOf = (concept, table) => sql`
  select ${concept} as concept, p.id as id, p.name as name, coalesce((
    select array_agg(t.text order by t."order") from ${sql.identifier(`${table}_texts`)} t
    where t.parent_id = p.id and t.path = 'synonyms' and t.text is not null), '{}') as synonyms
  from ${sql.identifier(table)} p where p._status = 'published' and p.name is not null`

/** Names as the public reads them, and as the latest drafts have them: a page may speak of what is about to be renamed. */
const termsOfDrafts: TermsOf = (concept, table) => sql`
  ${termsOfPublic(concept, table)}
  union
  select ${concept}, v.parent_id, v.version_name, coalesce((
    select array_agg(t.text order by t."order") from ${sql.identifier(`_${table}_v_texts`)} t
    where t.parent_id = v.id and t.path = 'version.synonyms' and t.text is not null), '{}')
  from ${sql.identifier(`_${table}_v`)} v
  where v.latest and v.version_deleted_at is null and v.version_name is not null`
