import type { IncomingMessage, ServerResponse } from 'node:http'
import { pinoHttp } from 'pino-http'
import type { Logger } from 'pino'

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
    customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'info'),
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed',
  })
}
