import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * What of a live row moves without a new publication: until when it may be read, and why it may not. None of it says anything to a
 * visitor, and whatever it is set to, the row must still rest on a decision of its own hash (below).
 */
const AVAILABILITY = `'{revision,updated_at,publication_decision,publication_valid_until,publication_withheld_at,publication_withheld_reason,last_reviewed_at,next_review_on,reviewed_by_id}'::text[]`
const VERSION_AVAILABILITY = `'{latest,updated_at,version_publication_decision,version_publication_valid_until,version_publication_withheld_at,version_publication_withheld_reason,version_last_reviewed_at,version_next_review_on,version_reviewed_by_id}'::text[]`

/** A row is approved if the decision that it names approves exactly its hash, of this page, for at least as long as the row says. */
const IS_APPROVED = `
create function citewell_is_approved(page_collection text, page_id text, page_hash text, decision_seq numeric, until timestamptz)
returns boolean language sql stable as $$
  select until is not null and exists (
    select from decisions d where d.seq = decision_seq and d.collection = page_collection and d.subject = page_id
      and d.content_hash = page_hash and d.verdict = 'approved' and d.valid_until >= until)
$$`

const GUARD_PAGE = `
create or replace function citewell_guard_page() returns trigger language plpgsql as $$
declare
  announced text := coalesce(current_setting('citewell.publication', true), '');
  here text := tg_table_name || '/';
begin
  if tg_op = 'DELETE' then
    if old._status = 'published' then
      raise exception 'A live page cannot be deleted; it is withdrawn first.' using errcode = 'P0001';
    end if;
    return old;
  end if;
  if tg_op = 'UPDATE' and old._status = 'published' and new._status is distinct from 'published' then
    if announced = here || old.id || '/withdrawn' then return new; end if;
    raise exception 'A live page is taken back only by its withdraw command.' using errcode = 'P0001';
  end if;
  if new._status is distinct from 'published' then return new; end if;
  if (new.publication_live_hash is null or announced <> here || new.id || '/' || new.publication_live_hash)
    and not (tg_op = 'UPDATE' and old._status = 'published'
      and to_jsonb(new) - ${AVAILABILITY} = to_jsonb(old) - ${AVAILABILITY}) then
    raise exception 'A page becomes public only by its publish command.' using errcode = 'P0001';
  end if;
  if not citewell_is_approved(tg_table_name, new.id::text, new.publication_live_hash, new.publication_decision, new.publication_valid_until)
    and not (tg_op = 'UPDATE' and old._status = 'published' and to_jsonb(new) - 'revision' - 'updated_at' = to_jsonb(old) - 'revision' - 'updated_at') then
    raise exception 'What is public rests on a decision that approves exactly it.' using errcode = 'P0001';
  end if;
  return new;
end $$`

const GUARD_VERSION = (kept: string) => `
create or replace function citewell_guard_page_version() returns trigger language plpgsql as $$
declare
  announced text := coalesce(current_setting('citewell.publication', true), '');
  page text := tg_argv[0] || '/';
begin
  if tg_op = 'DELETE' then
    if old.version__status = 'published' then
      raise exception 'What was public is kept.' using errcode = 'P0001';
    end if;
    return old;
  end if;
  if tg_op = 'UPDATE' and old.version__status = 'published' then
    if to_jsonb(new) - ${kept} = to_jsonb(old) - ${kept}
      or announced like page || old.parent_id || '/%'
      or (pg_trigger_depth() > 1 and new.parent_id = old.parent_id and new.version__status = 'published') then
      return new;
    end if;
    raise exception 'A version that was public does not change.' using errcode = 'P0001';
  end if;
  if new.version__status = 'published'
    and (new.version_publication_live_hash is null
      or announced <> page || new.parent_id || '/' || new.version_publication_live_hash) then
    raise exception 'A page becomes public only by its publish command.' using errcode = 'P0001';
  end if;
  return new;
end $$`

const APPEND_ONLY = `
create or replace function citewell_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'This table only grows.' using errcode = 'P0001';
end $$;
create trigger citewell_append_only before update or delete on decisions
  for each row execute function citewell_append_only();
create trigger citewell_append_only_all before truncate on decisions
  for each statement execute function citewell_append_only();`

/** Near wordings are found by their groups of three letters. */
const CLAIM_TEXTS = 'create index claims_text_trgm_idx on claims using gin (text gin_trgm_ops)'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of [IS_APPROVED, GUARD_PAGE, GUARD_VERSION(VERSION_AVAILABILITY), APPEND_ONLY, CLAIM_TEXTS])
    await db.execute(sql`${sql.raw(statement)}`)
}

/** The page guard of before let rows live without a decision; going back takes this one off and leaves none of them open. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const statement of [
    'drop index if exists claims_text_trgm_idx',
    'drop trigger if exists citewell_append_only on decisions',
    'drop trigger if exists citewell_append_only_all on decisions',
  ])
    await db.execute(sql`${sql.raw(statement)}`)
}
