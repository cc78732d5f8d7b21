import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { barriers } from './barriers.ts'
import type { Site } from './browser.ts'
import { choose, openForm, openTab, saveByKeys, textOf } from './editor.ts'
import { pictureOf } from './picture-of.ts'

const TITLE = 'What we say about necks'
const CLAIM = 'Acupuncture cures chronic neck pain.'

const panelOf = (page: Page): Locator => page.locator('.checks-panel')

/** The things to do about some words. */
const tasksOn = (page: Page, words: string): Locator =>
  panelOf(page)
    .locator('.checks-panel__item')
    .filter({ has: page.locator('.checks-panel__go', { hasText: words }) })

/** The words that are underlined in the texts, by what for. */
const marked = (page: Page, severity: 'blocker' | 'warning') =>
  page.evaluate((name) => [...(CSS.highlights.get(`citewell-${name}`) ?? [])].map((range) => String(range)), severity)

/** Waits until the editor has heard where the caret went, and marks are laid anew: both come with the next frame. */
const frames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

const selected = (page: Page) => page.evaluate(() => String(getSelection()))

/** Waits until a page with these words has been checked, and that is told. */
async function checked(page: Page, words: string): Promise<void> {
  await page.waitForResponse(
    (response) => response.url().endsWith('/api/check') && Boolean(response.request().postData()?.includes(words)),
  )
  await page.locator('.checks-panel__unseen').waitFor({ state: 'attached' })
}

/** Types words where the caret is and waits until they are checked. */
const write = (page: Page, words: string) => Promise.all([checked(page, words.trim()), page.keyboard.type(words)])

/** Fills a field and waits until that is checked. */
const fill = (page: Page, field: string, words: string) =>
  Promise.all([checked(page, `"${words}"`), page.fill(field, words)])

