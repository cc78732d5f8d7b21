import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { DEMO_PASSWORD } from '../../demo/accounts.ts'
import { freePort } from '../../src/platform/database/data-folder.ts'
import { barriers } from './barriers.ts'
import type { Site } from './browser.ts'
import { pictureOf } from './picture-of.ts'

const EXAMPLE = 'examples/website'
const LOOKS = [
  ['light', 1440],
  ['dark', 390],
] as const

type Loose = any // eslint-disable-line typescript/no-explicit-any -- whatever the server answers

/** The website in examples/, built from the demo as anybody would: it is whole, keeps nobody out, and stays right. */
export function websiteStory(site: () => Site): void {
  const folder = mkdtempSync(join(tmpdir(), 'citewell-website-'))
  let url = ''
  let secret = ''
  let token = ''
  let website: ChildProcess | null = null

  beforeAll(async () => {
    await install()
    const port = await freePort()
    url = `http://localhost:${port}`
    ;({ token } = await post('/api/users/login', { email: 'admin@citewell.example', password: DEMO_PASSWORD }))
    const { doc } = await post('/api/webhooks', { name: 'The example', url: `${url}/webhook`, active: true })
    ;({ secret } = await post(`/api/webhooks/${doc.id}/secret`, {}))
    await start()
  }, 180_000)
  afterAll(async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }, 30_000)

  async function post(path: string, body: object): Promise<Loose> {
    const answer = await fetch(`${site().url}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) },
      body: JSON.stringify(body),
    })
    expect(answer.ok, `POST ${path}: ${answer.status}`).toBe(true)
    return answer.json()
  }

  async function start(): Promise<void> {
    const env = {
      ...process.env,
      CITEWELL: site().url,
      PORT: new URL(url).port,
      SECRET: secret,
      CONTENT: join(folder, 'content'),
      SITE: join(folder, 'site'),
    }
    const child = spawn(process.execPath, ['--import', 'tsx', 'site/serve.ts'], { cwd: EXAMPLE, env, stdio: 'pipe' })
    website = child
    let said = ''
    await new Promise<void>((resolve, reject) => {
      const hear = (part: Buffer) => {
        said += String(part)
        if (said.includes('The website is at')) resolve()
      }
      child.stdout.on('data', hear)
      child.stderr.on('data', hear)
      child.once('exit', (code) => reject(new Error(`The website ended with ${code}: ${said}`)))
    })
  }

  async function stop(): Promise<void> {
    if (!website || website.exitCode !== null) return
    const ended = new Promise((resolve) => website?.once('exit', resolve))
    website.kill()
    await ended
  }

  const pathsOf = (collection: string) =>
    readdirSync(join(folder, 'site', collection)).map((file) => `/${collection}/${file.replace('.html', '')}`)
  const read = async (path: string) => {
    const answer = await fetch(`${url}${path}`)
    return { status: answer.status, html: await answer.text() }
  }
  const withdraw = async (path: string) => {
    const found = await fetch(
      `${site().url}/api${path.replace('/articles/', '/articles/by-slug/')}?clinic=saltmarsh-acupuncture&depth=0`,
    )
    await post(`/api/articles/${((await found.json()) as Loose).id}/withdraw`, { reason: 'The example is tried.' })
  }
  /** An article whose sentences rest on works. */
  const cited = async () => {
    for (const path of pathsOf('articles')) if ((await read(path)).html.includes('class="note"')) return path
    throw new Error('No article cites anything.')
  }

  for (const [colorScheme, width] of LOOKS)
    test(`each kind of page keeps nobody out, ${colorScheme}, ${width} wide, and asks nothing of other servers`, async () => {
      const kinds = ['articles', 'conditions', 'modalities', 'locations', 'people']
      const paths = ['/', '/404', ...kinds.flatMap((kind) => [`/${kind}`, pathsOf(kind)[0]!]), await cited()]
      const page = await site().open({ baseURL: url, colorScheme, viewport: { width, height: 900 } })
      const asked: string[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).origin))
      for (const path of paths) {
        await page.goto(path)
        expect(await barriers(page, 'html'), path).toEqual([])
        expect(await tooWide(page), path).toBeLessThanOrEqual(0)
      }
      expect([...new Set(asked)]).toEqual([url])
      await page.context().close()
    }, 60_000)

  test('every link of every page leads somewhere, to the very place', async () => {
    const pages = new Map<string, string>()
    const waiting = ['/']
    const broken: string[] = []
    for (let path: string | undefined = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (pages.has(path)) continue
      const { html, status } = await read(path)
      pages.set(path, html)
      if (status !== 200) broken.push(path)
      if (/\.\w+$/.test(path)) continue
      for (const [, address] of html.matchAll(/(?:href|src|srcset)="([^"]+)"/g)) {
        const { hash, origin, pathname }: URL = new URL(address!, `${url}${path}`)
        if (origin !== url) continue
        if (hash && pathname === path && !html.includes(`id="${hash.slice(1)}"`)) broken.push(`${path}${hash}`)
        waiting.push(pathname)
      }
    }
    expect(broken).toEqual([])
    expect(pages.size).toBeGreaterThan(50)
    expect((await read('/articles/never-written')).status).toBe(404)
    expect((await read('/%zz')).status).toBe(404)
    expect((await read('/..%2f..%2fpackage.json')).status).toBe(404)
    expect((await read('//')).status).toBe(200)
  })

  test('a cite shows by keyboard what it rests on, without scripts too, and leads to its reference and back', async () => {
    const path = await cited()
    const plain = await site().open({ baseURL: url, javaScriptEnabled: false })
    await plain.goto(path)
    await plain.locator('.cite a').first().focus()
    await plain.locator('.note').first().waitFor({ state: 'visible' })
    await plain.context().close()

    const page = await site().open({ baseURL: url, reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } })
    await page.goto(path)
    const cite = page.locator('.cite a').first()
    const note = page.locator('.note').first()
    expect(await note.isVisible()).toBe(false)
    await cite.focus()
    await note.waitFor({ state: 'visible' })
    await cite.evaluate((link) => link.scrollIntoView({ block: 'center' }))
    expect(await cite.getAttribute('aria-describedby')).toBe(await note.getAttribute('id'))
    await pictureOf(page, 'website-article')
    await page.keyboard.press('Escape')
    await note.waitFor({ state: 'hidden' })
    await page.keyboard.press('Enter')
    await page.waitForURL(/#ref-\d+$/)
    await page.locator('.references li:target a[aria-label^="Back to cite 1 "]').press('Enter')
    await page.waitForURL(/#cite-\d+-1$/)
    await page.goto('/', { waitUntil: 'networkidle' })
    await pictureOf(page, 'website')
    await page.context().close()
  })

  test('a page that is withdrawn goes when the webhook comes, and what a stranger posts is refused', async () => {
    const gone = pathsOf('articles').at(-1)!
    expect((await read(gone)).status).toBe(200)
    expect((await fetch(`${url}/webhook`, { method: 'POST', body: '{}' })).status).toBe(401)
    await withdraw(gone)
    await expect.poll(async () => (await read(gone)).status, { timeout: 30_000 }).toBe(404)
    expect((await read('/articles')).html).not.toContain(gone)
  }, 40_000)

  test('a page that is withdrawn while nobody listens goes at the next start', async () => {
    const gone = pathsOf('articles').at(-1)!
    await stop()
    await withdraw(gone)
    await start()
    expect((await read(gone)).status).toBe(404)
    expect((await read('/articles')).html).not.toContain(gone)
  }, 40_000)
}

const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** The example has packages of its own, which are no part of the product's. */
async function install(): Promise<void> {
  const done = `${EXAMPLE}/node_modules/.package-lock.json`
  const isThere = existsSync(done) && statSync(done).mtimeMs >= statSync(`${EXAMPLE}/package-lock.json`).mtimeMs
  if (!isThere) await npm('ci', '--no-audit', '--no-fund')
  await npm('run', 'generate')
}

async function npm(...args: string[]): Promise<void> {
  const child = spawn('npm', args, { cwd: EXAMPLE, stdio: 'pipe' })
  let said = ''
  child.stdout.on('data', (part: Buffer) => (said += String(part)))
  child.stderr.on('data', (part: Buffer) => (said += String(part)))
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`npm ${args.join(' ')} in ${EXAMPLE} ended with ${code}: ${said}`)
}
