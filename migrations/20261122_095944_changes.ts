import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

const PAGES = ['articles', 'conditions', 'modalities', 'clinics', 'locations', 'people', 'disclaimers']

/**
 * `changes` is the outbox: what became public or ceased to be, in the order of the commits and without gaps. `live_pages` is what it
 * has told to be readable: each page with what it told last.
 */
const TABLES = `
create table changes (
  seq bigint primary key,
  at timestamptz not null,
  tx xid8 not null,
  kind text not null check (kind in ('published', 'updated', 'withdrawn', 'withheld', 'expired', 'reinstated', 'evidence-changed')),
  collection text not null,
  record uuid not null,
  slug text,
  clinic uuid,
  hash text
);
create index changes_record_idx on changes (collection, record, seq desc);
create table live_pages (
  collection text not null,
  id uuid not null,
  slug text,
  clinic uuid,
  hash text not null,
  valid_until timestamptz not null,
  as_of timestamptz not null,
  primary key (collection, id)
);
create index live_pages_valid_until_idx on live_pages (valid_until);
create trigger citewell_append_only before update or delete on changes
  for each row execute function citewell_append_only();
create trigger citewell_append_only_all before truncate on changes
  for each statement execute function citewell_append_only();`

/** One after the other from here to the end of the transaction, so that a number that is read is never followed by a lower one. */
const TELL = `
create function citewell_take_turn() returns void language sql as $$
  select pg_advisory_xact_lock(hashtext('citewell.changes'))
$$;
create function citewell_tell(of_kind text, of_collection text, of_record uuid, of_slug text, of_clinic uuid, of_hash text)
returns void language plpgsql as $$
declare
  next bigint;
begin
  perform citewell_take_turn();
  select coalesce(max(seq), 0) + 1 into next from changes;
  insert into changes values (next, clock_timestamp(), pg_current_xact_id(), of_kind, of_collection, of_record, of_slug, of_clinic, of_hash);
  perform pg_notify('citewell_changes', next::text);
end $$;
create function citewell_was_told(of_collection text, of_record uuid) returns boolean language sql stable as $$
  select exists (select from changes where collection = of_collection and record = of_record and tx = pg_current_xact_id())
$$;`

/**
 * Compares what is readable of a page with what was told of it last, and tells the difference. Where there is one, it looks
 * again once it is its turn: the clock may have told of the end of the page meanwhile.
 */
const NOTE_PAGE = `
create function citewell_note_page(of_collection text, of_id uuid) returns void language plpgsql as $$
declare
  page jsonb;
  told live_pages;
  live live_pages;
  of_kind text;
begin
  for attempt in 1..2 loop
    page := null;
    told := null;
    live := null;
    execute format('select to_jsonb(p) from %I p where id = $1', of_collection) into page using of_id;
    select * into told from live_pages l where l.collection = of_collection and l.id = of_id;
    if page ->> '_status' = 'published' and page ->> 'publication_withheld_at' is null
      and (page ->> 'publication_valid_until')::timestamptz > clock_timestamp() then
      live := row(of_collection, of_id, page ->> 'slug',
        case when of_collection = 'clinics' then of_id else (page ->> 'clinic_id')::uuid end, page ->> 'publication_live_hash',
        (page ->> 'publication_valid_until')::timestamptz, (page ->> 'updated_at')::timestamptz)::live_pages;
    end if;
    if told is not distinct from live or (told.id is null and live.id is null) then
      return;
    end if;
    if attempt = 1 then
      perform citewell_take_turn();
    end if;
  end loop;
  of_kind := case
    when live.id is not null and told.id is not null then 'updated'
    when live.id is not null then coalesce((select 'reinstated' from changes c where c.collection = of_collection
      and c.record = of_id and c.kind = 'withheld' and c.seq = (select max(seq) from changes m
      where m.collection = of_collection and m.record = of_id)), 'published')
    when page is null or page ->> '_status' is distinct from 'published' then 'withdrawn'
    when page ->> 'publication_withheld_at' is not null then 'withheld'
    else 'expired'
  end;
  delete from live_pages l where l.collection = of_collection and l.id = of_id;
  if live.id is not null then
    insert into live_pages select live.*;
  end if;
  perform citewell_tell(of_kind, of_collection, of_id, coalesce(live.slug, told.slug), coalesce(live.clinic, told.clinic),
    coalesce(live.hash, told.hash));
end $$;
create function citewell_note_page_row() returns trigger language plpgsql as $$
begin
  perform citewell_note_page(tg_table_name, coalesce(new.id, old.id));
  return null;
end $$;
create function citewell_note_ends() returns integer language plpgsql as $$
declare
  ended record;
  noted integer := 0;
begin
  for ended in select collection, id from live_pages where valid_until <= clock_timestamp() order by valid_until, collection, id loop
    perform citewell_note_page(ended.collection, ended.id);
    noted := noted + 1;
  end loop;
  return noted;
end $$;`

