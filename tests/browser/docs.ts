import { expect, test } from 'vitest'
import { docsExamples } from '../http/docs-examples.ts'
import { barriers } from './barriers.ts'
import type { Site } from './browser.ts'
import { pictureOf } from './picture-of.ts'

/** The page that developers see first, and its examples on the demo. */
export function developersPage(site: () => Site): void {
  docsExamples(() => site().url)

  for (const colorScheme of ['light', 'dark'] as const)
    test(`the page for developers keeps nobody out, ${colorScheme}, on wide screens and narrow ones, without scripts`, async () => {
      for (const width of [1440, 390]) {
        const page = await site().open({ colorScheme, viewport: { width, height: 900 } })
        await page.goto('/docs')
        expect(await barriers(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
          0,
        )
        if (colorScheme === 'light' && width === 1440) await pictureOf(page, 'developers')
        await page.context().close()
      }
    })
}
