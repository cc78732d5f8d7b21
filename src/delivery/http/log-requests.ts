import type { IncomingMessage, ServerResponse } from 'node:http'
import { pinoHttp } from 'pino-http'
import type { Logger } from 'pino'

const BUSY = 503
const QUIET = /^\/(healthz|readyz|_next\/)/

/** Writes one line a request: id, method, path, status and time. No query, header, body or address is ever written. */
export function logRequests(logger: Logger) {
  return pinoHttp({
    logger,
    genReqId: (req) => String(req.headers['x-request-id']),
    wrapSerializers: false,
    serializers: {
      req: (req: IncomingMessage & { id?: unknown; originalUrl?: string }) => ({
        id: req.id,
        method: req.method,
        path: (req.originalUrl ?? req.url ?? '').split('?')[0]!.replace(/\/reset\/[^/]+/, '/reset/…'),
      }),
      res: (res: ServerResponse) => ({ status: res.statusCode }),
    },
    autoLogging: { ignore: (req) => QUIET.test(req.url ?? '') },
    customLogLevel: (_req, res, error) => {
      if (!error && res.statusCode === BUSY) return 'warn'
      return error || res.statusCode >= 500 ? 'error' : 'info'
    },
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed',
    // Whoever is asked to come back is one of many: a line each is enough. What else failed says so where it did.
    customErrorObject: (_req, res, _error, line: { err?: unknown }) =>
      res.statusCode === BUSY ? { ...line, err: undefined } : line,
  })
}
