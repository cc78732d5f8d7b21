import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { RequestHandler } from 'express'
import { writeDocs } from './write-docs.ts'
import { headersForText } from '../security-headers.ts'
import { serveDocument } from '../serve-document.ts'

const CSS = new URL('./docs.css', import.meta.url)

/** `GET /docs`: how to pull, for developers; one page, which runs nothing and loads nothing. */
export function serveDocs(place: { serverUrl: string; isProduction: boolean }): RequestHandler[] {
  const css = readFileSync(CSS, 'utf8')
  const style = createHash('sha256').update(css).digest('base64')
  const page = writeDocs({ css, server: new URL(place.serverUrl).origin })
  return [headersForText(place, style), serveDocument('text/html; charset=utf-8', () => page)]
}
