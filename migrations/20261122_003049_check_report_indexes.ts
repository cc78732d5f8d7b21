import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * The reports of latest drafts are found by their page, in the order a round goes through them; and by the records they were made
 * from, without a list of pending entries that a save would have to go through.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create index check_reports_latest on check_reports (collection, page) where is_latest;
    create index check_reports_leans_on on check_reports using gin (leans_on) with (fastupdate = off) where is_latest;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index if exists check_reports_latest; drop index if exists check_reports_leans_on;`)
}
