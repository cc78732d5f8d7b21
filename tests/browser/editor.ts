import { expect } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { alive } from './browser.ts'

/** The main text of the page that is open. */
export const textOf = (page: Page): Locator => page.locator('[data-field-path="body"] .ContentEditable__root').first()

/** Opens a form of the admin and waits until it can be typed into. */
export async function openForm(page: Page, path: string, field = '#field-title'): Promise<void> {
  await page.goto(`/admin/collections/${path}`)
  await alive(page, field)
  await page.waitForSelector(`${field}:not([disabled])`)
}

/** Opens a record from the list it stands in. */
export async function openFromList(
  page: Page,
  collection: string,
  name: string,
  field = '#field-title',
): Promise<void> {
  await page.goto(`/admin/collections/${collection}`)
  const link = page.locator('table a', { hasText: name }).first()
  await openForm(page, (await link.getAttribute('href'))!.replace('/admin/collections/', ''), field)
}

/** Chooses a record in a relation field by typing its name. */
export async function choose(page: Page, field: string, name: string): Promise<void> {
  await page.click(`#field-${field} .rs__control`)
  await page.keyboard.type(name)
  await page.locator('.rs__option', { hasText: name }).first().click()
  await page.locator(`#field-${field}`, { hasText: name }).waitFor()
}

/** Opens a tab of the form. */
export async function openTab(page: Page, label: string): Promise<void> {
  await page.click(`.tabs-field__tab-button:text-is("${label}")`)
  await page.locator('.tabs-field__tab-button--active', { hasText: label }).waitFor()
}

/** Inserts something by the slash menu where the caret is. */
export async function insert(page: Page, word: string): Promise<void> {
  await page.keyboard.type(`/${word}`, { delay: 30 })
  await page.locator('.slash-menu-popup__item').first().waitFor()
  // The menu shows at the slash already; what it takes out of the text is right once it has heard the last letter.
  await idle(page)
  await idle(page)
  await page.keyboard.press('Enter')
}

/** Waits for a message of the admin that holds these words, and puts it away. */
export async function hear(page: Page, words: string): Promise<string> {
  const toast = page.locator('[data-sonner-toast]', { hasText: words }).first()
  await toast.waitFor()
  const said = await toast.innerText()
  await toast.locator('[data-close-button]').click()
  await toast.waitFor({ state: 'detached' })
  return said
}

/** Waits until the browser has done what it put off: what is typed reaches the form only then. */
const idle = (page: Page) => page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done))))

/** Waits until a cite's form is gone and Payload has put the caret back, which it does in a timer once it has time. */
async function leaveCite(page: Page): Promise<void> {
  // The form itself: its fields also go when it is drawn anew.
  await page.locator('dialog[id*="lexical-inlineBlocks"]').waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.activeElement?.closest('[data-field-path="body"]'))
  await idle(page)
}

/** Cites a work where the caret is, with the keyboard alone: the search box has the focus, arrows and Enter choose. */
export async function citeByKeyboard(page: Page, words: string, found: string): Promise<void> {
  await insert(page, 'cite')
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox')
  await page.keyboard.type(words)
  await page.locator('output', { hasText: '1 work found' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.locator('.citation-picker__card', { hasText: found }).waitFor()
  await page.waitForFunction(() => document.activeElement?.matches('.citation-picker__card'))
  for (const stop of ['Change', 'Open the citation']) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(stop)
  }
  await page.keyboard.press('Tab')
  await page.keyboard.type('Table 2')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await leaveCite(page)
}

/** Cites a work where the caret is, with the mouse. */
export async function citeByMouse(page: Page, words: string, found: string): Promise<void> {
  await insert(page, 'cite')
  await page.fill('.citation-picker input', words)
  await page.locator('output', { hasText: 'found' }).waitFor()
  await page.locator('.citation-picker__option', { hasText: found }).click()
  await page.locator('.citation-picker__card', { hasText: found }).waitFor()
  await page.locator('.drawer button', { hasText: 'Save changes' }).click()
  await leaveCite(page)
}

/** Puts a picture of the library into the text where the caret is. */
export async function insertPicture(page: Page, shows: string): Promise<void> {
  await insert(page, 'picture')
  await textOf(page).getByText('Choose from existing').click()
  await page.fill('.list-drawer .search-filter__input', shows)
  await page.locator('.list-drawer tr', { hasText: shows }).locator('.default-cell__first-cell').click()
  await textOf(page).locator('.upload-relationship-details').waitFor()
}

/** Saves the draft by the keys and waits until it is stored. */
export async function saveByKeys(page: Page): Promise<void> {
  await idle(page)
  await page.keyboard.press('Control+s')
  await hear(page, 'success')
  await page.waitForSelector('#action-save-draft[disabled], #action-save-draft[aria-disabled=true]')
}

/** Opens the menu of what can be done with the page besides saving it. */
export async function openMenu(page: Page): Promise<void> {
  await page.locator('.doc-controls__popup button').first().click()
  await page.locator('#action-delete').waitFor()
}
