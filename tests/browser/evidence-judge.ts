import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { barriers } from './barriers.ts'
import type { Site } from './browser.ts'
import { hear, openForm, openTab } from './editor.ts'
import { pictureOf } from './picture-of.ts'

const SAFETY = 'The safety of acupuncture during pregnancy'
const COCHRANE = 'Acupuncture for chronic nonspecific low back pain'
const POOLED = 'Chronic Pain: Individual Patient Data Meta-analysis'
const NICE = 'Low back pain and sciatica in over 16s'
const MECHANISM = 'Anti-inflammatory actions of acupuncture'

/** Opens a tab of a citation, wherever it stands in the list. */
async function openTabOf(page: Page, title: string, tab: string): Promise<void> {
  const found = await page.request.get(
    `/api/citations?depth=0&limit=1&where[title][contains]=${encodeURIComponent(title)}`,
  )
  const { docs } = (await found.json()) as { docs: { id: string }[] }
  await openForm(page, `citations/${docs[0]!.id}`, '.tabs-field__tab-button')
  await openTab(page, tab)
}

const answer = (page: Page, number: number, value: string) =>
  page.locator(`#field-amstar2__item${number} input[value="${value}"]`).check()

/** Answers every line of the checklist with yes, and says that the full text was read. */
async function answerAll(page: Page): Promise<void> {
  const lines = page.locator('.verify-panel__item:not([data-place="readDepth"])')
  expect(await lines.count()).toBe(13)
  for (const line of await lines.all()) await line.getByText('Yes', { exact: true }).click()
  await page.locator('[data-place="readDepth"]').getByText('The full text').click()
}

