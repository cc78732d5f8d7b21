import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What the services answered, word for word, under the address that was asked (without its key): a record is held against these. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table look_up_answers (
      service text not null,
      asked text not null,
      status integer not null,
      type text,
      body text not null,
      at timestamptz not null,
      primary key (service, asked)
    );
    create index look_up_answers_at on look_up_answers (at);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table if exists look_up_answers;`)
}
