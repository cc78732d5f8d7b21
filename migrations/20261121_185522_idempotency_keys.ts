import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** The answers that were given under an Idempotency-Key, kept for a day; no collection, since nobody reads them but the front door. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table idempotency_keys (
      name text primary key,
      fingerprint text not null,
      status integer,
      body text,
      type text,
      at timestamptz not null default now()
    );
    create index idempotency_keys_at on idempotency_keys (at);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table if exists idempotency_keys;`)
}