/** What pages rest on and are not: a page stays as it is, and what it tells of its evidence does not. */
const NOTE_EVIDENCE = `
create function citewell_note_evidence(of_collection text, of_id uuid) returns void language plpgsql as $$
declare
  live live_pages;
begin
  perform citewell_note_page(of_collection, of_id);
  select * into live from live_pages l where l.collection = of_collection and l.id = of_id;
  if live.id is not null and not citewell_was_told(of_collection, of_id) then
    perform citewell_tell('evidence-changed', of_collection, of_id, live.slug, live.clinic, live.hash);
  end if;
end $$;
create function citewell_note_claim() returns trigger language plpgsql as $$
begin
  perform citewell_note_evidence(u.collection, u.page::uuid)
    from (select distinct collection, page from claim_uses where content_hash = new.content_hash and side = 'live'
      order by collection, page) u;
  return null;
end $$;
create function citewell_note_record() returns trigger language plpgsql as $$
declare
  of_id uuid := coalesce(new.id, old.id);
begin
  if not citewell_was_told(tg_table_name, of_id) then
    perform citewell_tell(case tg_op when 'INSERT' then 'published' when 'UPDATE' then 'updated' else 'withdrawn' end,
      tg_table_name, of_id, to_jsonb(coalesce(new, old)) ->> 'from', (to_jsonb(coalesce(new, old)) ->> 'clinic_id')::uuid, null);
  end if;
  return null;
end $$;
create function citewell_note_citation() returns trigger language plpgsql as $$
begin
  perform citewell_note_evidence(p.collection, p.id) from (${PAGES.map(
    (page) =>
      `select '${page}' as collection, r.parent_id as id from ${page}_rels r join live_pages l
        on l.collection = '${page}' and l.id = r.parent_id where r.path = 'citations' and r.citations_id = new.id`,
  ).join(' union ')} order by 1, 2) p;
  return null;
end $$;`

/** All at the end of the transaction: what was done and undone within it is told to nobody, and the turn is short. */
const TRIGGERS = `
${PAGES.map(
  (page) => `create constraint trigger citewell_note after insert or update or delete on ${page}
  deferrable initially deferred for each row execute function citewell_note_page_row();`,
).join('\n')}
create constraint trigger citewell_note after update on claims deferrable initially deferred for each row
  when ((new.verdict, new.fall, new.fell_at, new.recalled_at, new.valid_until)
    is distinct from (old.verdict, old.fall, old.fell_at, old.recalled_at, old.valid_until))
  execute function citewell_note_claim();
create constraint trigger citewell_note after insert or update or delete on citations
  deferrable initially deferred for each row execute function citewell_note_record();
create constraint trigger citewell_note_uses after update on citations deferrable initially deferred for each row
  when ((new.standing_status, new.verification_state, new.merged_into_id, new.recalled_at)
    is distinct from (old.standing_status, old.verification_state, old.merged_into_id, old.recalled_at))
  execute function citewell_note_citation();
create constraint trigger citewell_note after insert or update or delete on redirects
  deferrable initially deferred for each row execute function citewell_note_record();`

/** What is there already, as it will be told of from now on. */
const FILL = `
${PAGES.map((page) => `select citewell_note_page('${page}', id) from ${page} where _status = 'published' order by updated_at, id;`).join('\n')}
select citewell_tell('published', 'citations', id, null, null, null) from citations order by created_at, id;
select citewell_tell('published', 'redirects', id, "from", clinic_id, null) from redirects order by created_at, id;`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of [TABLES, TELL, NOTE_PAGE, NOTE_EVIDENCE, TRIGGERS, FILL])
    await db.execute(sql`${sql.raw(statement)}`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of [...PAGES, 'claims', 'citations', 'redirects'])
    await db.execute(sql`${sql.raw(`drop trigger if exists citewell_note on ${table}`)}`)
  for (const statement of [
    'drop trigger if exists citewell_note_uses on citations',
    'drop table if exists live_pages, changes',
    'drop function citewell_note_citation, citewell_note_record, citewell_note_claim, citewell_note_evidence, citewell_note_ends, citewell_note_page_row, citewell_note_page, citewell_was_told, citewell_tell, citewell_take_turn',
  ])
    await db.execute(sql`${sql.raw(statement)}`)
}
