import { readFileSync } from 'node:fs'
import { serveDocument } from './serve-document.ts'

const FILE = new URL('../../generated/openapi.json', import.meta.url)

/** `GET /api/openapi.json`: what every route takes and gives (OpenAPI 3.1), as it was made of the config and is committed. */
export const serveOpenApi = () =>
  serveDocument('application/json; charset=utf-8', () => JSON.stringify(JSON.parse(readFileSync(FILE, 'utf8'))))
