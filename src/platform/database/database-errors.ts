type Coded = {
  code?: unknown
  message?: unknown
  cause?: unknown
  errors?: unknown
  constraint?: unknown
  table?: unknown
}

/** PostgreSQL error codes (appendix A of its manual) that pass by themselves: shut down, starting, full, timed out, cut off. */
const PASSING = new Set([
  '57P01',
  '57P02',
  '57P03',
  '57P05',
  '57014',
  '53300',
  '53200',
  '53100',
  '53400',
  '55P03',
  '25P03',
  '25P04',
  '58000',
])
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
])
/** node-postgres gives these no code. */
const WORDS =
  /timeout exceeded when trying to connect|Connection terminated|not queryable|Cannot use a pool after calling end|Query read timeout|server closed the connection/i

/** The error and all it was made from, outermost first; a loop of causes ends. */
function chainOf(error: unknown): Coded[] {
  const chain: Coded[] = []
  const queue: unknown[] = [error]
  while (queue.length > 0 && chain.length < 20) {
    const next = queue.shift()
    if (typeof next !== 'object' || next === null || chain.includes(next)) continue
    const coded = next as Coded
    chain.push(coded)
    queue.push(coded.cause, ...(Array.isArray(coded.errors) ? (coded.errors as unknown[]) : []))
  }
  return chain
}

/**
 * Tells whether an error means "the database cannot answer now, try again soon": no connection, shutting down, starting up,
 * too many connections, full disk, or a time limit. To be answered 503 with Retry-After, never 401 or 500.
 */
export function isUnavailable(error: unknown): boolean {
  return chainOf(error).some(({ code, message }) => {
    if (typeof code === 'string' && (PASSING.has(code) || NETWORK.has(code) || /^08[0-9A-Z]{3}$/.test(code)))
      return true
    return typeof message === 'string' && WORDS.test(message)
  })
}

const KINDS = {
  '23505': 'unique',
  '23503': 'foreign',
  '23514': 'check',
  '23502': 'not-null',
  '23P01': 'exclusion',
  P0001: 'trigger',
  '40P01': 'conflict',
  '40001': 'conflict',
} as const

/** A rule of the database that a write ran into; `message` is the database's (a trigger's is ours), not for strangers. */
export type Violation = {
  kind: (typeof KINDS)[keyof typeof KINDS]
  constraint?: string
  table?: string
  message: string
}

/** The rule of the database that refused a write, or `null`; a `conflict` (deadlock, serialisation) may be tried again. */
export function violationOf(error: unknown): Violation | null {
  for (const { code, constraint, table, message } of chainOf(error)) {
    if (typeof code !== 'string' || !Object.hasOwn(KINDS, code)) continue
    return {
      kind: KINDS[code as keyof typeof KINDS],
      ...(typeof constraint === 'string' ? { constraint } : {}),
      ...(typeof table === 'string' ? { table } : {}),
      message: String(message),
    }
  }
  return null
}
