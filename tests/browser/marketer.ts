import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Site } from './browser.ts'
import {
  choose,
  citeByKeyboard,
  citeByMouse,
  hear,
  insert,
  insertPicture,
  openForm,
  openMenu,
  openTab,
  saveByKeys,
  textOf,
} from './editor.ts'
import { pictureOf } from './picture-of.ts'
import { pageAt, reviewerOf } from './review-by-api.ts'

const TITLE = 'A stiff back in the morning'
const SLUG = 'a-stiff-back-in-the-morning'
const FIRST = 'Acupuncture may ease chronic low back pain for a while.'
const SECOND = 'Part of the effect lasts for a year.'

type Answer = { title?: string; body?: unknown; errors?: unknown; data?: { Articles: { docs: unknown[] } } }

const status = (page: Page, words: string) => page.locator(`.status__value:text-is("${words}")`).waitFor()

async function ask(site: Site, path: string, body?: object) {
  const sent = { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
  const answer = await fetch(`${site.url}/api/${path}`, body ? sent : {})
  return { status: answer.status, body: (await answer.json()) as Answer }
}

const read = (site: Site, depth = 1) =>
  ask(site, `articles/by-slug/${SLUG}?clinic=saltmarsh-acupuncture&depth=${depth}`)

/** Waits until the text is whole again in its tab: cites and pictures ask the server for their forms, and are a change once they have them. */
async function backInText(page: Page): Promise<void> {
  await openTab(page, 'Write')
  for (const cite of ['[1]', '[2]']) await textOf(page).locator('.cite-label', { hasText: cite }).waitFor()
  await textOf(page).locator('.upload-relationship-details').waitFor()
}

/** Has the saved draft reviewed, which a story of its own tells, and publishes it. */
async function reviewAndPublish(site: Site, page: Page): Promise<void> {
  await page.locator('#action-publish', { hasText: 'Submit for review' }).click()
  await hear(page, 'The reviewers have it')
  await reviewerOf(site).approve(pageAt(page.url()))
  await page.reload()
  await page.locator('#action-publish:not([disabled])', { hasText: 'Publish' }).click()
  await hear(page, 'The page is live now')
}

/** The way of an article from the first word to the website and back, as a marketer goes it. */
export function marketerJourney(site: () => Site): void {
  let page: Page

  test('a marketer signs in and begins an article', async () => {
    page = await site().openAs('marketer')
    await page.locator('.welcome__button', { hasText: 'Write an article' }).click()
    await page.waitForURL('**/articles/create')
    await page.locator('#field-title:not([disabled])').waitFor()
    await page.fill('#field-title', TITLE)
    await choose(page, 'clinic', 'Saltmarsh')
    await saveByKeys(page)
    await page.waitForURL(/articles\/[0-9a-f-]{36}/)
    await status(page, 'Draft')
    expect(await page.inputValue('#field-slug')).toBe(SLUG)
  })

  test('“Submit” names each missing thing, and pressing one leads to its field', async () => {
    await page.click('#action-publish')
    const said = await hear(page, 'Not submitted')
    for (const name of ['Excerpt', 'Text', 'Authors']) expect(said).toContain(`“${name}” is empty.`)
    const panel = page.locator('.publication-panel')
    await panel.locator('li', { hasText: 'Under “Write”' }).first().waitFor()
    await pictureOf(page, 'obstacles')
    await openTab(page, 'Search and source')
    await panel.getByRole('button', { name: '“Excerpt” is empty.' }).click()
    await page.waitForFunction(() => document.activeElement?.id === 'field-excerpt')
    await panel.getByRole('button', { name: '“Text” is empty.' }).click()
    await page.waitForFunction(() => document.activeElement?.closest('[data-field-path="body"]'))
    expect((await read(site())).status).toBe(404)
    expect(site().takeFaults()).toEqual(['409 POST /api/articles/:id/submit'])
  })

  test('a cite that was begun and left empty vanishes, and the writer goes on at the same place', async () => {
    await textOf(page).click()
    await page.keyboard.type('Words ')
    await insert(page, 'cite')
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox')
    await page.locator('output', { hasText: 'works found' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.locator('.citation-picker').waitFor({ state: 'detached' })
    await page.locator('.cite-label').waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement?.closest('[data-field-path="body"]'))
    await page.keyboard.type('go on')
    expect((await textOf(page).innerText()).trim()).toBe('Words go on')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
  })

  test('the text gets a heading, two cites, a list and a picture', async () => {
    await textOf(page).click()
    await insert(page, 'heading2')
    await page.keyboard.type('What the reviews found')
    await page.keyboard.press('Enter')
    await page.keyboard.type(`${FIRST} `)
    await citeByKeyboard(page, 'mu 2020', 'Mu et al., 2020')
    await page.keyboard.type(` ${SECOND} `)
    await citeByMouse(page, '10.1016/j.jpain.2017.11.005', 'Vickers et al., 2018')
    await page.keyboard.press('Enter')
    await page.keyboard.type('- Keep moving')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Sleep well')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await insertPicture(page, 'Five acupuncture needles')
    expect(await textOf(page).locator('.cite-label').allInnerTexts()).toEqual([
      expect.stringContaining('[1]'),
      expect.stringContaining('[2]'),
    ])
    expect(await textOf(page).locator('h2').innerText()).toBe('What the reviews found')
    expect(await textOf(page).locator('ul > li').count()).toBe(2)
  })

  test('everything else is chosen, and the page goes live once it is approved', async () => {
    await page.fill('#field-excerpt', 'What research says about needles and a back that is stiff in the morning.')
    await page.fill('#field-callToAction__label', 'Book a first visit')
    await page.fill('#field-callToAction__url', 'https://book.example.com/saltmarsh')
    await choose(page, 'callToAction__kind', 'Book a visit')
    await choose(page, 'authors', 'Imogen Vale')
    await openTab(page, 'What it is about')
    await choose(page, 'conditions', 'Acute low back pain')
    await choose(page, 'modalities', 'Acupuncture')
    await choose(page, 'locations', 'Alder Bay')
    await backInText(page)
    await saveByKeys(page)
    await page.locator('.publication-panel__group--writer').waitFor({ state: 'detached' })
    await reviewAndPublish(site(), page)
    await status(page, 'Published')
    await page.evaluate(() => window.scrollTo(0, 0))
    await textOf(page).locator('h2').scrollIntoViewIfNeeded()
    await pictureOf(page, 'article')
  })

  test('anybody reads it over GraphQL and REST, with what it is about and its references as printed', async () => {
    const query = `{ Articles(where: { slug: { equals: "${SLUG}" } }) { docs {
      title callToAction { label url kind }
      conditions { name } modalities { name } locations { name } authors { name }
      references { number citation { title formatted { ama } } }
    } } }`
    const { body } = await ask(site(), 'graphql', { query })
    expect(body.errors).toBeUndefined()
    expect(body.data?.Articles.docs).toMatchObject([
      {
        title: TITLE,
        callToAction: { label: 'Book a first visit', url: 'https://book.example.com/saltmarsh', kind: 'book' },
        conditions: [{ name: 'Acute low back pain' }],
        modalities: [{ name: 'Acupuncture' }],
        locations: [{ name: expect.stringContaining('Alder Bay') }],
        authors: [{ name: 'Imogen Vale' }],
        references: [
          { number: 1, citation: { formatted: { ama: expect.stringMatching(/^Mu J, .*2020/) } } },
          { number: 2, citation: { formatted: { ama: expect.stringMatching(/^Vickers AJ, .*2018/) } } },
        ],
      },
    ])
    const rest = await read(site(), 2)
    expect(rest).toMatchObject({ status: 200, body: { title: TITLE, authors: [{ name: 'Imogen Vale' }] } })
    expect(JSON.stringify(rest.body.body)).toContain('"locator":"Table 2"')
  })

  test('what is written afterwards stays a draft until it is published', async () => {
    await page.fill('#field-title', `${TITLE}, again`)
    await page.keyboard.press('Control+s')
    await hear(page, 'success')
    await status(page, 'Live, with changes')
    expect((await read(site())).body.title).toBe(TITLE)
    await reviewAndPublish(site(), page)
    expect((await read(site())).body.title).toBe(`${TITLE}, again`)
  })

  test('an old version comes back as a draft', async () => {
    const edit = page.url()
    await page.getByRole('link', { name: /^Versions/ }).click()
    await page.waitForURL('**/versions*')
    await page.locator('table tbody tr').last().locator('a').first().click()
    await page.getByRole('button', { name: 'Restore this version' }).click()
    await page.getByRole('button', { name: 'Confirm' }).click()
    await hear(page, 'Restored as a draft')
    await page.waitForURL(edit)
    await status(page, 'Live, with changes')
    expect(await page.inputValue('#field-title')).toBe(TITLE)
    expect((await read(site())).body.title).toBe(`${TITLE}, again`)
  })

  test('a second editor’s stale save is refused in words and loses nothing', async () => {
    const path = `articles/${page.url().split('/').at(-1)}`
    const other = await site().openAs('admin')
    await openForm(other, path)
    await openForm(page, path)
    await other.fill('#field-subtitle', 'Written by the other')
    await saveByKeys(other)
    await page.fill('#field-subtitle', 'Written by me')
    await page.keyboard.press('Control+s')
    expect(await hear(page, 'Somebody saved this page')).toMatch(/subtitle.*reload the page/s)
    expect(await page.inputValue('#field-subtitle')).toBe('Written by me')
    expect(site().takeFaults()).toEqual(['412 PATCH /api/articles/:id'])
    await page.reload()
    await page.locator('#field-subtitle').waitFor()
    expect(await page.inputValue('#field-subtitle')).toBe('Written by the other')
    await other.context().close()
  })

  test('a page is withdrawn with a reason, and then moved to the trash and out of it', async () => {
    await openMenu(page)
    await page.click('#action-withdraw')
    await page.fill('#field-withdraw-reason', 'The clinic no longer offers it.')
    await page.getByRole('button', { name: 'Withdraw', exact: true }).click()
    await hear(page, 'Visitors no longer see this page')
    await status(page, 'Withdrawn')
    expect((await read(site())).status).toBe(404)
    await openMenu(page)
    await page.click('#action-delete')
    await page.locator('#confirm-action').click()
    await hear(page, 'moved to trash')
    await page.goto('/admin/collections/articles/trash')
    const row = page.locator('table tbody tr', { hasText: TITLE })
    await row.waitFor()
    expect(await row.innerText()).toContain('In the trash')
    await row.locator('a').first().click()
    await page.getByRole('button', { name: 'Restore' }).first().click()
    await page.locator('#confirm-action').click()
    await hear(page, 'restored')
    await page.context().close()
  })
}
