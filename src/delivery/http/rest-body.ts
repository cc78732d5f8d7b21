import type { Request } from 'express'
import { Problem } from '#platform/problem.ts'
import { formRecords } from '../guard/form-records.ts'
import { scanJson } from '../guard/json-depth.ts'
import type { FileBody } from '../guard/routes.ts'
import { hasBody, readBody } from './read-body.ts'

const KB = 1024
/** The admin posts records as multipart, too; only uploads may be as large as a picture. */
export const BODY_LIMITS = {
  json: 1024 * KB,
  form: 16 * KB,
  record: 1024 * KB,
  upload: 16 * 1024 * KB,
  graphql: 16 * KB,
}

/** The kind of a body without its parameters, in lower case; empty when there is no body. */
export function bodyKind(req: Request): string {
  return hasBody(req) ? (req.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase() : ''
}

export type RestBody = { body: string | Buffer | null; contentType: string | null }

/** Reads, bounds and checks the body of a REST write: JSON, or multipart as the admin and uploads send it. */
export async function readRestBody(req: Request, isUpload: boolean): Promise<RestBody> {
  const kind = bodyKind(req)
  if (kind === '' && !hasBody(req)) return { body: null, contentType: null }
  if (kind === 'application/json') {
    const text = (await readBody(req, BODY_LIMITS.json)).toString('utf8')
    parseJsonBody(text)
    return { body: text, contentType: 'application/json' }
  }
  if (kind !== 'multipart/form-data')
    throw new Problem(
      'request/unsupported-type',
      'Send the body as application/json, or a file as multipart/form-data.',
    )
  const contentType = req.headers['content-type']!
  const body = await readBody(req, isUpload ? BODY_LIMITS.upload : BODY_LIMITS.record)
  refuseFaultyRecords(body, contentType)
  return { body, contentType }
}

/** Reads the body of a route that takes a file: as it is, or as the one file of a form. What it says is for the route to find out. */
export async function readFileBody(req: Request, { kinds, most }: FileBody): Promise<RestBody> {
  const kind = bodyKind(req)
  const isForm = kind === 'multipart/form-data'
  if (!isForm && !kinds.includes(kind))
    throw new Problem(
      'request/unsupported-type',
      `Send the text of the file as ${kinds.join(', ')}; or the file as multipart/form-data in a part named “file”.`,
    )
  const contentType = req.headers['content-type']!
  const body = await readBody(req, most)
  if (isForm) refuseFaultyRecords(body, contentType)
  if (/\bjson$/.test(kind)) refuseFaulty(body.toString('utf8'))
  return { body, contentType }
}

/** Parses a JSON body, or another part of a request by its name, into a record, or says what is wrong with it. */
export function parseJsonBody(text: string, part = 'The body'): Record<string, unknown> {
  refuseFaulty(text)
  let parsed: unknown
  try {
    parsed = JSON.parse(text === '' ? '{}' : text)
  } catch {
    throw new Problem('request/invalid', `${part} is not valid JSON.`)
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new Problem('request/invalid', `${part} must be one JSON object.`)
  return parsed as Record<string, unknown>
}

function refuseFaulty(text: string): void {
  const fault = scanJson(text)
  if (fault === 'too-deep') throw new Problem('request/invalid', 'The body is nested too deeply.')
  if (fault === 'nul') throw new Problem('request/invalid', 'The body holds the character NUL, which cannot be stored.')
}

/** The admin puts the record as JSON into the part `_payload`; it is under the same checks as a body of its own. */
function refuseFaultyRecords(body: Buffer, contentType: string): void {
  const records = formRecords(body, contentType)
  if (records === null)
    throw new Problem('request/invalid', 'The form cannot be read. Send it with a boundary, as browsers do.')
  records.forEach((text) => parseJsonBody(text))
}