/** How a marketer is told what the checks find, from the first word of a claim to the list of pages. */
export function checksStory(site: () => Site): void {
  let page: Page

  test('a claim is found while it is typed, and underlined where it stands', async () => {
    page = await site().openAs('marketer')
    await openForm(page, 'articles/create')
    await panelOf(page).getByText('Finding nothing is no approval').waitFor()
    await page.fill('#field-title', TITLE)
    await choose(page, 'clinic', 'Saltmarsh')
    await textOf(page).click()
    await write(page, CLAIM)
    await tasksOn(page, 'cures').first().waitFor()
    expect(await panelOf(page).locator('.pill').innerText()).toMatch(/^\d+ blockers?$/)
    expect((await marked(page, 'blocker')).join(' ')).toContain('cures')
  })

  test('the marks keep to their words, past bold words, line breaks and paragraphs typed above', async () => {
    await page.keyboard.press('Home')
    await frames(page)
    await page.keyboard.type('We are ')
    await page.keyboard.press('Control+b')
    await page.keyboard.type('open')
    await page.keyboard.press('Control+b')
    await page.keyboard.type(' on Sunday.')
    await page.keyboard.press('Shift+Enter')
    await write(page, 'It is true: ')
    const words = await marked(page, 'blocker')
    expect(words.join(' ')).toContain('cures')
    await page.keyboard.press('Control+Home')
    await frames(page)
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowUp')
    await frames(page)
    expect(await marked(page, 'blocker')).toEqual(words)
    await write(page, 'A paragraph above.')
    expect(await marked(page, 'blocker')).toEqual(words)
    expect(await textOf(page).locator('mark, [style]').count()).toBe(0)
  })

  test('“Why?” opens the reason, whose rule it is, and what to write instead', async () => {
    const task = tasksOn(page, 'cures').first()
    const why = task.getByRole('button', { name: 'Why?' })
    await why.click()
    expect(await why.getAttribute('aria-expanded')).toBe('true')
    const reason = task.locator('.checks-panel__reason')
    expect(await reason.locator('p').first().innerText()).not.toBe('')
    expect(await reason.locator('.checks-panel__sources li').count()).toBeGreaterThan(0)
    expect(await reason.innerText()).toMatch(/Rule: .+ \([A-Z-]+\d+\)/)
    expect(await barriers(page)).toEqual([])
    await page.evaluate(() => window.scrollTo(0, 0))
    await pictureOf(page, 'checks')
  })

  test('a press selects the words in the text; written anew, the finding goes', async () => {
    const quote = tasksOn(page, 'cures').first().locator('.checks-panel__go', { hasText: 'cures' })
    const words = (await quote.innerText()).replaceAll(/[“”]/g, '')
    await quote.click()
    await page.waitForFunction((expected) => String(getSelection()) === expected, words)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-lexical-editor'))).toBe('true')
    await write(page, 'We see people with sore necks.')
    await tasksOn(page, 'cures').first().waitFor({ state: 'detached' })
    expect((await marked(page, 'blocker')).join(' ')).not.toContain('cures')
  })

  test('words of a field in another tab lead to their tab and are selected there', async () => {
    await openTab(page, 'Search and source')
    await fill(page, '#field-seo__description', `We help. ${CLAIM}`)
    await openTab(page, 'What it is about')
    const quote = tasksOn(page, 'cures').first().locator('.checks-panel__go', { hasText: 'cures' })
    expect(await quote.innerText()).toContain('Search engines and sharing, Description: ')
    await quote.click()
    await page.waitForFunction(() => document.activeElement?.id === 'field-seo__description')
    expect(await selected(page)).toContain('cures')
    await fill(page, '#field-seo__description', 'Nothing yet.')
    await openTab(page, 'Write')
  })

  test('with the keys alone: arrows choose a sheet, Tab and Enter lead into the text', async () => {
    await textOf(page).click()
    await page.keyboard.press('Control+End')
    await write(page, ` ${CLAIM}`)
    await panelOf(page).getByRole('tab', { name: 'To do' }).focus()
    await page.keyboard.press('ArrowRight')
    const statements = panelOf(page).getByRole('tab', { name: 'Statements', selected: true })
    expect(await statements.evaluate((tab) => tab === document.activeElement)).toBe(true)
    const found = panelOf(page).getByRole('tabpanel').locator('li', { hasText: CLAIM })
    expect(await found.innerText()).toMatch(/Says that it helps · Sounds .+ · No cite\s+Because of “/)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-lexical-editor'))
    expect(await selected(page)).not.toBe('')
    await panelOf(page).getByRole('tab', { name: 'Statements' }).focus()
    await page.keyboard.press('End')
    await panelOf(page).getByRole('tab', { name: 'Passed over', selected: true }).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Home')
    await panelOf(page).getByRole('tab', { name: 'To do', selected: true }).waitFor()
  })

  test('what was found stays when the server cannot be reached, and that is said', async () => {
    const there = await tasksOn(page, 'cures').count()
    await page.route('**/api/check', (route) => route.abort())
    // Not by a click: the bar for formatting stands above words that are marked.
    await textOf(page).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' And more.')
    await panelOf(page).getByRole('alert').getByText('could not be reached').waitFor()
    expect(await tasksOn(page, 'cures').count()).toBe(there)
    await page.unroute('**/api/check')
    await write(page, ' And on.')
    expect(await panelOf(page).getByRole('alert').count()).toBe(0)
  })

  test('the list of pages says how many blockers each has, in one request', async () => {
    await saveByKeys(page)
    const asked: string[] = []
    page.on('request', (request) => request.url().includes('/api/check-reports') && asked.push(request.url()))
    await page.goto('/admin/collections/articles')
    const row = page.locator('table tbody tr', { hasText: TITLE })
    expect(await row.locator('.checks-cell--blocked').innerText()).toMatch(/^\d+ blockers?$/)
    expect(asked.length).toBe(1)
    expect(await barriers(page)).toEqual([])
    await page.context().close()
  })

  test('nobody is kept out in the dark, and an auditor reads the same', async () => {
    const dark = await site().openAs('auditor', { colorScheme: 'dark' })
    await dark.goto('/admin/collections/articles')
    await dark.locator('table a', { hasText: TITLE }).first().click()
    await panelOf(dark).getByText('Finding nothing is no approval').waitFor()
    await tasksOn(dark, 'cures').first().getByRole('button', { name: 'Why?' }).click()
    expect(await barriers(dark)).toEqual([])
    await tasksOn(dark, 'cures').first().locator('.checks-panel__go', { hasText: 'cures' }).click()
    await dark.waitForFunction(() => String(getSelection()).includes('cures'))
    await pictureOf(dark, 'checks-dark')
    await dark.context().close()
  })
}
