import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino'

/** Keys whose values name or admit a person, compared without case and punctuation. */
const PRIVATE_KEY =
  /^(?:email|username|password|newpassword|confirmpassword|token|resetpasswordtoken|accesstoken|refreshtoken|cookie|cookies|setcookie|authorization|apikey|xapikey|secret|hash|salt|ip|ips|remoteaddress|xforwardedfor|xrealip|phone|xpreviewtoken)$/
const EMAIL = /[^\s@"'<>()=,;:/]+@[^\s@"'<>()=,;:/]+\.[a-z]{2,}/gi
const HIDDEN = '[hidden]'
const DEEPEST = 6

const isPrivate = (key: string) => PRIVATE_KEY.test(key.replace(/[^a-z]/gi, '').toLowerCase())

/** Drizzle puts a failed statement's values into its message (`params: …`); they are what people typed. */
const withoutPersons = (text: string) => text.replace(/\nparams:[^\n]*/g, '').replace(EMAIL, HIDDEN)

const isPlain = (value: object) => [Object.prototype, null].includes(Object.getPrototypeOf(value))

/** A copy with private values hidden; errors, requests and other live objects are left to their serialisers. */
function hidden(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return withoutPersons(value)
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Error) return depth === 0 ? value : describe(value)
  if (Array.isArray(value)) return depth >= DEEPEST ? '[deep]' : value.map((item) => hidden(item, depth + 1))
  if (!isPlain(value)) return value
  if (depth >= DEEPEST) return '[deep]'
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (isPrivate(key)) return [key, HIDDEN]
      return [key, depth === 0 && inner instanceof Error ? inner : hidden(inner, depth + 1)]
    }),
  )
}

/** An error as it may be logged: what and where, never the row that caused it (PostgreSQL's `detail` quotes values). */
function describe(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return hidden(error, 1)
  const { code, status, constraint, table } = error as Error & Record<string, unknown>
  return {
    type: error.name,
    message: withoutPersons(error.message),
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
    ...(constraint === undefined ? {} : { constraint, table }),
    stack: withoutPersons(error.stack ?? ''),
    ...(error.cause === undefined || depth >= DEEPEST ? {} : { cause: describe(error.cause, depth + 1) }),
  }
}

type Incoming = { id?: unknown; method?: string; url?: string; originalUrl?: string }

const OPTIONS: LoggerOptions = {
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: {
    level: (label) => ({ level: label }),
    log: (object) => hidden(object) as Record<string, unknown>,
  },
  hooks: {
    logMethod(inputs, method) {
      const clean = inputs.map((input: unknown) => (typeof input === 'string' ? withoutPersons(input) : input))
      // Pino takes an error's own message for a line that has none.
      const first: unknown = inputs[0]
      const error = first instanceof Error ? first : (first as { err?: unknown } | null)?.err
      const hasWords = inputs.length > 1 || (first as { msg?: unknown } | null)?.msg !== undefined
      if (error instanceof Error && !hasWords) clean.push(withoutPersons(error.message))
      method.apply(this, clean as Parameters<typeof method>)
    },
  },
  serializers: {
    err: (error: unknown) => describe(error),
    error: (error: unknown) => describe(error),
    // Queries and the last part of a reset link hold tokens and search words, so only the path is kept.
    req: (req: Incoming) => ({
      id: req.id,
      method: req.method,
      path: (req.originalUrl ?? req.url ?? '').split('?')[0]!.replace(/\/(reset|verify)\/[^/]+/, '/$1/…'),
    }),
    res: (res: { statusCode?: number }) => ({ status: res.statusCode }),
  },
}

/**
 * One JSON line an event, without personal data: e-mail addresses, passwords, tokens, cookies, keys and IP addresses are hidden
 * wherever they stand. Payload takes the same logger (`logger` in its config), and so does pino-http.
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  return destination ? pino({ ...OPTIONS, level }, destination) : pino({ ...OPTIONS, level })
}
