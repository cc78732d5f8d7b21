import { afterAll, expect, test } from 'vitest'
import type { FrameLocator, Page } from 'playwright-core'
import { barriers } from './barriers.ts'
import type { Site } from './browser.ts'
import { hear, openFromList, openMenu } from './editor.ts'

const TITLE = 'Does acupuncture help sciatica?'

/** A marketer sees a draft as a visitor would, and sends it to somebody without an account. */
export function previewStory(site: () => Site): void {
  let page: Page
  let link = ''
  afterAll(async () => {
    await page?.context().close()
  })
  const frame = (): FrameLocator => page.frameLocator('#live-preview-iframe')

  test('sees the draft beside the editor, which follows each time it is saved', async () => {
    page = await site().openAs('marketer', { permissions: ['clipboard-read', 'clipboard-write'] })
    await openFromList(page, 'articles', TITLE)
    await page.click('#live-preview-toggler')
    await frame().getByRole('heading', { level: 1, name: TITLE }).waitFor()
    await page.fill('#field-subtitle', 'What trials found <b>so far</b>')
    await page.click('#action-save-draft')
    await hear(page, 'success')
    await frame().locator('.lede', { hasText: 'What trials found <b>so far</b>' }).waitFor()
    await page.click('#live-preview-toggler')
    // Payload's own frame says that it lets in scripts of our own origin: ours is the only one, by its hash.
    expect(
      site()
        .takeFaults()
        .filter((fault) => !fault.includes('can escape its sandboxing')),
    ).toEqual([])
  })

  test('copies a link in the menu of the page', async () => {
    await openMenu(page)
    await page.click('#action-preview-link')
    const dialog = page.locator('.confirmation-modal', { has: page.locator('.preview-link') })
    await dialog.getByLabel('A working day').check()
    expect(await barriers(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Copy the link' }).click()
    await hear(page, 'The link is copied')
    link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toContain('/preview/articles/')
  })

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1440, 390])
      test(`keeps nobody out who has the link, ${colorScheme}, ${width} wide`, async () => {
        const stranger = await site().open({ colorScheme, viewport: { width, height: 900 } })
        await stranger.goto(link)
        await stranger.getByRole('heading', { level: 1, name: TITLE }).waitFor()
        await stranger.getByText('Preview of a draft').waitFor()
        expect(await barriers(stranger)).toEqual([])
        expect(
          await stranger.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        ).toBeLessThanOrEqual(0)
        await stranger.goto(`${link}&claims=plain`)
        await stranger.locator('main.plain').waitFor()
        await stranger.context().close()
      })
}
