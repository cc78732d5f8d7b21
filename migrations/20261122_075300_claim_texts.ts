import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * The nearest wordings are walked to in order of their distance. Sentences about health are so alike that most of them share letters
 * with any other: an index that lists those that share some (GIN) lists a large part of the table, and each has to be compared.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of [
    'create index claims_text_near_idx on claims using gist (text gist_trgm_ops(siglen=256))',
    'drop index if exists claims_text_trgm_idx',
  ])
    await db.execute(sql`${sql.raw(statement)}`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const statement of [
    'create index if not exists claims_text_trgm_idx on claims using gin (text gin_trgm_ops)',
    'drop index if exists claims_text_near_idx',
  ])
    await db.execute(sql`${sql.raw(statement)}`)
}
