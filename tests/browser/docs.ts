import { expect, test } from 'vitest'
import { DEMO_PASSWORD } from '../../demo/accounts.ts'
import { examplesFor } from '../../src/delivery/http/docs/examples.ts'
import { docsExamples } from '../http/docs-examples.ts'
import { barriers } from './barriers.ts'
import type { Site } from './browser.ts'
import { pictureOf } from './picture-of.ts'

/** The page that developers see first, and its examples on the demo. */
export function developersPage(site: () => Site): void {
  docsExamples(
    () => site().url,
    async () => {
      const body = JSON.stringify({ email: 'admin@citewell.example', password: DEMO_PASSWORD })
      const headers = { 'Content-Type': 'application/json' }
      const answer = await fetch(`${site().url}/api/users/login`, { method: 'POST', headers, body })
      return ((await answer.json()) as { token: string }).token
    },
  )

  test('the style to begin with keeps the text of every article within a phone', async () => {
    const answer = await fetch(`${site().url}/api/articles?limit=100&depth=0&select[bodyHtml]=true`)
    const { docs } = (await answer.json()) as { docs: { bodyHtml: string }[] }
    const page = await site().open({ viewport: { width: 390, height: 900 } })
    const { code } = examplesFor(site().url).styles
    for (const { bodyHtml } of docs) {
      const wide = `<table><tr>${'<td>A cell of words</td>'.repeat(9)}</tr></table>`
      await page.setContent(
        `<style>${code}</style><div class="prose">${wide}${bodyHtml.replaceAll('"/media/', `"${site().url}/media/`)}</div>`,
      )
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    }
    await page.context().close()
  })

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
