import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { barriers } from './barriers.ts'
import { alive, type Site } from './browser.ts'
import { choose, citeByKeyboard, hear, openForm, saveByKeys, textOf } from './editor.ts'
import { pictureOf } from './picture-of.ts'
import { pageAt, reviewerOf } from './review-by-api.ts'

const TITLE = 'What needles may do for a back'
const GOOD = 'Acupuncture may reduce chronic low back pain for some weeks.'
const BAD = 'It helps most people with back pain within three visits.'
const MENDED = 'We look at your back together after three visits.'
const NEAR = 'Acupuncture may reduce low back pain for some weeks.'
const REASON = 'Nothing that is cited says how many it helps.'

const panelOf = (page: Page): Locator => page.locator('.publication-panel')
const lineOf = (page: Page, words: string) => page.locator('.publication-panel__line', { hasText: words }).waitFor()
const status = (page: Page, words: string) => page.locator(`.status__value:text-is("${words}")`).waitFor()
const next = (page: Page, words: string) =>
  page.locator(`#action-publish:text-is("${words}"), #action-publish:has(:text-is("${words}"))`).first()

/** Reads the page anew, as somebody does who was told of it. */
async function comeBack(page: Page): Promise<void> {
  await page.reload()
  await alive(page, '#field-title')
  await page.waitForSelector('#field-title:not([disabled])')
  await textOf(page).waitFor()
}

/** A page with all that may not be empty. */
async function begin(page: Page, title: string): Promise<void> {
  await openForm(page, 'articles/create')
  await page.fill('#field-title', title)
  await choose(page, 'clinic', 'Saltmarsh')
  await page.fill('#field-excerpt', 'What a review of trials says about needles and the lower back.')
  await choose(page, 'authors', 'Imogen Vale')
  await textOf(page).click()
}

