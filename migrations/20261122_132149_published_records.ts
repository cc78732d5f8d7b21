import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

const KEPT = [
  'articles',
  'conditions',
  'modalities',
  'clinics',
  'locations',
  'people',
  'disclaimers',
  'citations',
  'media',
]

/** Of what is deleted nothing is left here either. */
const FORGET = `
create function citewell_forget_published() returns trigger language plpgsql as $$
begin
  delete from published_records where collection = tg_table_name and id = old.id;
  return null;
end $$;
${KEPT.map((table) => `create trigger citewell_forget_published after delete on ${table} for each row execute function citewell_forget_published();`).join('\n')}`

/**
 * What everybody may read of a record, ready to be sent: made at the first read, and made anew when the record is in another state.
 * It may be emptied at any time.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`create table published_records (
    collection text not null,
    id uuid not null,
    version text not null,
    shape text not null,
    fields text not null,
    text text not null,
    primary key (collection, id)
  )`)
  await db.execute(sql`${sql.raw(FORGET)}`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of KEPT)
    await db.execute(sql`${sql.raw(`drop trigger if exists citewell_forget_published on ${table}`)}`)
  await db.execute(sql`drop function citewell_forget_published`)
  await db.execute(sql`drop table published_records`)
}
