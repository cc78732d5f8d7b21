import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

const PAGES = ['articles', 'conditions', 'modalities', 'clinics', 'locations', 'people', 'disclaimers']

/** What follows from the pages that show a picture, and what nobody but staff may read of it. */
const NOT_TOLD = ['is_live', 'shown_until', 'updated_at', 'consent_kind', 'consent_document_id', 'consent_expires_on']

const toldOf = (row: 'new' | 'old') => `to_jsonb(${row}) - array[${NOT_TOLD.map((name) => `'${name}'`).join(', ')}]`

/** A page reads otherwise when the facts of a picture on it do: whose it is, under which licence. */
const NOTE_PICTURE = `
create function citewell_note_picture() returns trigger language plpgsql as $$
declare
  live live_pages;
begin
  if ${toldOf('new')} is not distinct from ${toldOf('old')} then
    return null;
  end if;
  for live in ${PAGES.map(
    (page) => `select l.* from ${page}_rels r join live_pages l on l.collection = '${page}' and l.id = r.parent_id
      where r.path = 'pictures' and r.media_id = new.id`,
  ).join(' union ')} order by 1, 2 loop
    perform citewell_note_page(live.collection, live.id);
    if exists (select from live_pages l where l.collection = live.collection and l.id = live.id)
      and not citewell_was_told(live.collection, live.id) then
      perform citewell_tell('updated', live.collection, live.id, live.slug, live.clinic, live.hash);
    end if;
  end loop;
  return null;
end $$;
create constraint trigger citewell_note_picture after update on media
  deferrable initially deferred for each row execute function citewell_note_picture();`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`${sql.raw(NOTE_PICTURE)}`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop trigger if exists citewell_note_picture on media`)
  await db.execute(sql`drop function if exists citewell_note_picture`)
}
