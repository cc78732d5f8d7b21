import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Any word of three letters or more is found by an index, wherever it stands: the extension comes with PostgreSQL and is a trusted one. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create extension if not exists pg_trgm;
    create index citations_search_key_trigrams on citations using gin (search_key gin_trgm_ops);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index if exists citations_search_key_trigrams;`)
}
