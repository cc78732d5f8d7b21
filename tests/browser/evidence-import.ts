import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { alive, type Site } from './browser.ts'
import { barriers } from './barriers.ts'
import { hear, openForm } from './editor.ts'
import { pictureOf } from './picture-of.ts'

const NEW = 'Needles for Stiff Backs: An Invented Trial'

/** Two works that are new, one that the demo has with less in it, and a part that is no work. */
const LIST = `TY  - JOUR
TI  - ${NEW}
AU  - Lee, Jun
AU  - Kim, Soo
AU  - Choi, Tae
PY  - 2019
T2  - The Invented Journal of Backs
VL  - 29
SP  - 172
EP  - 185
DO  - 10.5555/stiff.backs.2019
ER  -

TY  - JOUR
TI  - Warm Stones and Cold Hands
AU  - Okafor, Ada
PY  - 2020
T2  - The Invented Journal of Hands
ER  -

TY  - JOUR
TI  - Acupuncture for acute low back pain: a systematic review
AU  - Lee, Jun-Hwan
PY  - 2013
T2  - Clinical Journal of Pain
PB  - An Invented Press
DO  - 10.1097/AJP.0b013e31824909f9
ER  -

TY  - JOUR
AU  - Nobody, N
ER  -
`

async function openImport(page: Page): Promise<void> {
  await page.goto('/admin/collections/citations/import')
  await alive(page, '.source-box textarea')
}

async function showList(page: Page, list: string): Promise<void> {
  await page.fill('.source-box textarea', list)
  await page.getByRole('button', { name: 'Show what is in it' }).click()
  await page.locator('.import-preview').waitFor()
}

const field = (page: Page, path: string) => page.inputValue(`#field-${path}`)

