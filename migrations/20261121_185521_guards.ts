import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * What PostgreSQL itself holds, whoever speaks to it:
 * a page becomes, stays and ceases to be public only through the publish and withdraw commands, which name page and content
 * hash in the setting `citewell.publication` of their transaction; and the audit trail only grows.
 */
const PAGES = ['articles', 'conditions', 'modalities', 'clinics', 'locations', 'people', 'disclaimers']

const GUARD_PAGE = `
create function citewell_guard_page() returns trigger language plpgsql as $$
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
  if tg_op = 'UPDATE' and old._status = 'published' then
    if to_jsonb(new) - 'revision' - 'updated_at' = to_jsonb(old) - 'revision' - 'updated_at' then
      return new;
    end if;
    if new._status is distinct from 'published' then
      if announced = here || old.id || '/withdrawn' then return new; end if;
      raise exception 'A live page is taken back only by its withdraw command.' using errcode = 'P0001';
    end if;
  end if;
  if new._status = 'published'
    and (new.publication_live_hash is null or announced <> here || new.id || '/' || new.publication_live_hash) then
    raise exception 'A page becomes public only by its publish command.' using errcode = 'P0001';
  end if;
  return new;
end $$`

/**
 * A part (a row of a list, a choice, a relation) is followed up to its page, or to the version it is a part of; both where it
 * was and where it goes. Literals, not casts, so that each step is a look-up by primary key.
 */
const guardPart = (
  name: string,
  { table, page, status }: Record<'table' | 'page' | 'status', string>,
  refusal: string,
  unless = 'false',
) => `
create function ${name}() returns trigger language plpgsql as $$
declare
  announced text := coalesce(current_setting('citewell.publication', true), '');
  root text := tg_argv[0];
  parts jsonb := '[]';
  part jsonb;
  parent text;
  step int;
  page text;
  is_public boolean;
begin
  if tg_op <> 'INSERT' then parts := parts || to_jsonb(old); end if;
  if tg_op <> 'DELETE' then parts := parts || to_jsonb(new); end if;
  for part in select * from jsonb_array_elements(parts) loop
    parent := part ->> tg_argv[1];
    step := 2;
    while step < tg_nargs and parent is not null loop
      execute format('select %I::text from %I where id = %L', tg_argv[step + 1], tg_argv[step], parent) into parent;
      step := step + 2;
    end loop;
    execute format('select ${page}::text, ${status} = ''published'' from %I where id = %L', ${table}, parent) into page, is_public;
    if coalesce(is_public, false) and announced not like root || '/' || page || '/%' and not (${unless}) then
      raise exception '${refusal}' using errcode = 'P0001';
    end if;
  end loop;
  return case when tg_op = 'DELETE' then old else new end;
end $$`

const GUARD_PART = guardPart(
  'citewell_guard_page_part',
  { table: 'root', page: 'id', status: '_status' },
  'A part of a live page changes only with its publish command.',
)

/** What a version names may be deleted later (a picture whose consent was withdrawn), and PostgreSQL then takes the relation out. */
const BY_CASCADE = 'pg_trigger_depth() > 1'

const GUARD_VERSION_PART = guardPart(
  'citewell_guard_page_version_part',
  { table: "'_' || root || '_v'", page: 'parent_id', status: 'version__status' },
  'A part of a version that was public does not change.',
  BY_CASCADE,
)

const GUARD_VERSION = `
create function citewell_guard_page_version() returns trigger language plpgsql as $$
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
    if to_jsonb(new) - 'latest' - 'updated_at' = to_jsonb(old) - 'latest' - 'updated_at'
      or announced like page || old.parent_id || '/%'
      or (${BY_CASCADE} and new.parent_id = old.parent_id and new.version__status = 'published') then
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

/** Finds the tables that hold parts of a page (lists, choices, relations) by their foreign keys, and guards each. */
const INSTALL = `
create function citewell_guard_pages(pages text[]) returns void language plpgsql as $$
declare
  page text;
  root text;
  guard text;
  part record;
begin
  foreach page in array pages loop
    execute format('create or replace trigger citewell_guard before insert or update or delete on %I
      for each row execute function citewell_guard_page()', page);
    execute format('create or replace trigger citewell_guard before insert or update or delete on %I
      for each row execute function citewell_guard_page_version(%L)', '_' || page || '_v', page);
    foreach root in array array[page, '_' || page || '_v'] loop
      guard := case when root = page then 'citewell_guard_page_part' else 'citewell_guard_page_version_part' end;
      for part in
        with recursive parts as (
          select c.conrelid, a.attname::text collate "C" as col, ''::text collate "C" as up
          from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
          where c.contype = 'f' and c.confdeltype = 'c' and c.confrelid = to_regclass(quote_ident(root))
            and c.conrelid <> c.confrelid and a.attname in ('_parent_id', 'parent_id')
          union all
          select c.conrelid, a.attname::text collate "C", (format(', %L, %L', p.conrelid::regclass::text, p.col) || p.up) collate "C"
          from parts p
          join pg_constraint c on c.contype = 'f' and c.confdeltype = 'c' and c.confrelid = p.conrelid
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
          where a.attname in ('_parent_id', 'parent_id')
        )
        select conrelid::regclass as part, format('%L, %L', page, col) || up as args from parts
      loop
        execute format('create or replace trigger citewell_guard before insert or update or delete on %s
          for each row execute function %I(%s)', part.part, guard, part.args);
      end loop;
    end loop;
  end loop;
end $$`

const APPEND_ONLY = `
create function citewell_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'The audit trail only grows.' using errcode = 'P0001';
end $$;
create trigger citewell_append_only before update or delete on audit_events
  for each row execute function citewell_append_only();
create trigger citewell_append_only_all before truncate on audit_events
  for each statement execute function citewell_append_only();`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of [GUARD_PAGE, GUARD_PART, GUARD_VERSION, GUARD_VERSION_PART, INSTALL, APPEND_ONLY])
    await db.execute(sql`${sql.raw(statement)}`)
  await db.execute(
    sql`${sql.raw(`select citewell_guard_pages(array[${PAGES.map((page) => `'${page}'`).join(', ')}])`)}`,
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const functions = [
    'citewell_guard_pages(text[])',
    'citewell_guard_page()',
    'citewell_guard_page_part()',
    'citewell_guard_page_version_part()',
    'citewell_guard_page_version()',
    'citewell_append_only()',
  ]
  for (const name of functions) await db.execute(sql`${sql.raw(`drop function if exists ${name} cascade`)}`)
}
