import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Capitals and small letters one for one, as a list for `translate`, which asks no locale of the database. */
function letters(): { capitals: string; small: string } {
  const pairs: [string, string][] = [
    ['İ', 'i'],
    ['ς', 'σ'],
  ]
  for (let code = 0x41; code < 0x1e944; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const capital = String.fromCodePoint(code)
    const small = capital.toLowerCase()
    if (small !== capital && [...small].length === 1) pairs.push([capital, small])
  }
  return { capitals: pairs.map(([capital]) => capital).join(''), small: pairs.map(([, small]) => small).join('') }
}

/** A text as a literal of SQL. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

const TAG = '</?[a-z][^<>]*>'
const ENTITY = '&(?:[a-z]{2,8}|#[0-9]{1,6}|#x[0-9a-f]{1,5});'
const FALLEN =
  '^[ [(]*(?:(?:retracted|withdrawn|removed)(?: +(?:article|paper|chapter|study))?[ \\])]*: *|[[(](?:retracted|withdrawn|removed)(?: +(?:article|paper|chapter|study))?[\\])] *)+'
const MARKS = '[\\u0300-\\u036f\\u0483-\\u0489\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]'
const APOSTROPHES = "['`\\u00b4\\u02b9-\\u02bf\\u2018-\\u201b\\u2032]"
const NO_WORDS =
  '[\\u0020-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00a9\\u00ab-\\u00b1\\u00b4\\u00b6-\\u00b8\\u00bb\\u00bf\\u00d7\\u00f7\\u02b0-\\u02ff\\u2000-\\u206f\\u2190-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u303f\\ufe10-\\ufe1f\\ufe30-\\ufe6f\\uff00-\\uff0f\\ufff0-\\uffff]+'
const PARTICLES =
  '^(?:(?:van|von|vom|der|den|de|del|della|di|da|dal|dos|das|do|du|des|la|le|lo|el|al|ter|ten|te|zu|zum|zur|af|av|bin|ibn) )+(?=[^ ])'
const DOUBLES = [
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
] as const

/** The functions that fold, for this session alone. They fold as `src/evidence/same-work` does; a test holds the two together. */
function foldingFunctions(): string {
  const { capitals, small } = letters()
  const stripped = `regexp_replace(normalize($1, NFKD), ${quoted(MARKS)}, '', 'g')`
  const plain = `translate(pg_temp.lowered(${stripped}), 'øłđðħı', 'olddhi')`
  const single = DOUBLES.reduce((text, [letter, two]) => `replace(${text}, '${letter}', '${two}')`, plain)
  const spelled = `regexp_replace(replace(${single}, '&', ' and '), ${quoted(APOSTROPHES)}, '', 'g')`
  return `
    create function pg_temp.lowered(text) returns text language sql as
      $$ select translate($1, ${quoted(capitals)}, ${quoted(small)}) $$;
    create function pg_temp.fold_text(text) returns text language sql as
      $$ select btrim(regexp_replace(${spelled}, ${quoted(NO_WORDS)}, ' ', 'g')) $$;
    create function pg_temp.fold_title(text) returns text language sql as
      $$ select pg_temp.fold_text(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
           $1, ${quoted(TAG)}, '', 'gi'), '&amp;', '&', 'gi'), ${quoted(ENTITY)}, ' ', 'gi'), ${quoted(FALLEN)}, '', 'i')) $$;
    create function pg_temp.fold_name(text) returns text language sql as
      $$ select regexp_replace(pg_temp.fold_text($1), ${quoted(PARTICLES)}, '') $$;`
}

/** Gives the records that are there the keys that a save would give them. */
const FILL = `
  with names as (
    select _parent_id as id, string_agg(concat_ws(' ', nullif(given, ''), nullif(non_dropping_particle, ''), nullif(family, ''), nullif(literal, '')), ' ' order by _order) as typed,
      (array_agg(pg_temp.fold_name(coalesce(nullif(family, ''), literal, '')) order by _order) filter (where
        not (coalesce(family, '') = '' and coalesce(literal, '') ~* '^ *et ?al[.]? *$')
        and pg_temp.fold_name(coalesce(nullif(family, ''), literal, '')) <> ''))[1] as first
    from citations_author group by _parent_id
  ), told as (
    select c.id, c.title, n.first, concat_ws(' ', nullif(n.typed, ''), nullif(container_title, ''), nullif(container_title_short, ''), nullif(issued_year, 0),
      nullif(identifiers_doi, ''), nullif(identifiers_pmid, ''), nullif(identifiers_pmcid, ''), nullif(identifiers_isbn, ''), nullif(identifiers_cochrane_id, ''),
      nullif(identifiers_prospero, ''), nullif(identifiers_nct, ''), nullif(publisher, '')) as rest
    from citations c left join names n on n.id = c.id
  ), folded as (
    select id, first, pg_temp.fold_title(title) as title,
      pg_temp.fold_text(concat_ws(' ', nullif(pg_temp.fold_title(title), ''), nullif(rest, ''))) as words,
      pg_temp.lowered(concat_ws(' ', nullif(title, ''), nullif(rest, ''))) as typed
    from told
  ), keyed as (
    select id, first, title, words, (
      select string_agg(word, ' ' order by at) from (
        select word, min(at) as at from regexp_split_to_table(typed, '[ \\t\\r\\n]+') with ordinality as each (word, at)
        where word <> '' and word <> all (string_to_array(words, ' ')) group by word) as odd
      ) as odd
    from folded
  )
  update citations c set
    search_key = nullif(concat_ws(' ', nullif(k.words, ''), k.odd), ''),
    title_key = nullif(btrim(left(k.title, 300)), ''),
    author_key = nullif(btrim(left(k.first, 100)), '')
  from keyed k where k.id = c.id;`

const FORGET = ['fold_name', 'fold_title', 'fold_text', 'lowered'].map((name) => `drop function pg_temp.${name}(text);`)

/**
 * Any word of three letters or more is found by an index, wherever it stands: the extension comes with PostgreSQL and is a
 * trusted one. Without a list of pending entries, through which each search would have to go after an import. Records that are
 * there already get their keys.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(foldingFunctions())
  await db.execute(FILL)
  await db.execute(FORGET.join('\n'))
  await db.execute(sql`
    create extension if not exists pg_trgm;
    create index citations_search_key_trigrams on citations using gin (search_key gin_trgm_ops) with (fastupdate = off);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index if exists citations_search_key_trigrams;`)
}
