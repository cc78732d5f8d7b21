import { expect, test } from 'vitest'
import { barriers } from './barriers.ts'
import { alive, type Site } from './browser.ts'
import { insert, openForm, openFromList, textOf } from './editor.ts'
import { pictureOf } from './picture-of.ts'

/** The pages everybody meets, readable by everybody, in light and dark. */
export function looks(site: () => Site): void {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`nobody is kept out, ${colorScheme}`, async () => {
      const nobody = await site().open({ colorScheme })
      await nobody.goto('/admin/login')
      await alive(nobody, '#field-email')
      const found: Record<string, string[]> = { signIn: await barriers(nobody) }
      if (colorScheme === 'light') await pictureOf(nobody, 'sign-in')
      await nobody.context().close()

      const page = await site().openAs('marketer', { colorScheme })
      await page.locator('.card').first().waitFor()
      found.dashboard = await barriers(page)
      if (colorScheme === 'light') await pictureOf(page, 'dashboard')
      await page.goto('/admin/collections/articles')
      await page.locator('.publication-cell').first().waitFor()
      found.list = await barriers(page)
      await openFromList(page, 'articles', 'What the Reviews Found')
      await page.locator('.cite-label').first().waitFor()
      found.article = await barriers(page)
      if (colorScheme === 'dark') await pictureOf(page, 'dark')
      await openFromList(page, 'citations', 'Individual Patient Data Meta-analysis')
      found.citation = await barriers(page)
      if (colorScheme === 'light') await pictureOf(page, 'citation')
      await page.goto('/admin/account')
      await alive(page, '#field-name')
      found.account = await barriers(page)
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])))
      await page.context().close()
    })

  test('the picker shows who, when, what kind and where, on a narrow screen too', async () => {
    const page = await site().openAs('marketer', { viewport: { width: 900, height: 900 } })
    await openForm(page, 'articles/create')
    await textOf(page).click()
    await insert(page, 'cite')
    await page.fill('.citation-picker input', 'low back pain')
    await page.locator('output', { hasText: 'works found' }).waitFor()
    await pictureOf(page, 'citation-picker')
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await page.context().close()
  })
}
