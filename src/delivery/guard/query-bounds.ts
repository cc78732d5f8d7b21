import { isStaff, type Visitor } from '#accounts/index.ts'
import type { ProblemCode, ProblemPlace } from '#platform/problem.ts'
import { scanJson } from './json-depth.ts'
import { didYouMean } from './nearest-name.ts'
import { parseQueryPairs, type QueryPair } from './query-pairs.ts'
import { queryTree } from './query-tree.ts'
import { checkWhere } from './where-bounds.ts'

/** How much one query may ask. `drafts` tells whether `draft` and `trash` mean anything for who asks. */
export type QueryBounds = { maxLimit: number; maxDepth: number; maxPage: number; drafts: boolean; endless: boolean }

/** Websites, known or not: the bounds of the public contract. */
export const PUBLIC_BOUNDS: QueryBounds = { maxLimit: 100, maxDepth: 3, maxPage: 10_000, drafts: false, endless: false }

/** The admin asks `limit=0` when it empties the trash or acts on everything selected: it is given this much. */
export const STAFF_BOUNDS: QueryBounds = { maxLimit: 1_000, maxDepth: 5, maxPage: 10_000, drafts: true, endless: true }

/** The bounds for who asks: people of the clinic, a client that may read drafts, everybody else. */
export function boundsFor(visitor: Visitor): QueryBounds {
  if (isStaff(visitor)) return STAFF_BOUNDS
  return visitor.actors.includes('read-drafts') ? { ...PUBLIC_BOUNDS, drafts: true } : PUBLIC_BOUNDS
}

/**
 * What to do with a query: `query` is what Payload is to see, with `narrowed` when that is less than what was asked
 * (depth beyond the bound, drafts for those who may read none); `errors` when it is refused.
 */
export type QueryVerdict = { code: ProblemCode | null; errors: ProblemPlace[]; query: string; narrowed: boolean }