/** How a marketer brings works in: a list of them, one by its number, and two records of one work that become one. */
export function evidenceImport(site: () => Site): void {
  test('a pasted list is looked through before anything is kept, and what is ticked is brought in', async () => {
    const page = await site().openAs('marketer')
    await page.goto('/admin/collections/citations')
    await page.getByRole('link', { name: 'Bring in citations' }).click()
    await page.waitForURL('**/citations/import')
    await alive(page, '.source-box textarea')
    await page.waitForFunction(() => document.title === 'Bring in citations · Citewell')
    expect(await barriers(page)).toEqual([])
    await showList(page, LIST)
    expect(await page.locator('.bring-in').innerText()).toContain('RIS')
    const table = page.locator('.import-preview__table')
    expect(await table.locator('tr', { hasText: NEW }).innerText()).toMatch(/Lee et al\.\s+2019.*New/s)
    const known = table.locator('tr', { hasText: 'Acupuncture for acute low back pain' })
    expect(await known.innerText()).toContain('There already, by its DOI')
    expect(await table.locator('.verdict--refused').innerText()).toMatch(/^Refused: .{10,}/)
    await known.getByRole('button', { name: /Compare/ }).click()
    const publisher = page.locator('.compare-fields__field', { hasText: 'Publisher' })
    expect(await publisher.locator('input:checked').count()).toBe(1)
    expect(await publisher.locator('label', { has: page.locator('input:checked') }).innerText()).toContain(
      'An Invented Press',
    )
    expect(await barriers(page)).toEqual([])
    await pictureOf(page, 'citation-import')
    await table.getByRole('checkbox', { name: 'Bring in Warm Stones' }).uncheck()
    await page.getByRole('button', { name: 'Bring in 1 citation' }).click()
    await page.getByText('1 citation is new, 1 was refused.').waitFor()
    expect(await page.getByRole('progressbar').getAttribute('value')).toBe('1')
    expect(await barriers(page)).toEqual([])
    const made = page.locator('.import-summary a', { hasText: NEW })
    await page.goto((await made.getAttribute('href'))!)
    await alive(page, '#field-title')
    expect(await field(page, 'title')).toBe(NEW)
    expect(await field(page, 'identifiers__doi')).toBe('10.5555/stiff.backs.2019')
    await page.context().close()
  })

  test('the same list brought in again makes no doubles, and the filter shows each kind alone', async () => {
    const page = await site().openAs('marketer', { viewport: { width: 1024, height: 800 }, colorScheme: 'dark' })
    await openImport(page)
    await showList(page, LIST)
    await page.getByRole('button', { name: 'There already 2' }).click()
    expect(await page.locator('.import-preview__row').count()).toBe(2)
    await page.getByRole('button', { name: 'New 1' }).click()
    expect(await page.locator('.import-preview__row').innerText()).toContain('Warm Stones and Cold Hands')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Change the list' }).click()
    expect(await page.inputValue('.source-box textarea')).toBe(LIST)
    await page.context().close()
  })

  test('a lost connection keeps what was done and offers to go on', async () => {
    const page = await site().openAs('marketer')
    const many = Array.from(
      { length: 150 },
      (_, i) =>
        `TY  - JOUR\nTI  - Invented Work Number ${i + 1} on ${'abcdefghij'[i % 10]}\nAU  - Author${i + 1}, A\nPY  - 2001\nER  -\n`,
    ).join('\n')
    await openImport(page)
    await page.setInputFiles('.source-box input[type=file]', {
      name: 'library.ris',
      mimeType: 'application/x-research-info-systems',
      buffer: Buffer.from(many),
    })
    await page.getByText('library.ris').waitFor()
    await page.getByRole('button', { name: 'Show what is in it' }).click()
    await page.getByText('1 to 100 of 150').waitFor()
    let sent = 0
    await page.route('**/api/citations/import?format=csl-json', (route) =>
      ++sent === 2 ? route.abort() : route.continue(),
    )
    await page.getByRole('button', { name: 'Bring in 150 citations' }).click()
    await page.getByText('The server could not be reached').waitFor()
    expect(await page.locator('.bring-in').innerText()).toContain('100 citations of 150 are done')
    await page.getByRole('button', { name: 'Go on with the other 50' }).click()
    await page.getByText('150 citations are new.').waitFor()
    expect(sent).toBe(3)
    await page.context().close()
  })

  test('a DOI fills a new record, which is corrected and saved; Enter does not save it', async () => {
    const page = await site().openAs('marketer')
    await openForm(page, 'citations/create')
    const box = page.getByLabel('Paste a DOI, PubMed number, ISBN or link')
    await box.fill('https://journals.example/article?doi=10.5555/citewell.lbp.2021')
    await box.press('Enter')
    await page.getByText('Found at').waitFor()
    expect(await page.locator('.look-up__reference').innerText()).toMatch(
      /^Lim A, .*Invent J Pain\. 2021;37\(4\):301-315/,
    )
    expect(await field(page, 'title')).toBe('')
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Fill in the fields' }).click()
    await page.getByText('Filled in:').waitFor()
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#field-title')?.value !== '')
    expect(await field(page, 'title')).toMatch(/^Acupuncture for chronic low back pain & sciatica/)
    await page.fill('#field-page', '301-316')
    await pictureOf(page, 'citation-look-up')
    await page.click('#action-save')
    await hear(page, 'success')
    await page.waitForURL(/citations\/[0-9a-f-]{36}/)
    expect(await field(page, 'page')).toBe('301-316')
    await openForm(page, 'citations/create')
    await box.fill('10.5555/citewell.lbp.2021')
    await box.press('Enter')
    await page.locator('.look-up__known a').waitFor()
    expect(await page.getByRole('button', { name: 'Fill in the fields' }).count()).toBe(0)
    await box.fill('no number at all')
    await box.press('Enter')
    await page.getByText('There is no number here').waitFor()
    await page.context().close()
  })

  test('two records of one work become one, field by field, and the other leads to it', async () => {
    const page = await site().openAs('marketer')
    await page.goto('/admin/collections/citations?search=stiff+backs')
    const link = page.locator('table a', { hasText: NEW })
    await openForm(page, (await link.getAttribute('href'))!.replace('/admin/collections/', ''))
    const kept = page.url()
    await page.locator('.doc-controls__popup button').first().click()
    await page.click('#action-merge')
    await page.getByLabel('Which record is to be merged').fill('invented work number 107')
    const read = page.waitForResponse(
      (answer) =>
        /citations\/[0-9a-f-]{36}\?depth=0$/.test(answer.url()) && !answer.url().includes(kept.split('/').at(-1)!),
    )
    await page.locator('.choose-citation__choice', { hasText: 'Invented Work Number 107 on' }).click()
    const other = await read
    await page.locator('.merge-form').waitFor()
    expect(await barriers(page)).toEqual([])
    await page.getByText('These look like two works').waitFor()
    const sure = page.getByLabel('They are one work, I have looked at both')
    await page.getByRole('button', { name: 'Merge', exact: true }).press('Enter')
    await expect.poll(() => sure.evaluate((box) => box === document.activeElement)).toBe(true)
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Merge', exact: true }).press('Enter')
    await hear(page, 'Merged.')
    expect(page.url()).toBe(kept)
    await page.goto(`/admin/collections/citations/${/[0-9a-f-]{36}/.exec(other.url())![0]}`)
    const banner = page.locator('.merged-banner')
    await banner.getByRole('link', { name: NEW }).waitFor()
    expect(await page.locator('#action-save').count()).toBe(0)
    expect(await page.locator('#field-title').isDisabled()).toBe(true)
    expect(await barriers(page)).toEqual([])
    await banner.getByRole('link').click()
    await page.waitForURL(kept)
    await page.goto('/admin/collections/citations?search=work+number+107')
    await page.locator('.citation-empty').getByRole('link', { name: 'Bring in citations' }).waitFor()
    expect(await page.locator('table tbody tr').count()).toBe(0)
    await page.context().close()
  })

  test('an auditor is offered nothing to bring in, and is told so', async () => {
    const page = await site().openAs('auditor')
    await page.goto('/admin/collections/citations')
    await page.locator('.export-menu').waitFor()
    expect(await page.getByRole('link', { name: 'Bring in citations' }).count()).toBe(0)
    await page.locator('.export-menu button').click()
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'RIS' }).click()])
    expect(file.suggestedFilename()).toBe('citations.ris')
    expect(readFileSync(await file.path(), 'utf8')).toMatch(/^TY {2}- /m)
    await page.goto('/admin/collections/citations/import')
    await page.getByText('add none').waitFor()
    expect(await page.locator('.source-box').count()).toBe(0)
    await page.context().close()
  })
}
