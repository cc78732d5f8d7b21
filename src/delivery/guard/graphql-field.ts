import type { FieldNode } from 'graphql'
import type { ProblemPlace } from '#platform/problem.ts'
import { argumentOf, type Variables } from './graphql-values.ts'
import { checkWhere } from './where-bounds.ts'

/** What who asks may do over GraphQL: change things, read drafts and the trash, look at the schema. */
export type GraphQLAsker = { mayWrite: boolean; mayReadDrafts: boolean; mayIntrospect: boolean }

const MAX_LIMIT = 100
const MAX_PAGE = 10_000
const MAX_SORTS = 5
const SORT = /^-?[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/

/** Signing in has its own routes over REST, with their own limits; the schema offers it a second time. */
const SIGN_IN_FIELD = /^(login|logout|refreshToken|forgotPassword|resetPassword|verifyEmail|unlock)[A-Z]/

/** Payload's own bookkeeping, and whether there are accounts yet, are nobody's business. */
const INNER_FIELD = /^([a-z]+[A-Za-z]*)?Payload[A-Z]|^initialized[A-Z]/

/** Says what is wrong with the arguments of one field, and whether it may be asked at all. */
export function checkField(field: FieldNode, variables: Variables, asker: GraphQLAsker): ProblemPlace[] {
  const path = field.alias?.value ?? field.name.value
  if (/^__(schema|type)$/.test(field.name.value) && !asker.mayIntrospect)
    return [{ path, message: 'The schema is shown to those who are signed in only; see /api/schema.graphql.' }]
  if (SIGN_IN_FIELD.test(field.name.value)) return [{ path, message: 'Sign in and out over REST, at /api/users.' }]
  if (INNER_FIELD.test(field.name.value)) return [{ path, message: 'There is no such field.' }]
  return (field.arguments ?? []).flatMap(({ name }) =>
    checkArgument(name.value, argumentOf(field, name.value, variables), asker).map((place) => ({
      path: `${path}.${place.path}`,
      message: place.message,
    })),
  )
}

function checkArgument(path: string, value: unknown, asker: GraphQLAsker): ProblemPlace[] {
  const wrong = (message: string) => [{ path, message }]
  if (value === undefined || value === null) return []
  switch (path) {
    case 'limit':
      return isWithin(value, MAX_LIMIT) ? [] : wrong(`“limit” is a whole number from 1 to ${MAX_LIMIT}.`)
    case 'page':
      return isWithin(value, MAX_PAGE) ? [] : wrong(`“page” is a whole number from 1 to ${MAX_PAGE}.`)
    case 'pagination':
      return value === false ? wrong('Lists come in pages here; leave “pagination” out.') : []
    case 'draft':
    case 'trash':
      return value === false || asker.mayReadDrafts ? [] : wrong(`“${path}” is for those who are signed in.`)
    case 'sort':
      return isSort(value) ? [] : wrong(`“sort” names ${MAX_SORTS} fields at most, each by its plain name.`)
    case 'where':
      return checkWhere(value, path)
    default:
      return []
  }
}

const isWithin = (value: unknown, most: number) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most

function isSort(value: unknown): boolean {
  const fields = typeof value === 'string' ? value.split(',') : null
  return (
    fields !== null && fields.length <= MAX_SORTS && fields.every((field) => field.length < 200 && SORT.test(field))
  )
}
