import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { DEMO_PASSWORD } from '../../demo/accounts.ts'
import { freePort } from '../../src/platform/database/data-folder.ts'
import { createTestDatabase } from '../database.ts'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The Chromium of this machine; null if there is none, and then the browser tests are left out. */
export const CHROMIUM =
  [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path !== '' && existsSync(path),
  ) ?? null

if (CHROMIUM === null)
  process.stderr.write(
    '\nNO BROWSER TESTS WERE RUN: there is no Chromium here. Install it, or name one in CHROMIUM.\n\n',
  )

export type Who = 'marketer' | 'reviewer' | 'auditor' | 'admin'

/** A whole Citewell with its demo, as `npm start` serves it, and a browser to look at it. */
export type Site = {
  url: string
  /** A window of its own, signed in to nothing. */
  open: (options?: BrowserContextOptions) => Promise<Page>
  /** A window of its own in which somebody of the demo is signed in. */
  openAs: (who: Who, options?: BrowserContextOptions) => Promise<Page>
  /** What any window complained of since this was last asked: console errors, page errors, refused requests. */
  takeFaults: () => string[]
  close: () => Promise<void>
}

/** Starts the product on an empty database of its own, with settings of the environment, waits until it serves, and opens a browser. */
export async function openSite(settings: Record<string, string> = {}): Promise<Site> {
  const database = await createTestDatabase('nothing')
  const folder = mkdtempSync(join(tmpdir(), 'citewell-browser-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const server = startServer({
    ...settings,
    PORT: String(port),
    DATABASE_URL: database.url,
    MEDIA_DIR: join(folder, 'media'),
  })
  let browser: Browser | null = null
  const faults: string[] = []
  const close = async () => {
    await browser?.close()
    await end(server)
    await database.drop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await untilServing(server)
    browser = await chromium.launch({ executablePath: CHROMIUM!, headless: true, args: FLAGS })
  } catch (error) {
    await close()
    throw error
  }
  const open: Site['open'] = async (options) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: url, ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    listen(page, url, faults)
    return page
  }
  const openAs: Site['openAs'] = async (who, options) => {
    const page = await open(options)
    await signIn(page, who)
    return page
  }
  return { url, open, openAs, takeFaults: () => faults.splice(0), close }
}

/** Types somebody's e-mail and a password into the sign-in page and sends it. */
export async function sendSignIn(page: Page, who: Who, password = DEMO_PASSWORD): Promise<void> {
  await page.goto('/admin/login')
  await alive(page, '#field-email')
  await page.fill('#field-email', `${who}@citewell.example`)
  await page.fill('#field-password', password)
  await page.click('button[type=submit]')
}

async function signIn(page: Page, who: Who): Promise<void> {
  await sendSignIn(page, who)
  await page.waitForURL('**/admin')
  await page.waitForSelector('.welcome')
}

/** Waits until what the server wrote has been taken over by the browser's own code: before that a key press is lost. */
export async function alive(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((query) => {
    const element = document.querySelector(query)
    return element !== null && Object.keys(element).some((key) => key.startsWith('__reactProps'))
  }, selector)
}

function startServer(settings: Record<string, string>): ChildProcess {
  const env = { ...process.env, LOG_LEVEL: 'error', ...settings }
  return spawn(process.execPath, ['-C', 'production', '--import', 'tsx', 'scripts/start.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function untilServing(server: ChildProcess): Promise<void> {
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (part: Buffer) => {
      said += String(part)
      if (said.includes('Citewell serves')) resolve()
    }
    server.stdout!.on('data', hear)
    server.stderr!.on('data', hear)
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)))
  })
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise((resolve) => server.once('exit', resolve))
  const impatience = setTimeout(() => server.kill('SIGKILL'), 15_000)
  server.kill('SIGTERM')
  await ended
  clearTimeout(impatience)
}

/** Notes whatever goes wrong in a window; the console's line for a refused request says less than the request itself. */
function listen(page: Page, url: string, faults: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.text().startsWith('Failed to load resource'))
      faults.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() < 400) return
    const { pathname } = new URL(response.url())
    const path = pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    faults.push(
      `${response.status()} ${response.request().method()} ${response.url().startsWith(url) ? path : response.url()}`,
    )
  })
}
