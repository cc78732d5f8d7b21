import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import type { KnownWord } from '../../search/closest-word.ts'
import type { Question } from '../../search/parse-question.ts'
import { singular, type Vocabulary } from '../../search/understand.ts'

/** What is known of the words of a question; `near` has those that stand on no page, with words that are spelled alike. */
export type LookedUp = Vocabulary & { near: ReadonlyMap<string, readonly KnownWord[]>; seq: number }

const MOST_COMPLETIONS = 12
const MOST_NEAR = 8
const MOST_NAMES = 40

/** Short words share few trigrams with what was meant, so each way in which one letter may be wrong is tried. */
const SPELLINGS = sql.raw(`array(
  select left(w.word, i - 1) || each from generate_series(1, length(w.word) + 1) i, lateral (
    select letter || rest as each from regexp_split_to_table('abcdefghijklmnopqrstuvwxyz', '') letter,
      (values (substr(w.word, i)), (substr(w.word, i + 1))) as kept (rest)
    union all values (substr(w.word, i + 1)), (substr(w.word, i + 1, 1) || substr(w.word, i, 1) || substr(w.word, i + 2))) e)`)

/**
 * Looks the words of a question up: what the last one may become, which conditions and treatments have them in a name, and of those
 * that stand nowhere, which are near. One statement, each part of it by an index.
 */
export async function lookUpWords(req: PayloadRequest, { open, wanted }: Question): Promise<LookedUp> {
  const words = [...new Set(wanted.flat(2).map(({ word }) => word))]
  const spelled = words.flatMap((word) => [...new Set([word, singular(word), `${singular(word)}s`])])
  const { rows } = await executeIn(
    req,
    sql`select
      (select seq from search_state) as seq,
      (select coalesce(jsonb_agg(c.word), '[]') from (
        select word from search_words where ${open !== null} and word like ${`${open?.word ?? ''}%`}
        order by pages desc, word limit ${MOST_COMPLETIONS}) c) as completions,
      (select coalesce(jsonb_agg(n.names), '[]') from (
        select s.names from search_texts s
          join live_pages l on l.collection = s.collection and l.id = s.id and l.hash = s.hash and l.valid_until > now()
        where s.collection in ('conditions', 'modalities') and s.name_words && ${sql.param(spelled)}::text[]
        order by s.id limit ${MOST_NAMES}) n) as names,
      (select coalesce(jsonb_object_agg(w.word, w.near), '{}') from (
        select w.word, (select coalesce(jsonb_agg(jsonb_build_object('word', v.word, 'pages', v.pages)), '[]') from (
            (select word, pages from search_words v where v.word % w.word
              order by similarity(v.word, w.word) desc, pages desc limit ${MOST_NEAR})
            union select word, pages from search_words where length(w.word) < 7 and word = any(${SPELLINGS})) v) as near
        from unnest(${sql.param(words)}::text[]) as w (word)
        where length(w.word) > 3 and cardinality(tsvector_to_array(to_tsvector('english', w.word))) > 0
          and not exists (select from search_words k where k.stem = (tsvector_to_array(to_tsvector('english', w.word)))[1])) w) as near`,
  )
  const row = rows[0] as { seq: unknown; completions: string[]; names: string[][]; near: Record<string, KnownWord[]> }
  return {
    seq: Number(row.seq),
    completions: row.completions,
    names: row.names,
    near: new Map(Object.entries(row.near)),
  }
}
