import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DEMO_PASSWORD } from '../../demo/accounts.ts'
import { barriers } from './barriers.ts'
import type { Site } from './browser.ts'
import { hear } from './editor.ts'
import { pictureOf } from './picture-of.ts'

const TITLE = 'Acupuncture for Low Back Pain in Alder Bay'
const SAID = 'acupuncture may ease chronic low back pain in the short term'
const FAULTS = ['Acupuncture cures migraine in four weeks.', 'Acupuncture is completely safe.']

type Node = { type: string; text?: string; children?: Node[] }
type Article = { id: string; revision: number; body: { root: Node } }

/** Asks the API as whoever is signed in to the window. */
async function api<Answer>(page: Page, path: string, method = 'GET', body?: object): Promise<Answer> {
  const answer = await page.evaluate(
    async ([to, how, sent]) => {
      const headers = { 'Content-Type': 'application/json' }
      const response = await fetch(to!, { method: how!, headers, ...(sent ? { body: sent } : {}) })
      return { status: response.status, body: (await response.json()) as unknown }
    },
    [`/api/${path}`, method, body ? JSON.stringify(body) : ''],
  )
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
  return answer.body as Answer
}

const words = (text: string): Node =>
  ({ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }) as Node

const paragraph = (text: string): Node =>
  ({ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0, textStyle: '', children: [words(text)] }) as Node // prettier-ignore

function reworded(node: Node, from: string, to: string): Node {
  return {
    ...node,
    ...(node.text === undefined ? {} : { text: node.text.replace(from, to) }),
    ...(node.children ? { children: node.children.map((child) => reworded(child, from, to)) } : {}),
  }
}

/** A writer changes the text of the page and hands it to the reviewers. */
async function rewrite(writer: Page, note: string, change: (root: Node) => Node): Promise<string> {
  const found = await api<{ docs: Article[] }>(
    writer,
    `articles?draft=true&depth=0&limit=1&where[title][contains]=${encodeURIComponent(TITLE)}`,
  )
  const { body, id, revision } = found.docs[0]!
  await api(writer, `articles/${id}?draft=true`, 'PATCH', { revision, body: { root: change(body.root) } })
  await api(writer, `articles/${id}/submit`, 'POST', { note })
  return id
}

const chosen = (page: Page) => page.locator('.desk-sentence[aria-current]')

/** Waits until the sentence with these words is chosen, and has the focus. */
async function atSentence(page: Page, text: string): Promise<void> {
  await page.locator('.desk-sentence[aria-current]', { hasText: text }).waitFor()
  await page.waitForFunction(() => document.activeElement?.matches('.desk-sentence[aria-current]'))
}

/** Waits until the desk says how many claims wait. */
const untilWaiting = (page: Page, said: string) => page.locator('.desk-acts__open', { hasText: said }).waitFor()

