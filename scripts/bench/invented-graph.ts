import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '../../src/platform/database/transaction.ts'

/** How large a clinic group is made up. */
export type GraphSize = { pages: number; claimsOnPage: number; claims: number; works: number }

/**
 * Makes up live pages, the claims they make and the works behind these, by SQL, since ten thousand publications would take an hour.
 * Each claim rests on one work: all pages on the first, a fifth on the second, and on each of the others a few. A third of the clinics
 * take pages down when evidence falls. The guards of the database are set aside meanwhile.
 */
export async function inventGraph(
  req: PayloadRequest,
  { claims, claimsOnPage, pages, works }: GraphSize,
): Promise<void> {
  const statements = [
    sql`set local session_replication_role = replica`,
    sql`insert into citations (type, title, standing_status, verification_state)
      select 'article-journal', 'Invented work ' || n, 'current', 'verified' from generate_series(1, ${works}::int) n`,
    sql`insert into clinics (name, slug, _status, on_evidence_fall, publication_valid_until)
      select 'Clinic ' || n, 'clinic-' || n, 'published', (case when n % 3 = 0 then 'withhold' else 'flag' end)::enum_clinics_on_evidence_fall, now() + interval '1 year'
      from generate_series(1, 30) n`,
    sql`insert into claims (text, text_key, content_hash, type, strength, verdict, valid_until)
      select 'Acupuncture eased pain in invented trial ' || n, 'key ' || n, encode(sha256(('claim ' || n)::bytea), 'hex'), 'efficacy', 'low', 'supported', now() + interval '300 days'
      from generate_series(1, ${claims}::int) n`,
    sql`insert into claims_evidence (_order, _parent_id, id, citation_id)
      select 1, c.id, md5(c.id::text), w.id
      from (select id, row_number() over (order by content_hash) as n from claims) c
      join (select id, substring(title from '[0-9]+')::int as n from citations) w
        on w.n = case when c.n <= 100 then 1 when c.n <= 200 then 2 else 3 + c.n % (${works}::int - 2) end`,
    sql`insert into articles (title, slug, clinic_id, _status, publication_live_hash, publication_valid_until, publication_decision)
      select 'Invented article ' || n, 'article-' || n, c.id, 'published', encode(sha256(('page ' || n)::bytea), 'hex'), now() + interval '200 days', n
      from generate_series(1, ${pages}::int) n join (select id, row_number() over (order by slug) as k from clinics) c on c.k = n % 30 + 1`,
    sql`insert into decisions (seq, at, collection, subject, clinic, content_hash, verdict, meaning, four_eyes, "by", by_name, trail_seq, valid_until, previous_hash, hash)
      select publication_decision, now(), 'articles', id::text, clinic_id::text, publication_live_hash, 'approved', 'Approved.', true, 'bench', 'Bench', 0,
        publication_valid_until, publication_live_hash, publication_live_hash from articles`,
    sql`insert into page_reviews (collection, page, clinic, state, content_hash)
      select 'articles', id::text, clinic_id::text, 'published', publication_live_hash from articles`,
    sql`insert into claim_uses (collection, page, clinic, side, content_hash, text_key, type, text, path, start, "end", "order", needs_verdict)
      select 'articles', a.id::text, a.clinic_id::text, 'live', c.content_hash, c.text_key, 'efficacy', c.text, 'body', 0, 10, k, true
      from (select *, row_number() over (order by slug) as n from articles) a cross join generate_series(0, ${claimsOnPage - 1}::int) k
      join (select *, row_number() over (order by content_hash) as m from claims) c on c.m = case
        when k = 0 then a.n % 100 + 1 when k = 1 and a.n % 5 = 0 then 101 + a.n % 100
        else 201 + (a.n * 7 + k * 13) % (${claims}::int - 200) end`,
    sql`insert into articles_rels ("order", parent_id, path, citations_id)
      select distinct 1, u.page::uuid, 'citations', e.citation_id from claim_uses u join claims c on c.content_hash = u.content_hash
      join claims_evidence e on e._parent_id = c.id`,
    sql`set local session_replication_role = origin`,
  ]
  for (const statement of statements) await executeIn(req, statement)
}
