import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * `search_texts` holds what of each live page can be searched: `top` its title, names, excerpt and headings, `words` all of it.
 * `search_words` are the words of all of them with the stem that PostgreSQL gives them, by which typos are mended and words are
 * completed. `search_state` says up to which change all that is known.
 */
const TABLES = `
create table search_texts (
  collection text not null,
  id uuid not null,
  hash text not null,
  as_of timestamptz not null,
  made smallint not null,
  title text not null,
  lead text not null,
  body text not null,
  names text[] not null,
  name_words text[] not null,
  terms text[] not null,
  top tsvector not null,
  words tsvector not null,
  reviewed_at timestamptz,
  primary key (collection, id)
);
create index search_texts_words_idx on search_texts using gin (words) with (fastupdate = off);
create index search_texts_top_idx on search_texts using gin (top) with (fastupdate = off);
create index search_texts_names_idx on search_texts using gin (names) with (fastupdate = off);
create index search_texts_name_words_idx on search_texts using gin (name_words) with (fastupdate = off)
  where collection in ('conditions', 'modalities');
create table search_words (
  word text collate "C" primary key,
  stem text collate "C" not null,
  pages integer not null
);
create index search_words_stem_idx on search_words (stem);
create index search_words_trigrams on search_words using gin (word gin_trgm_ops) with (fastupdate = off);
create table search_state (one boolean primary key default true check (one), seq bigint not null);
insert into search_state (seq) select coalesce(max(seq), 0) from changes;`

/** Counts on how many pages a word stands, whoever writes texts; a word that stands nowhere is gone. */
const COUNT_WORDS = `
create function citewell_count_search_words() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    update search_words w set pages = w.pages - g.pages
      from (select t.word, count(*) as pages from gone, unnest(gone.terms) as t (word) group by t.word) g
      where w.word = g.word;
  end if;
  if tg_op <> 'DELETE' then
    insert into search_words as w (word, stem, pages)
      select t.word, coalesce((tsvector_to_array(to_tsvector('english', t.word)))[1], t.word), count(*)
      from come, unnest(come.terms) as t (word) group by t.word order by t.word
      on conflict (word) do update set pages = w.pages + excluded.pages;
  end if;
  if tg_op <> 'INSERT' then
    delete from search_words w using (select distinct t.word from gone, unnest(gone.terms) as t (word)) g
      where w.word = g.word and w.pages <= 0;
  end if;
  return null;
end $$;
create trigger citewell_count_come after insert on search_texts referencing new table as come
  for each statement execute function citewell_count_search_words();
create trigger citewell_count_moved after update on search_texts referencing old table as gone new table as come
  for each statement execute function citewell_count_search_words();
create trigger citewell_count_gone after delete on search_texts referencing old table as gone
  for each statement execute function citewell_count_search_words();`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of [TABLES, COUNT_WORDS]) await db.execute(sql`${sql.raw(statement)}`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const statement of [
    'drop table if exists search_texts, search_words, search_state',
    'drop function if exists citewell_count_search_words',
  ])
    await db.execute(sql`${sql.raw(statement)}`)
}
