import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { visitorOf } from '#accounts/cms/index.ts'
import { isStaff } from '#accounts/index.ts'
import { executeIn } from '#platform/database/transaction.ts'
import { isObject } from '#platform/is-object.ts'
import { Problem } from '#platform/problem.ts'
import { nearestWordings, type Nearness } from '../../claims/near-wordings.ts'
import { VERDICTS, type Verdict } from '../../claims/verdicts.ts'

/** An approved wording, with its evidence ready to be cited: with other evidence it is another claim. */
export type NearWording = Nearness & {
  id: string
  text: string
  verdict: Verdict
  validUntil: string
  evidence: { citation: string; title: string; standing: string; locator: string; quote: string }[]
}

const LONGEST = 1_000
/** Less than this is near to everything. */
const SHORTEST = 8
const MOST = 5
/** So many are looked at closely. */
const CANDIDATES = 40

const PASSING = Object.entries(VERDICTS).flatMap(([name, { passes }]) => (passes ? [name] : []))

const COLUMNS = sql`c.id, c.text, c.verdict, c.valid_until`
const MAY_BE_SAID = sql`c.verdict = any(${sql.param(PASSING)}::enum_claims_verdict[]) and c.valid_until > now()
  and c.recalled_at is null and c.fell_at is null`

/** A text as \`like\` finds it and nothing else. */
const asPattern = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** Approved wordings near to a sentence, for whoever writes: only those that may be said now, five at most, the nearest first. */
export async function nearClaims(req: PayloadRequest, sent: unknown): Promise<NearWording[]> {
  if (!req.user) throw new Problem('request/unauthenticated', 'Sign in first.')
  if (!isStaff(visitorOf(req))) throw new Problem('request/forbidden', 'This is for the people of the clinic.')
  const text = textOf(sent)
  if (text.length < SHORTEST) return []
  const { rows } = await executeIn(
    req,
    // Walked to by the index claims_text_near_idx; what begins as is typed may be much longer, and so far by its letters.
    sql`(select ${COLUMNS} from claims c where ${MAY_BE_SAID} order by c.text <-> ${text} limit ${CANDIDATES})
      union (select ${COLUMNS} from claims c where ${MAY_BE_SAID} and c.text ilike ${`${asPattern(text)}%`} limit ${CANDIDATES})`,
  )
  const found = rows.map((row) => ({
    id: String(row.id),
    text: String(row.text),
    verdict: row.verdict as Verdict,
    validUntil: new Date(row.valid_until as string).toISOString(),
  }))
  const nearest = nearestWordings(text, found, MOST)
  const evidence = await evidenceOfClaims(
    req,
    nearest.map(({ id }) => id),
  )
  return nearest.map((wording) => ({ ...wording, evidence: evidence.get(wording.id) ?? [] }))
}

function textOf(sent: unknown): string {
  const text = isObject(sent) ? sent.text : undefined
  if (typeof text === 'string' && text.length <= LONGEST) return text.replaceAll('\0', '').trim()
  const message = `Send {"text": …}: one sentence of at most ${LONGEST} characters.`
  throw new Problem('data/invalid', message, [{ path: 'text', message }])
}

async function evidenceOfClaims(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, NearWording['evidence']>> {
  if (ids.length === 0) return new Map()
  const { rows } = await executeIn(
    req,
    sql`select e._parent_id as id, jsonb_agg(jsonb_build_object('citation', w.id, 'title', w.title,
        'standing', coalesce(w.standing_status::text, 'unknown'), 'locator', coalesce(e.locator, ''), 'quote', coalesce(e.quote, ''))
        order by e._order) as evidence
      from claims_evidence e join citations w on w.id = e.citation_id
      where e._parent_id = any(${sql.param([...ids])}::uuid[]) group by 1`,
  )
  return new Map(rows.map((row) => [String(row.id), row.evidence as NearWording['evidence']]))
}
