import { parseQueryPairs } from './query-pairs.ts'

/** What a read by REST asks for, where it asks for whole records and nothing else. */
export type AskedRecords = { collection: string } & (
  | { kind: 'list'; depth: number | null; limit: number | null; page: number | null; sort: string; hasWhere: boolean }
  | { kind: 'count' }
  | { kind: 'one'; depth: number | null; id: string }
  | { kind: 'named'; depth: number | null; slug: string; clinic: string | null }
)

/** What a query may say of each, `where` in as many parts as it likes, all else once. */
const MAY_SAY = {
  '/:collection': ['where', 'sort', 'limit', 'page', 'depth'],
  '/:collection/count': [],
  '/:collection/:id': ['depth'],
  '/:page/by-slug/:name': ['depth', 'clinic'],
} as const

const NUMBER = /^\d{1,7}$/
const SORT = /^-?\w+(\.\w+)*(,-?\w+(\.\w+)*)*$/
const SLUG = /^(?!null$)[a-z0-9]+(-[a-z0-9]+)*$/
/** As PostgreSQL writes them; Payload finds others as well, and is asked for them. */
const ID = /^[0-9a-f-]{36}$/

type Said = Partial<Record<'where' | 'sort' | 'limit' | 'page' | 'depth' | 'clinic', string>>

/** Reads a bounded query of one of the routes that read records; null for whatever asks for more, or in another way. */
export function askedRecords(
  pattern: string,
  params: Readonly<Record<string, string>>,
  query: string,
): AskedRecords | null {
  if (!Object.hasOwn(MAY_SAY, pattern)) return null
  const route = pattern as keyof typeof MAY_SAY
  const said = saidIn(query, MAY_SAY[route])
  if (said === null) return null
  const collection = params.collection ?? params.page ?? ''
  const depth = numberOf(said.depth)
  switch (route) {
    case '/:collection/count':
      return { kind: 'count', collection }
    case '/:collection/:id':
      return ID.test(params.id!) ? { kind: 'one', collection, depth, id: params.id! } : null
    case '/:page/by-slug/:name': {
      const isNamed = SLUG.test(params.name!) && (said.clinic === undefined || SLUG.test(said.clinic))
      return isNamed ? { kind: 'named', collection, depth, slug: params.name!, clinic: said.clinic ?? null } : null
    }
    case '/:collection': {
      if (said.sort !== undefined && !SORT.test(said.sort)) return null
      const [limit, page] = [numberOf(said.limit), numberOf(said.page)]
      return { kind: 'list', collection, depth, limit, page, sort: said.sort ?? '', hasWhere: said.where !== undefined }
    }
  }
}

const numberOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

function saidIn(query: string, names: readonly string[]): Said | null {
  const read = parseQueryPairs(query)
  if (!read.ok) return null
  const said: Record<string, string> = {}
  for (const { inner, name, value } of read.pairs) {
    const isAgain = name !== 'where' && (inner.length > 0 || Object.hasOwn(said, name))
    const isNumber = name === 'limit' || name === 'page' || name === 'depth'
    if (!names.includes(name) || isAgain || (isNumber && !NUMBER.test(value))) return null
    said[name] = value
  }
  return said
}