/** How a reviewer works at the desk, by keys alone: finds faults, asks for changes, and signs what was mended. */
export function reviewDesk(site: () => Site): void {
  let writer: Page
  let page: Page
  let id: string

  test('the queue is narrowed to a state, and says in words if nothing is like that', async () => {
    writer = await site().openAs('marketer')
    page = await site().openAs('reviewer')
    await page.goto('/admin/review')
    await page.locator('.review-queue__table, .review-queue__note:not(:empty)').first().waitFor()
    const states = page.getByLabel('State')
    for (const state of await states.locator('option').all()) {
      const name = await state.innerText()
      await states.selectOption(await state.getAttribute('value'))
      const rows = page.locator('.review-queue__table tbody tr')
      if (name.endsWith('(0)')) await page.getByText('No page is like this.').waitFor()
      else await rows.first().waitFor()
    }
    expect(await barriers(page)).toEqual([])
  })

  test('the queue leads to a page that was handed in, with what is at stake', async () => {
    id = await rewrite(writer, 'A word in the first part, and two sentences at the end.', (root) => {
      const mended = reworded(root, SAID, SAID.replace('may', 'might'))
      return { ...mended, children: [...mended.children!, paragraph(FAULTS.join(' '))] }
    })
    await page.goto('/admin/review')
    const row = page.locator('.review-queue__table tbody tr', { hasText: TITLE })
    await row.waitFor()
    expect(await row.innerText()).toMatch(/In review[\s\S]*blocker[\s\S]*3 claims wait for a verdict/)
    expect(await barriers(page)).toEqual([])
    await pictureOf(page, 'review-queue')
    await row.locator('a').focus()
    await page.keyboard.press('Enter')
    await atSentence(page, 'might ease')
    await untilWaiting(page, '3 claims wait')
    expect(await page.locator('.desk-changes').innerText()).toContain('3 changes since')
    expect(await barriers(page)).toEqual([])
    await pictureOf(page, 'review-desk')
  })

  test('what may be said is supported by one key, and what may not is rejected with a reason, by keys alone', async () => {
    await page.keyboard.press('1')
    await atSentence(page, FAULTS[0]!)
    await untilWaiting(page, '2 claims wait')
    for (const [n, reason] of ['No work shows that it cures anything.', 'Nothing is wholly safe.'].entries()) {
      await atSentence(page, FAULTS[n]!)
      await page.keyboard.press('6')
      await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA')
      await page.keyboard.type(reason)
      await page.keyboard.press('Control+Enter')
    }
    await untilWaiting(page, 'Every claim is decided')
    expect(await page.locator('.desk-sentence--refused').count()).toBe(2)
  })

  test('a comment is tied to the words that it is about, and answered', async () => {
    await atSentence(page, FAULTS[1]!)
    await page.keyboard.press('c')
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA')
    await page.keyboard.type('Say what can happen, and how often.')
    await page.keyboard.press('Tab')
    await page.keyboard.type('completely safe')
    await page.keyboard.press('Control+Enter')
    const comment = page.locator('.desk__side .desk-comment', { hasText: 'how often' })
    await comment.waitFor()
    expect(await comment.innerText()).toContain('On “completely safe”')
    await comment.getByRole('button', { name: 'Answer' }).click()
    await page.keyboard.type('There is a review of it.')
    await page.keyboard.press('Control+Enter')
    await comment.locator('.desk-comment__answers', { hasText: 'There is a review of it.' }).waitFor()
    await page.waitForFunction(() => document.activeElement?.textContent === 'Answer')
  })

  test('a page with refused claims is not signed; asking for changes lists them by itself', async () => {
    await page.keyboard.press('a')
    const dialog = page.locator('dialog[open]')
    await dialog.getByText('2 claims are in the way.').waitFor()
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('r')
    await dialog.getByText('It must not be published as it stands.').waitFor()
    expect(await dialog.locator('textarea').inputValue()).toBe(
      `“${FAULTS[0]}”: No work shows that it cures anything.\n“${FAULTS[1]}”: Nothing is wholly safe.`,
    )
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type('not-my-password')
    await page.keyboard.press('Enter')
    await dialog.getByRole('alert').waitFor()
    expect(site().takeFaults()).toEqual(['403 POST /api/articles/:id/decide'])
    expect(await dialog.locator('textarea').inputValue()).toContain('Nothing is wholly safe.')
    await dialog.locator('input[type=password]').fill(DEMO_PASSWORD)
    await page.keyboard.press('Enter')
    await hear(page, 'Changes are asked for')
    await page.locator('.desk-bar', { hasText: 'Changes asked' }).waitFor()
  })

  test('a page that moves on under the signature is not signed, and says what happened', async () => {
    await rewrite(writer, 'The two sentences are gone.', (root) => ({ ...root, children: root.children!.slice(0, -1) }))
    await page.reload()
    await untilWaiting(page, 'Every claim is decided')
    await page.locator('.desk-comment', { hasText: 'These words are gone' }).waitFor()
    await rewrite(writer, 'And another word.', (root) => reworded(root, 'might ease', 'could ease'))
    await page.keyboard.press('a')
    await page.locator('dialog[open] input[type=password]').waitFor()
    await page.keyboard.type(DEMO_PASSWORD)
    await page.keyboard.press('Enter')
    await page.locator('dialog[open]', { hasText: 'The page has changed' }).waitFor()
    expect(site().takeFaults()).toEqual(['409 POST /api/articles/:id/decide'])
    await page.keyboard.press('Enter')
    await page.locator('.desk-changes', { hasText: 'could' }).waitFor()
  })

  test('a word that changed is reviewed with three keys: supported, approve, and the password with Enter', async () => {
    await page.reload()
    await atSentence(page, 'could ease')
    await untilWaiting(page, '1 claim waits')
    await page.keyboard.press('1')
    await untilWaiting(page, 'Every claim is decided')
    await page.keyboard.press('a')
    await page.waitForFunction(() => document.activeElement?.matches('dialog input[type=password]'))
    expect(await page.locator('dialog[open]').innerText()).toMatch(/I have read this page[\s\S]*It holds until/)
    expect(await barriers(page)).toEqual([])
    await pictureOf(page, 'review-signature')
    await page.keyboard.type(DEMO_PASSWORD)
    await page.keyboard.press('Enter')
    await hear(page, 'Approved')
    await page.locator('.desk-bar', { hasText: 'Approved' }).waitFor()
    expect(await chosen(page).count()).toBe(1)
  })

  test('whoever may not decide reads the desk, in the dark too, and no letter acts on it', async () => {
    const auditor = await site().openAs('auditor', { colorScheme: 'dark', viewport: { width: 1024, height: 800 } })
    await auditor.goto(`/admin/review/articles/${id}`)
    await chosen(auditor).waitFor()
    for (const key of ['1', 'a', 'r']) await auditor.keyboard.press(key)
    expect(await auditor.locator('dialog[open], .desk-verdicts').count()).toBe(0)
    expect(await auditor.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
      0,
    )
    expect(await barriers(auditor)).toEqual([])
    await pictureOf(auditor, 'review-desk-dark')
    await auditor.keyboard.press('?')
    await auditor.locator('dialog[open]', { hasText: 'Next claim' }).waitFor()
    expect(await barriers(auditor)).toEqual([])
    await auditor.context().close()
  })

  test('a live page is recalled at once, heads the queue, and is brought back', async () => {
    await page.getByRole('button', { name: 'Recall' }).click()
    await page.keyboard.type('A patient told us of harm; we look into it.')
    await page.locator('dialog[open] button[type=submit]').click()
    await hear(page, 'Recalled')
    await page.locator('.desk-bar', { hasText: 'Taken out' }).waitFor()
    await page.goto('/admin/review')
    const first = page.locator('.review-queue__table tbody tr').first()
    await first.waitFor()
    expect(await first.innerText()).toContain('A patient told us of harm')
    await page.goto(`/admin/review/articles/${id}`)
    await page.getByRole('button', { name: 'Bring back' }).click()
    await page.keyboard.type('It was another clinic, and nothing to do with this.')
    await page.locator('dialog[open] button[type=submit]').click()
    await hear(page, 'Brought back')
    for (const each of [page, writer]) await each.context().close()
  })
}
