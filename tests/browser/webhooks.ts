import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { Webhook } from 'standardwebhooks'
import { barriers } from './barriers.ts'
import type { Site } from './browser.ts'
import { hear, openForm } from './editor.ts'
import { pictureOf } from './picture-of.ts'

/** An admin has a website told of changes, and sees whether it hears. */
export function webhooksStory(site: () => Site): void {
  const got: { body: string; headers: Record<string, string> }[] = []
  let isBroken = true
  const website = createServer((req, res) => {
    let body = ''
    req.on('data', (part: Buffer) => (body += part.toString()))
    req.on('end', () => {
      got.push({ body, headers: req.headers as Record<string, string> })
      res.writeHead(isBroken ? 500 : 200).end(isBroken ? '<b>No disk space left</b>' : 'Thank you')
    })
  })
  let page: Page
  beforeAll(() => new Promise<void>((resolve) => website.listen(0, '127.0.0.1', () => resolve())))
  afterAll(async () => {
    website.closeAllConnections()
    website.close()
    await page?.context().close()
  })
  const log = () => page.locator('.webhook-panel__deliveries')

  test('saves the address, and finds the secret and an empty list below', async () => {
    page = await site().openAs('admin')
    await openForm(page, 'webhooks/create', '#field-name')
    await page.fill('#field-name', 'The website')
    await page.fill('#field-url', 'https://user:pass@localhost/hook')
    await page.click('#action-save')
    await hear(page, 'Leave the name and password out of the address')
    expect(site().takeFaults()).toEqual(['422 POST /api/webhooks'])
    await page.fill('#field-url', `http://127.0.0.1:${(website.address() as AddressInfo).port}/hook`)
    await page.click('#action-save')
    await page.waitForURL(/webhooks\/[0-9a-f-]{36}/)
    await hear(page, 'success')
    await page.getByText('As soon as something is published').waitFor()
    await page.getByText('Nothing has come through yet').waitFor()
  })

  test('sends a test, and reads what the website answered, as text', async () => {
    await page.getByRole('button', { name: 'Send a test' }).click()
    await hear(page, 'on its way')
    await log().getByText('The website has a fault (500).').waitFor()
    await log().getByText('What the website answered').click()
    await log().locator('pre', { hasText: '<b>No disk space left</b>' }).waitFor()
    isBroken = false
    await log().getByRole('button', { name: 'Send again: A test' }).click()
    await hear(page, 'goes out again')
    await log().getByText('Delivered').waitFor()
    await page.getByText('It works.').waitFor()
    expect(got[1]!.headers['webhook-id']).toBe(got[0]!.headers['webhook-id'])
  })

  test('shows the secret by which the website verifies, and makes a new one', async () => {
    await page.getByRole('button', { name: 'Show the secret' }).click()
    const secret = page.locator('.webhook-panel__secret code')
    const old = await secret.innerText()
    expect(new Webhook(old).verify(got[1]!.body, got[1]!.headers)).toMatchObject({ type: 'webhook.test' })
    await page.getByRole('button', { name: 'Make a new secret' }).click()
    await page.locator('dialog[open], .confirmation-modal').getByRole('button', { name: 'Make a new secret' }).click()
    await hear(page, 'new secret')
    await page.getByText('The one before is good until').waitFor()
    expect(await secret.innerText()).not.toBe(old)
    await page.reload()
    await page.getByRole('button', { name: 'Show the secret' }).waitFor()
    expect(await page.content()).not.toContain('whsec_')
  })

  test('keeps nobody out, in light and dark, and shows in the list how each does', async () => {
    await log().waitFor()
    const found = { light: await barriers(page), dark: [] as string[] }
    await pictureOf(page, 'webhook')
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.reload()
    await log().waitFor()
    found.dark = await barriers(page)
    expect(found).toEqual({ light: [], dark: [] })
    await page.goto('/admin/collections/webhooks')
    await page.locator('.webhook-state--works', { hasText: 'Works' }).waitFor()
  })
}
