import type { ProblemPlace } from '#platform/problem.ts'

/**
 * The query operators that Payload has on PostgreSQL (@payloadcms/drizzle queries/operatorMap.js), all that a `where` may ask.
 * It fails at `all`, and at `near`, `within` and `intersects` on anything but points on a map, of which we keep none.
 */
export const OPERATORS = new Set(
  (
    'equals contains not_equals in not_in exists greater_than greater_than_equal ' +
    'less_than less_than_equal like not_like'
  ).split(' '),
)

export type WhereBounds = { maxClauses: number; maxNesting: number; maxListed: number; maxText: number }

export const WHERE_BOUNDS: WhereBounds = { maxClauses: 30, maxNesting: 5, maxListed: 100, maxText: 1_000 }

const FIELD = /^[A-Za-z_][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*$/
const RESERVED = /(^|\.)(__proto__|prototype|constructor)(\.|$)/
const GROUP = /^(and|or)$/i

/** Payload makes dates of numbers, and fails at those beyond the last day that a date can have. */
const LARGEST = 1e15
/** A pattern of PostgreSQL's cannot end with its escape, and Payload escapes nothing for `not_like`. */
const ENDS_ESCAPING = /(?<!\\)(?:\\\\)*\\$/
const TAKES_LIST = /\.(in|not_in|equals|not_equals)$/

type Tally = { clauses: number; places: ProblemPlace[]; bounds: WhereBounds }

/** Says what is wrong with a `where`: its size, its nesting, its field names and its operators. Empty when all is well. */
export function checkWhere(where: unknown, path = 'where', bounds = WHERE_BOUNDS): ProblemPlace[] {
  const tally: Tally = { clauses: 0, places: [], bounds }
  visitWhere(where, path, 1, tally)
  if (tally.clauses > bounds.maxClauses)
    tally.places.unshift({ path, message: `At most ${bounds.maxClauses} conditions may be asked at once.` })
  return tally.places.slice(0, 10)
}

function visitWhere(where: unknown, path: string, nesting: number, tally: Tally): void {
  if (typeof where !== 'object' || where === null || Array.isArray(where)) {
    tally.places.push({ path, message: 'A condition names a field, an operator and a value.' })
    return
  }
  for (const [key, value] of Object.entries(where)) {
    if (tally.clauses > tally.bounds.maxClauses) return
    if (GROUP.test(key)) visitGroup(value, `${path}.${key}`, nesting + 1, tally)
    else visitField(key, value, path, tally)
  }
}

function visitGroup(group: unknown, path: string, nesting: number, tally: Tally): void {
  if (nesting > tally.bounds.maxNesting) {
    tally.places.push({ path, message: `“and” and “or” may be nested ${tally.bounds.maxNesting - 1} deep at most.` })
    return
  }
  if (typeof group !== 'object' || group === null) {
    tally.places.push({ path, message: 'Give “and” and “or” a list of conditions.' })
    return
  }
  for (const [index, member] of Object.entries(group)) {
    if (++tally.clauses > tally.bounds.maxClauses) return
    visitWhere(member, `${path}.${index}`, nesting, tally)
  }
}

function visitField(field: string, asked: unknown, path: string, tally: Tally): void {
  const where = `${path}.${field.slice(0, 60)}`
  if (!FIELD.test(field) || field.length > 200 || RESERVED.test(field)) {
    tally.places.push({ path, message: `“${field.slice(0, 60)}” is not the name of a field.` })
    return
  }
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) {
    tally.places.push({
      path: where,
      message: `Say how to compare: ${field.slice(0, 60)}[equals]=… over REST, ${field.slice(0, 60)}: { equals: … } over GraphQL.`,
    })
    return
  }
  for (const [operator, value] of Object.entries(asked)) {
    if (++tally.clauses > tally.bounds.maxClauses) return
    if (!OPERATORS.has(operator))
      tally.places.push({
        path: where,
        message: `“${operator.slice(0, 60)}” is not an operator. Use one of ${[...OPERATORS].join(', ')}; GraphQL asks for a related record by its id.`,
      })
    else checkValue(value, `${where}.${operator}`, tally)
  }
}

function checkValue(value: unknown, path: string, tally: Tally): void {
  const { maxListed, maxText } = tally.bounds
  const listed = typeof value === 'string' && value.length > 0 ? value.split(',').length : countOf(value, maxListed * 4)
  const isList = /\.(in|not_in)$/.test(path)
  if ((isList || typeof value !== 'string') && listed > maxListed)
    tally.places.push({ path, message: `At most ${maxListed} values may be listed.` })
  else if (typeof value === 'string' && !isList && value.length > maxText)
    tally.places.push({ path, message: `A value may have ${maxText} characters at most.` })
  else if (typeof value === 'string' && value.includes('\0'))
    tally.places.push({ path, message: 'The value holds the character NUL.' })
  else if ([value].flat().some((each) => typeof each === 'number' && Math.abs(each) > LARGEST))
    tally.places.push({ path, message: 'A number may have 15 digits at most.' })
  else if (isList && (value === null || value === 'null'))
    tally.places.push({ path, message: 'List the values; what is empty is found with “exists”.' })
  else if (path.endsWith('.not_like') && typeof value === 'string' && ENDS_ESCAPING.test(value))
    tally.places.push({ path, message: 'The value cannot end with a backslash here.' })
  else if (Array.isArray(value) && !TAKES_LIST.test(path))
    tally.places.push({ path, message: 'Compare with one value here; a list is for “in” and “not_in”.' })
}

/** The number of leaves in a value, counted no further than `stop`; lists of lists (places on a map) included. */
function countOf(value: unknown, stop: number, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 1
  if (depth > 5) return stop + 1
  let count = 0
  for (const member of Object.values(value)) {
    count += countOf(member, stop, depth + 1)
    if (count > stop) break
  }
  return count
}
