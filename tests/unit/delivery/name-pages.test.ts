import { expect, test } from 'vitest'
import { namePages } from '../../../src/delivery/publication/name-pages.ts'

const page = (title: string, more: object = {}) => ({
  title,
  kind: 'article',
  live: true,
  inTrash: false,
  clinic: 'Harbour',
  ...more,
})

test.each([
  [[], 0, ''],
  [[page('Back')], 0, '“Back” (article, live, Harbour)'],
  [
    [page('Back'), page('Neck', { live: false })],
    0,
    '“Back” (article, live, Harbour) and “Neck” (article, draft, Harbour)',
  ],
  [[page('Bin', { live: false, inTrash: true, clinic: '' })], 0, '“Bin” (article, draft in the trash)'],
  [[page('')], 0, '“Untitled” (article, live, Harbour)'],
  [[page('A', { clinic: '' })], 2, '“A” (article, live) and 2 pages that you may not see'],
  [[], 1, 'a page that you may not see'],
])('%j and %i hidden ones', (pages, hidden, words) => expect(namePages(pages, hidden)).toBe(words))

test('more than five are counted', () => {
  const names = namePages(
    ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((title) => page(title)),
    1,
  )
  expect(names).toMatch(/^“A” .*“E” \(article, live, Harbour\), 2 more and a page that you may not see$/)
})