/** From an empty editor by way of two reviews to the website, and a second article that uses what was approved in the first. */
export function marketerReview(site: () => Site): void {
  let page: Page

  test('a draft says what stands in its way, by who can take it away, and is submitted with a note', async () => {
    page = await site().openAs('marketer')
    await begin(page, TITLE)
    await page.keyboard.type(`${GOOD} `)
    await citeByKeyboard(page, 'mu 2020', 'Mu et al., 2020')
    await page.keyboard.type(` ${BAD}`)
    await saveByKeys(page)
    await page.waitForURL(/articles\/[0-9a-f-]{36}/)
    await lineOf(page, 'A draft. Nobody has approved it yet.')
    await panelOf(page).getByRole('heading', { name: 'What waits for a reviewer' }).waitFor()
    expect(await next(page, 'Submit for review').isEnabled()).toBe(true)
    expect(await barriers(page)).toEqual([])
    await panelOf(page).getByText('Say something to the reviewer').click()
    await page.fill('#field-review-note', 'Please look at the second sentence.')
    await panelOf(page).getByRole('button', { name: 'Submit for review' }).click()
    await hear(page, 'The reviewers have it')
    await status(page, 'In review')
    await lineOf(page, 'In review since today, due')
    expect(await panelOf(page).innerText()).toContain('“Please look at the second sentence.”')
    expect(await page.locator('#action-publish').isDisabled()).toBe(true)
  })

  test('it can be taken back, and submitted again from the head of the page', async () => {
    await panelOf(page).getByRole('button', { name: 'Take back' }).click()
    await hear(page, 'a draft again')
    await status(page, 'Draft')
    await next(page, 'Submit for review').click()
    await hear(page, 'The reviewers have it')
    await status(page, 'In review')
  })

  test('the writer is told that changes are asked for: why, by whom, and at which words', async () => {
    const reviewer = reviewerOf(site())
    const { collection, id } = pageAt(page.url())
    const { passages } = await reviewer.deskOf({ collection, id })
    const { path } = passages.find(({ text }) => text.includes(BAD))!
    const anchor = { path, quote: BAD, prefix: 'weeks. ', suffix: '' }
    await reviewer.comment({ collection, id }, 'Which work says so?', anchor)
    await reviewer.askForChanges({ collection, id }, REASON)
    await comeBack(page)
    await lineOf(page, `asked for changes: “${REASON}”`)
    await page.locator('.bell .popup-button').click()
    await page
      .locator('.notices__item--new', { hasText: `Changes asked: “${TITLE}”` })
      .first()
      .waitFor()
    await pictureOf(page, 'notifications')
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Mark all as read' }).click()
    await page.locator('.notices__item--new').first().waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await page.locator('.notices').waitFor({ state: 'hidden' })
  })

  test('a comment leads to its words, is answered and done; once its words are mended it says that they are gone', async () => {
    const comment = page.locator('.page-comments__item', { hasText: 'Which work says so?' })
    await pictureOf(page, 'changes-asked')
    await comment.locator('.page-comments__go').click()
    await page.waitForFunction((words) => String(getSelection()) === words, BAD)
    await page.keyboard.type(MENDED)
    await comment.getByText('About words that are no longer there').waitFor()
    expect(await barriers(page)).toEqual([])
    await comment.getByText('Answer', { exact: true }).click()
    await comment.locator('textarea').fill('None does. I took it out.')
    await comment.getByRole('button', { name: 'Send' }).click()
    await comment.locator('.page-comments__answers', { hasText: 'I took it out' }).waitFor()
    await comment.getByRole('button', { name: 'Mark as done' }).click()
    await page.getByText('Done (1)').waitFor()
  })

  test('what was mended is saved and submitted in one go, approved, and published', async () => {
    await next(page, 'Submit for review').click()
    await hear(page, 'The reviewers have it')
    await status(page, 'In review')
    await reviewerOf(site()).approve(pageAt(page.url()))
    await comeBack(page)
    await lineOf(page, 'Approved by')
    expect(await panelOf(page).innerText()).toContain('Nothing is in the way.')
    await pictureOf(page, 'approved')
    await next(page, 'Publish').click()
    await hear(page, 'live now')
    await status(page, 'Published')
    expect(await page.locator('#action-publish').isDisabled()).toBe(true)
    const { id } = pageAt(page.url())
    const answer = await fetch(`${site().url}/api/articles/${id}?depth=0`)
    const { claims } = (await answer.json()) as { claims: { text: string; state: string; citations: unknown[] }[] }
    expect(claims[0]).toMatchObject({ text: GOOD, state: 'approved', citations: [{ locator: 'Table 2' }] })
  })

  test('a second article is offered the approved sentence while it is typed, and takes it with its citations', async () => {
    await begin(page, `${TITLE}, in short`)
    await page.keyboard.type(`${NEAR} We see you every week.`)
    const offer = page.locator('.approved-wordings__item', { hasText: NEAR })
    await offer.getByText(`“${GOOD}”`).waitFor()
    await pictureOf(page, 'approved-wordings')
    expect(await barriers(page)).toEqual([])
    await offer.getByRole('button', { name: 'Insert with its citations' }).first().click()
    await hear(page, 'It needs no new verdict')
    await textOf(page).locator('.cite-label', { hasText: '[1]' }).waitFor()
    expect(await textOf(page).innerText()).toContain('We see you every week.')
    expect(await textOf(page).innerText()).not.toContain(NEAR)
    await offer.waitFor({ state: 'detached' })
    await saveByKeys(page)
    await page.waitForURL(/articles\/[0-9a-f-]{36}/)
    await lineOf(page, 'A draft.')
    expect(await panelOf(page).getByRole('heading', { name: 'What waits for a reviewer' }).count()).toBe(0)
    const { claims } = await reviewerOf(site()).deskOf(pageAt(page.url()))
    expect(claims.filter(({ text }) => text === GOOD)).toMatchObject([{ state: 'approved' }])
  })

  test('who presses a button on a page that somebody saved meanwhile is told so, and loses nothing', async () => {
    const other = await site().openAs('admin')
    await openForm(other, `articles/${pageAt(page.url()).id}`)
    await other.fill('#field-subtitle', 'Written by the other')
    await saveByKeys(other)
    await other.context().close()
    await next(page, 'Submit for review').click()
    expect(await hear(page, 'has changed since you looked at it')).toContain('Nothing you typed is lost')
    await page.getByText('Somebody saved this page after you opened it').waitFor()
    expect(site().takeFaults()).toEqual(['409 POST /api/articles/:id/submit'])
    await page.context().close()
  })
}
