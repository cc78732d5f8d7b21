import type { RequestHandler } from 'express'

/** Says on every answer, refusals too, which origins may read it, as Payload's config has it; preflights end here. */
export function answerCors(cors: (headers: Headers) => Headers): RequestHandler {
  return (req, res, next) => {
    const { origin } = req.headers
    if (origin !== undefined) {
      res.vary('Origin')
      for (const [name, value] of cors(new Headers({ origin }))) res.setHeader(name, value)
    }
    if (req.method === 'OPTIONS') return void res.status(204).end()
    return next()
  }
}
