import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Router, type Request, type Response } from 'express'
import { isRecordId } from '#platform/record-id.ts'
import { Problem, PROBLEMS } from '#platform/problem.ts'
import { nothingThere } from '../../guard/refusals.ts'
import type { PreviewGrant } from '../../preview/preview-token.ts'
import type { PreviewView } from '../../preview/preview-page.ts'
import { previewUrl } from '../../preview/preview-url.ts'
import { writePreview, writeRefusal } from '../../preview/write-preview.ts'
import type { Previews } from '../../cms/preview/previews.ts'
import type { Gates } from '../gates.ts'
import { headersForPreview } from '../security-headers.ts'
import { RELOAD_SCRIPT } from './reload-script.ts'

const CSS = new URL('./preview.css', import.meta.url)
const TITLES: Partial<Record<Problem['code'], string>> = {
  'preview/not-valid': 'This link does not work',
  'preview/ended': 'This link has ended',
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64')

/** A token names one page; with the address of another it is worth nothing. */
function grantFor({ params, query }: Request, previews: Previews): PreviewGrant {
  const { collection = '', id = '' } = params as Record<string, string>
  const { token } = query
  if (typeof token !== 'string' || !isRecordId(id)) throw nothingThere()
  const grant = previews.grantOf(token)
  if (grant.collection === collection && grant.id === id) return grant
  throw new Problem('preview/not-valid', 'This link is for another page. Ask for a link to this one.')
}

function viewOf({ query }: Request, grant: PreviewGrant): PreviewView {
  const here = previewUrl(grant, String(query.token))
  return {
    claims: query.claims === 'plain' ? 'plain' : 'marked',
    until: grant.until,
    links: { marked: here, plain: `${here}&claims=plain` },
  }
}

/** Nothing of a draft is kept, found by search engines, or told to where its links lead. */
function asPrivate(res: Response): void {
  res.setHeader('Cache-Control', 'private, no-store')
  res.setHeader('X-Robots-Tag', 'noindex, nofollow, noarchive')
}

/** `GET /preview/<collection>/<id>?token=`: the latest draft as a visitor would see it, for whoever has the link. */
export function servePreview(
  place: { serverUrl: string; isProduction: boolean },
  previews: Previews,
  gate: Gates['strangers'],
): Router {
  const css = readFileSync(CSS, 'utf8')
  const router = Router({ caseSensitive: true })
  router.use('/preview', headersForPreview(place, { style: hashOf(css), script: hashOf(RELOAD_SCRIPT) }))
  router.get('/preview/:collection/:id', async (req, res) => {
    asPrivate(res)
    try {
      const grant = grantFor(req, previews)
      const html = writePreview(await gate.run(() => previews.page(grant)), viewOf(req, grant), {
        css,
        script: RELOAD_SCRIPT,
      })
      res.type('text/html; charset=utf-8').send(html)
    } catch (error) {
      const title = error instanceof Problem ? TITLES[error.code] : undefined
      if (!(error instanceof Problem) || title === undefined) throw error
      const html = writeRefusal({ title, detail: error.message }, css)
      res.status(PROBLEMS[error.code]).type('text/html; charset=utf-8').send(html)
    }
  })
  return router
}
