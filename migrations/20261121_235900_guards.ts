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

const GUARD_PART = `
create function citewell_guard_page_part() returns trigger language plpgsql as $$
declare
  announced text := coalesce(current_setting('citewell.publication', true), '');
  root text := tg_argv[0];
  part jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
  parent text := part ->> tg_argv[1];
  step int := 2;
  is_live boolean;
begin
  while step < tg_nargs and parent is not null loop
    execute format('select %I::text from %I where id::text = $1', tg_argv[step + 1], tg_argv[step]) into parent using parent;
    step := step + 2;
  end loop;
  execute format('select _status = ''published'' from %I where id::text = $1', root) into is_live using parent;
  if coalesce(is_live, false) and announced not like root || '/' || parent || '/%' then
    raise exception 'A part of a live page changes only with its publish command.' using errcode = 'P0001';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$`

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
      or announced like page || old.parent_id || '/%' then
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
  part record;
begin
  foreach page in array pages loop
    execute format('create or replace trigger citewell_guard before insert or update or delete on %I
      for each row execute function citewell_guard_page()', page);
    execute format('create or replace trigger citewell_guard before insert or update or delete on %I
      for each row execute function citewell_guard_page_version(%L)', '_' || page || '_v', page);
    for part in
      with recursive parts as (
        select c.conrelid, a.attname::text collate "C" as col, ''::text collate "C" as up
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confdeltype = 'c' and c.confrelid = to_regclass(quote_ident(page))
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
        for each row execute function citewell_guard_page_part(%s)', part.part, part.args);
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
  for (const statement of [GUARD_PAGE, GUARD_PART, GUARD_VERSION, INSTALL, APPEND_ONLY]) await db.execute(sql`${sql.raw(statement)}`)
  await db.execute(sql`${sql.raw(`select citewell_guard_pages(array[${PAGES.map((page) => `'${page}'`).join(', ')}])`)}`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const functions = ['citewell_guard_pages(text[])', 'citewell_guard_page()', 'citewell_guard_page_part()', 'citewell_guard_page_version()', 'citewell_append_only()']
  for (const name of functions) await db.execute(sql`${sql.raw(`drop function if exists ${name} cascade`)}`)
}
