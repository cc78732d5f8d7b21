import { expect, test } from 'vitest'
import sharp from 'sharp'
import { sendSignIn, type Site } from './browser.ts'
import { hear, openForm, openFromList, openTab } from './editor.ts'

const ARTICLE = 'Acupuncture for Low Back Pain in Alder Bay'

/** What the other people of a clinic can do, and what they cannot. */
export function roles(site: () => Site): void {
  test('a wrong password is refused in words that do not tell who has an account', async () => {
    const page = await site().open()
    await sendSignIn(page, 'marketer', 'not-the-password')
    expect(await hear(page, 'not right')).toContain('The e-mail or the password is not right.')
    expect(site().takeFaults()).toEqual(['401 POST /api/users/login'])
    await page.context().close()
  })

  test('whoever signs out is out', async () => {
    const page = await site().openAs('marketer')
    await page.goto('/admin/logout')
    await page.getByText('logged out successfully').first().waitFor()
    await page.goto('/admin/collections/articles')
    await page.waitForURL('**/admin/login*')
    expect((await page.request.get('/api/users/me')).ok()).toBe(true)
    expect(await (await page.request.get('/api/users/me')).json()).toMatchObject({ user: null })
    await page.context().close()
  })

  test('an auditor reads everything and is offered nothing to save', async () => {
    const page = await site().openAs('auditor')
    await page.getByText('change nothing').waitFor()
    await openFromList(page, 'articles', ARTICLE, '.doc-tab')
    await page.locator('.cite-label').first().waitFor()
    for (const id of ['#action-save-draft', '#action-publish', '#action-withdraw', '#action-delete'])
      expect(await page.locator(id).count(), id).toBe(0)
    await page.goto('/admin/collections/audit-events')
    await page.locator('table tbody tr').first().waitFor()
    expect(await page.getByRole('link', { name: 'Create New' }).count()).toBe(0)
    await page.context().close()
  })

  test('a reviewer sees the citations that wait for a check, and cannot set the check by hand', async () => {
    const page = await site().openAs('reviewer')
    await page.locator('.welcome__button', { hasText: 'Check citations' }).click()
    await page.locator('table a', { hasText: 'Noninvasive Nonpharmacological' }).waitFor()
    await openFromList(page, 'citations', 'Noninvasive Nonpharmacological')
    await openTab(page, 'How good it is')
    await page.locator('.verify-panel').getByText('Nobody has checked it yet').waitFor()
    expect(await page.locator('[id^="field-verification"]').count()).toBe(0)
    expect(await page.locator('#action-save').count()).toBe(1)
    await page.context().close()
  })

  test('an admin makes an API client and its key, which is shown once and reads', async () => {
    const page = await site().openAs('admin')
    await openForm(page, 'api-clients/create', '#field-name')
    await page.fill('#field-name', 'The website')
    await page.click('#action-save')
    await page.waitForURL(/api-clients\/[0-9a-f-]{36}/)
    await hear(page, 'success')
    await page.getByRole('button', { name: 'Make a new key' }).click()
    const key = await page.locator('.issue-key code').innerText()
    const headers = { Authorization: `api-clients API-Key ${key}` }
    const answer = await fetch(`${site().url}/api/articles?limit=1`, { headers })
    expect(answer.status).toBe(200)
    await page.reload()
    await page.getByRole('button', { name: 'Make a new key' }).waitFor()
    expect(await page.content()).not.toContain(key)
    await page.context().close()
  })

  test('a picture is taken with its words, and a file that is none is refused in words', async () => {
    const page = await site().openAs('marketer')
    await openForm(page, 'media/create', '#field-alt')
    const upload = (name: string, mimeType: string, buffer: Buffer) =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer })
    await upload('notes.png', 'image/png', Buffer.from('these are only words'))
    await page.fill('#field-alt', 'A green field')
    await page.click('#action-save')
    expect(await hear(page, 'JPEG')).toMatch(/PNG/)
    expect(
      site()
        .takeFaults()
        .every((fault) => /^4\d\d POST \/api\/media$/.test(fault)),
    ).toBe(true)
    await openForm(page, 'media/create', '#field-alt')
    const green = { width: 800, height: 600, channels: 3, background: '#7a9' } as const
    await upload('field.png', 'image/png', await sharp({ create: green }).png().toBuffer())
    await page.fill('#field-alt', 'A green field')
    await page.click('#action-save')
    await hear(page, 'success')
    await page.waitForURL(/media\/[0-9a-f-]{36}/)
    await page.context().close()
  })
}
