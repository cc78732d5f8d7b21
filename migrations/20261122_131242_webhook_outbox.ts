import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * `webhook_states` is what is kept of a webhook that no question by its fields may reach: its secrets, sealed, and how it does.
 * `webhook_cursor` is the number of the last change that was handed out. What changed before there were webhooks is told to none.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table webhook_states (
      webhook uuid primary key references webhooks (id) on delete cascade,
      sealed text not null,
      previous_sealed text,
      previous_until timestamptz,
      failing_since timestamptz,
      last_delivered_at timestamptz,
      is_gone boolean not null default false
    );
    create table webhook_cursor (
      is_only boolean primary key default true check (is_only),
      seq bigint not null
    );
    insert into webhook_cursor (seq) select coalesce(max(seq), 0) from changes;
    create index deliveries_waiting_idx on deliveries (webhook_id, seq) where state = 'waiting';
    create index deliveries_of_record_idx on deliveries (webhook_id, collection, record, seq) where state = 'waiting';
    create index deliveries_ended_idx on deliveries (updated_at) where state <> 'waiting';
    alter table deliveries drop constraint deliveries_webhook_id_webhooks_id_fk,
      add constraint deliveries_webhook_id_webhooks_id_fk foreign key (webhook_id) references webhooks (id) on delete cascade`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table webhook_states, webhook_cursor;
    drop index deliveries_waiting_idx, deliveries_of_record_idx, deliveries_ended_idx`)
}
