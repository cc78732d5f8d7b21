import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { build } from './build.ts'
import { HEADERS } from './headers.ts'
import { PORT, SECRET, SITE } from './settings.ts'
import { isGenuine } from './verify-webhook.ts'

const MINUTE = 60_000
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
}

/** One build after the other. A second one that is asked for meanwhile sees all that the first may have missed. */
let building: Promise<void> = Promise.resolve()
let isWaiting = false
function rebuild(why: string, always = false): Promise<void> {
  if (isWaiting) return building
  isWaiting = true
  building = building.then(async () => {
    isWaiting = false
    try {
      if (await build(always)) console.log(`Built: ${why}`)
    } catch (error) {
      console.error('Not built; the website stays as it was.', error) // the next minute tries again
    }
  })
  return building
}

await rebuild('at the start', true) // whatever happened while we were away
setInterval(() => void rebuild('once a minute'), MINUTE).unref() // whatever webhook was lost
createServer((req, res) => {
  const path = (req.url ?? '/').replace(/[?#].*$/s, '')
  const answer = path === '/webhook' && req.method === 'POST' ? hear(req, res) : serve(path, res)
  answer.catch(() => res.destroy())
}).listen(PORT, () => console.log(`The website is at http://localhost:${PORT}`))

/** The webhook says that something changed; what, the feed tells. First say that it came, then work. */
async function hear(req: IncomingMessage, res: ServerResponse): Promise<void> {
  let body = ''
  for await (const part of req.setEncoding('utf8')) {
    body += part
    if (body.length > 10_000) return void res.writeHead(413).end()
  }
  if (!isGenuine(body, req.headers, SECRET)) return void res.writeHead(401).end()
  res.writeHead(202).end()
  void rebuild('told by a webhook')
}

/** A file of the website, as hosts of static websites serve it: `/a` is a.html; else a redirect; else 404.html. */
async function serve(path: string, res: ServerResponse): Promise<void> {
  const wanted = safe(path)
  for (const file of wanted === '/' ? ['/index.html'] : [wanted, `${wanted}.html`]) {
    const bytes = file.startsWith('/_') ? null : await readFile(join(SITE, file)).catch(() => null)
    if (!bytes) continue
    const keep = file.startsWith('/media/')
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=0, must-revalidate'
    return void res
      .writeHead(200, {
        ...HEADERS,
        'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
        'Cache-Control': keep,
      })
      .end(bytes)
  }
  const to = redirects().get(wanted)
  if (to) return void res.writeHead(301, { ...HEADERS, Location: to }).end()
  res.writeHead(404, { ...HEADERS, 'Content-Type': TYPES['.html'] }).end(await readFile(join(SITE, '404.html')))
}

function safe(path: string): string {
  try {
    return normalize(decodeURIComponent(path))
  } catch {
    return '/%' // no file, no redirect
  }
}

function redirects(): Map<string, string> {
  const lines = readFileSync(join(SITE, '_redirects'), 'utf8').split('\n')
  return new Map(lines.map((line) => line.split(' ')).flatMap(([from, to]) => (from && to ? [[from, to]] : [])))
}