const MAX_LENGTH = 8 * 1024
const MAX_PAIRS = 400
/** `qs` reads ten brackets deep and takes the rest for one odd name. */
const MAX_BRACKETS = 10
const MAX_SORTS = 5
const MAX_FIELDS = 100
const SINGLE = new Set(
  'limit page depth draft trash pagination locale fallback-locale fallbackLocale autosave overrideLock data'.split(' '),
)
const YES_OR_NO = new Set('draft trash pagination autosave overrideLock'.split(' '))
const SORT = /^-?[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/

const refuse = (code: ProblemCode, errors: ProblemPlace[]): QueryVerdict => ({
  code,
  errors,
  query: '',
  narrowed: false,
})

/**
 * Checks a raw query string of the REST API (without “?”) against the bounds. `names`: what may be asked at its address, if that is
 * known. Never throws, whatever the string.
 */
export function checkQuery(
  raw: string,
  bounds: QueryBounds = PUBLIC_BOUNDS,
  names: ReadonlySet<string> | null = null,
): QueryVerdict {
  if (raw.length > MAX_LENGTH)
    return refuse('query/too-large', [{ path: '', message: `A query may have ${MAX_LENGTH} characters at most.` }])
  const parsed = parseQueryPairs(raw)
  if (!parsed.ok) return refuse('query/invalid', [{ path: '', message: parsed.why }])
  const { pairs } = parsed
  if (pairs.length > MAX_PAIRS)
    return refuse('query/too-large', [{ path: '', message: `A query may have ${MAX_PAIRS} parts at most.` }])
  const errors = [
    ...(names === null ? [] : checkNames(pairs, names)),
    ...checkShape(pairs),
    ...checkNumbers(pairs, bounds),
    ...checkSort(pairs, 'sort'),
    ...checkChosen(pairs),
    ...checkJoins(pairs, bounds),
    ...checkConditions(pairs),
    ...checkData(pairs, bounds),
  ]
  return errors.length > 0 ? refuse('query/invalid', errors.slice(0, 10)) : narrow(pairs, bounds)
}

function checkShape(pairs: QueryPair[]): ProblemPlace[] {
  const seen = new Set<string>()
  return pairs.flatMap(({ name, inner, value }) => {
    if (inner.length > MAX_BRACKETS) return [{ path: name, message: 'The brackets are nested too deeply.' }]
    if (!SINGLE.has(name)) return []
    if (inner.length > 0 || seen.has(name)) return [{ path: name, message: `Give “${name}” once, as one value.` }]
    seen.add(name)
    if (YES_OR_NO.has(name) && !/^(true|false|)$/.test(value))
      return [{ path: name, message: `“${name}” is true or false.` }]
    return []
  })
}

/** What Payload takes at any address, said or not. */
const EVERYWHERE = new Set([...SINGLE, 'select', 'populate', 'joins'])

/** What nobody reads would be passed over, and the answer would be to another question than was asked. */
function checkNames(pairs: QueryPair[], names: ReadonlySet<string>): ProblemPlace[] {
  const odd = pairs.find(({ name }) => !names.has(name) && !EVERYWHERE.has(name))
  if (odd === undefined) return []
  const path = odd.name.slice(0, 60)
  const field = names.has('where') ? ` To ask by a field, write where[${path}][equals]=….` : ''
  const taken = [...names].map((name) => `“${name}”`).join(', ')
  return [{ path, message: `There is no “${path}” here.${didYouMean(path, [...names])}${field} Taken are ${taken}.` }]
}

const numberOf = (value: string) => (/^\d{1,7}$/.test(value) ? Number(value) : null)

function checkNumbers(pairs: QueryPair[], bounds: QueryBounds): ProblemPlace[] {
  return pairs.flatMap(({ name, value }) => {
    const number = numberOf(value)
    if (name === 'limit') {
      const least = bounds.endless ? 0 : 1
      return number !== null && number >= least && number <= bounds.maxLimit
        ? []
        : [{ path: name, message: `“limit” is a whole number from 1 to ${bounds.maxLimit}.` }]
    }
    if (name === 'page')
      return number !== null && number >= 1 && number <= bounds.maxPage
        ? []
        : [{ path: name, message: `“page” is a whole number from 1 to ${bounds.maxPage}.` }]
    if (name === 'depth' && number === null) return [{ path: name, message: '“depth” is a whole number.' }]
    return []
  })
}

function checkSort(pairs: QueryPair[], name: string): ProblemPlace[] {
  const fields = pairs.filter((pair) => pair.name === name).flatMap((pair) => pair.value.split(','))
  if (fields.length > MAX_SORTS) return [{ path: name, message: `Sort by ${MAX_SORTS} fields at most.` }]
  const odd = fields.find((field) => field !== '' && (field.length > 200 || !SORT.test(field)))
  return odd === undefined ? [] : [{ path: name, message: `“${odd.slice(0, 60)}” is not the name of a field.` }]
}

function checkChosen(pairs: QueryPair[]): ProblemPlace[] {
  return ['select', 'populate'].flatMap((name) => {
    const own = pairs.filter((pair) => pair.name === name)
    if (own.length > MAX_FIELDS) return [{ path: name, message: `“${name}” may name ${MAX_FIELDS} fields at most.` }]
    const example = name === 'select' ? 'select[title]=true' : 'populate[citations][title]=true'
    return own.some(({ inner, value }) => inner.length === 0 && value !== '')
      ? [{ path: name, message: `Name each field in brackets, for example ${example}.` }]
      : []
  })
}

/** `joins[field][limit]` and the rest are a query within the query, under the same bounds. */
function checkJoins(pairs: QueryPair[], bounds: QueryBounds): ProblemPlace[] {
  const joins = pairs.filter((pair) => pair.name === 'joins')
  if (joins.length > MAX_FIELDS) return [{ path: 'joins', message: 'Too many joins are asked at once.' }]
  return joins.flatMap(({ inner, value }) => {
    const [field = '', what = '', ...rest] = inner
    const path = `joins.${field}`
    if (inner.length === 0 || (inner.length === 1 && value !== 'false'))
      return [{ path: 'joins', message: 'Name the field and what of it, for example joins[field][limit].' }]
    if (what === 'limit' || what === 'page' || what === 'sort') {
      if (rest.length > 0 && what !== 'sort') return [{ path, message: `Give “${what}” once, as one value.` }]
      const pair = { name: what, inner: [], value, raw: '' }
      return [...checkNumbers([pair], { ...bounds, endless: false }), ...checkSort([pair], 'sort')].map((place) => ({
        ...place,
        path: `${path}.${place.path}`,
      }))
    }
    return []
  })
}

function checkConditions(pairs: QueryPair[]): ProblemPlace[] {
  const where = pairs.filter((pair) => pair.name === 'where')
  const inJoins = pairs.filter((pair) => pair.name === 'joins' && pair.inner[1] === 'where')
  return [
    ...conditionsOf(
      where.map((pair) => ({ keys: pair.inner, value: pair.value })),
      'where',
    ),
    ...conditionsOf(
      inJoins.map((pair) => ({ keys: pair.inner.slice(2), value: pair.value })),
      'joins.where',
    ),
  ]
}

function conditionsOf(parts: { keys: string[]; value: string }[], path: string): ProblemPlace[] {
  const texts = parts.filter((part) => part.keys.length === 0)
  if (texts.length === 0) return parts.length === 0 ? [] : checkWhere(queryTree(parts), path)
  if (parts.length > 1) return [{ path, message: `Give “${path}” either as JSON or in brackets.` }]
  if (texts[0]!.value === '') return []
  const json = readJson(texts[0]!.value)
  return json === undefined ? [{ path, message: `“${path}” is not valid JSON.` }] : checkWhere(json, path)
}

function readJson(text: string): unknown {
  if (scanJson(text, 12) !== null) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** `data` stands in for a stored record when the admin previews one; nobody else has a use for it. */
function checkData(pairs: QueryPair[], bounds: QueryBounds): ProblemPlace[] {
  const data = pairs.find((pair) => pair.name === 'data')
  if (!data || data.value === '') return []
  const isRecord = typeof readJson(data.value) === 'object'
  return bounds.endless && isRecord ? [] : [{ path: 'data', message: '“data” cannot be given here.' }]
}

function narrow(pairs: QueryPair[], bounds: QueryBounds): QueryVerdict {
  const added: string[] = []
  const asked = (name: string) => pairs.find((pair) => pair.name === name)?.value
  const dropped = new Set<string>()
  if (!bounds.drafts) for (const name of ['draft', 'trash']) if (asked(name) !== undefined) dropped.add(name)
  if (Number(asked('depth') ?? 0) > bounds.maxDepth) {
    dropped.add('depth')
    added.push(`depth=${bounds.maxDepth}`)
  }
  const isEndless = asked('limit') === '0' || /^0+$/.test(asked('limit') ?? '')
  if (isEndless || (asked('pagination') === 'false' && asked('limit') === undefined)) {
    dropped.add('limit')
    added.push(`limit=${bounds.maxLimit}`)
  }
  const kept = pairs.filter((pair) => !dropped.has(pair.name)).map((pair) => pair.raw)
  return { code: null, errors: [], query: [...kept, ...added].join('&'), narrowed: dropped.size > 0 }
}