/** How a reviewer judges a work, from its results to what becomes of it, and what others see of that. */
export function evidenceJudge(site: () => Site): void {
  let page: Page

  test('a reviewer sees each result drawn, anew while it is typed', async () => {
    page = await site().openAs('reviewer')
    await openTabOf(page, POOLED, 'What it found')
    const drawings = page.locator('.result-pictures svg')
    await drawings.nth(1).waitFor()
    expect(await drawings.first().locator('desc').textContent()).toBe(
      'Standardised mean difference −0.23 standard deviations, 95% interval −0.33 to −0.13, treatment better.',
    )
    await page.locator('#results-row-0 .collapsible__toggle').first().click()
    await page.fill('#field-results__0__mcid', '0.2')
    await page
      .locator('#results-row-0 .effect-picture__says', { hasText: 'the interval lies partly beyond it' })
      .waitFor()
    expect(await barriers(page)).toEqual([])
    await page.locator('.result-pictures').scrollIntoViewIfNeeded()
    await pictureOf(page, 'results')
  })

  test('guidelines that disagree say so, and one that has expired is told and not counted', async () => {
    await page.reload()
    await openTabOf(page, NICE, 'What it found')
    const panel = page.locator('.positions')
    await panel.getByText('They disagree: 1 for, 1 against. No longer in force: 1 for.').waitFor()
    expect(await panel.locator('.positions__line', { hasText: 'American College' }).innerText()).toContain('Expired')
    expect(await barriers(page)).toEqual([])
  })

  test('AMSTAR 2 is a list of questions, and its rating says what it rests on', async () => {
    await openTabOf(page, SAFETY, 'How good it is')
    await page
      .locator('.collapsible', { hasText: 'The sixteen questions' })
      .locator('.collapsible__toggle')
      .first()
      .click()
    const rating = page.locator('.amstar-rating__says')
    expect(await rating.innerText()).toContain('No question is answered yet.')
    await page.locator('#field-amstar2__item1 input').first().focus()
    await page.keyboard.press('ArrowRight')
    await rating.getByText('15 questions are open').waitFor()
    for (let number = 2; number <= 16; number++) await answer(page, number, [2, 7].includes(number) ? 'no' : 'yes')
    await rating.getByText('2 critical flaws: questions 2, 7; 1 other weakness: question 1.').waitFor()
    expect(await rating.innerText()).toContain('Critically low')
    expect(await page.locator('#field-amstar2__loweredBecause').count()).toBe(0)
    for (const number of [2, 7]) await answer(page, number, 'partial-yes')
    await answer(page, 5, 'no')
    await rating.getByText('Moderate').waitFor()
    await page.fill('#field-amstar2__loweredBecause', 'Nobody chose or extracted twice.')
    await rating.getByText('A reviewer lowered it from moderate.').waitFor()
    expect(await barriers(page)).toEqual([])
    await pictureOf(page, 'amstar')
    await page.click('#action-save')
    await hear(page, 'success')
    const id = page.url().split('/').at(-1)
    const stored = (await (await page.request.get(`/api/citations/${id}?depth=0`)).json()) as { amstar2: object }
    expect(stored.amstar2).toMatchObject({ rating: 'low', item1: 'no', item2: 'partial-yes', item5: 'no' })
  })

  test('whoever changed the record is told beforehand that somebody else verifies it', async () => {
    await page.getByText('You entered or changed this record, so somebody else verifies it.').waitFor()
    expect(await page.locator('#verify-verified').count()).toBe(0)
  })

  test('a check names what is open, is refused on words that moved on, and then holds', async () => {
    await openTabOf(page, MECHANISM, 'How good it is')
    await page.click('#verify-verified')
    await page.getByText('14 places are still open.').waitFor()
    await page.waitForFunction(() => document.activeElement?.closest('[data-place="exists"]'))
    await answerAll(page)
    const other = await site().openAs('admin')
    const id = page.url().split('/').at(-1)
    const moved = await other.evaluate(async (address) => {
      const { revision } = (await (await fetch(`${address}?depth=0`)).json()) as { revision: number }
      const headers = { 'Content-Type': 'application/json' }
      const body = JSON.stringify({ edition: 'Second', revision })
      return (await fetch(address, { method: 'PATCH', headers, body })).status
    }, `/api/citations/${id}`)
    expect(moved).toBe(200)
    await other.context().close()
    await page.click('#verify-verified')
    await page.getByRole('button', { name: 'Show what it says now' }).click()
    await page.locator('.evidence-note').waitFor({ state: 'detached' })
    expect(site().takeFaults()).toEqual(['409 POST /api/citations/:id/verify'])
    await openTab(page, 'What it is')
    expect(await page.inputValue('#field-edition')).toBe('Second')
    await openTab(page, 'How good it is')
    await answerAll(page)
    await page.click('#verify-verified')
    await hear(page, 'Verified')
    const state = page.locator('.verify-panel__state')
    await state.getByText('Checked against the work', { exact: true }).waitFor()
    expect(await state.innerText()).toMatch(/Checked by you on .*Read: the full text\. To be checked again on /)
    expect(await barriers(page)).toEqual([])
    await pictureOf(page, 'verified')
  })

  test('where a work is used is told by clinic, page and sentence', async () => {
    await openTabOf(page, COCHRANE, 'Where it is used')
    const found = page.locator('.where-used__page', { hasText: 'What the Reviews Found' })
    await found.getByText('It took in 33 studies with 8,270 people').waitFor()
    expect(await found.innerText()).toMatch(/Live[\s\S]*points to Abstract/)
    expect(await barriers(page)).toEqual([])
    await pictureOf(page, 'where-used')
  })

  test('a retraction names each page it touches before anything is set', async () => {
    await openTab(page, 'Where it stands')
    await page.click('#standing-by-hand')
    await page.selectOption('#standing-status', 'retracted')
    await page.selectOption('#standing-type', 'retraction')
    await page.click('#standing-show-impact')
    await page.getByText('Say what has become of the work, and give the reason.').waitFor()
    await page.fill('#standing-doi', 'https://doi.org/10.5555/notice.of.retraction')
    await page.fill('#standing-reason', 'The journal has retracted it.')
    await page.click('#standing-show-impact')
    const touched = page.locator('.standing-panel__touched')
    await touched.getByText('What the Reviews Found').waitFor()
    await touched.getByText('Chronic low back pain').waitFor()
    expect(await page.locator('.standing-panel__pills').innerText()).not.toContain('Retracted')
    expect(await barriers(page)).toEqual([])
    await pictureOf(page, 'impact')
    await page.click('#confirm-action')
    await hear(page, 'The standing is set')
    const panel = page.locator('.standing-panel')
    await panel.locator('.standing-panel__pills', { hasText: 'Retracted' }).waitFor()
    expect(await panel.innerText()).toMatch(/Checked today[\s\S]*Retraction[\s\S]*doi:10\.5555\/notice\.of\.retraction/)
    expect(await barriers(page)).toEqual([])
    await page.context().close()
  })

  test('a marketer reads all this in words, in the dark too, and is offered none of it', async () => {
    page = await site().openAs('marketer', { colorScheme: 'dark', viewport: { width: 1024, height: 900 } })
    await openTabOf(page, MECHANISM, 'How good it is')
    await page.getByText('so what it says can be relied on').waitFor()
    expect(await page.locator('#verify-verified').count()).toBe(0)
    expect(await barriers(page)).toEqual([])
    await openTabOf(page, COCHRANE, 'Where it stands')
    await page.locator('.standing-panel__pills', { hasText: 'Retracted' }).waitFor()
    expect(await page.locator('#standing-by-hand').count()).toBe(0)
    expect(await barriers(page)).toEqual([])
    await pictureOf(page, 'standing-dark')
    await page.context().close()
  })
}
