import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderHtml, renderReferenceList, tableOfContents } from '#rich-text/index.ts'
import {
  block,
  br,
  cell,
  cite,
  doc,
  h,
  id,
  li,
  link,
  ol,
  p,
  pageLink,
  quote,
  row,
  table,
  text,
  ul,
} from './make-rich-text.ts'

test('words, styles, line breaks and quotes', () => {
  expect(
    renderHtml(doc(p('a & b ', text('bold', 1), text('<i>', 2), text('2', 64), br, text('all', 67)), quote('q'))),
  ).toBe(
    '<p>a &amp; b <strong>bold</strong><em>&lt;i&gt;</em><sup>2</sup><br><strong><em><sup>all</sup></em></strong></p><blockquote>q</blockquote>',
  )
})

test('headings carry ids made of their words, each its own, and the table of contents names the same', () => {
  const page = doc(
    h(2, 'What ', text('helps?', 1)),
    h(3, 'What helps'),
    h(3, 'What helps 2'),
    h(4, 'Ref 1'),
    h(2, 'Était-ce'),
    h(2, '!?'),
    h(2),
  )
  const ids = ['what-helps', 'what-helps-2', 'what-helps-2-2', 'section-ref-1', 'etait-ce', 'section']
  expect([...renderHtml(page).matchAll(/ id="([^"]+)"/g)].map(([, found]) => found)).toEqual(ids)
  expect(tableOfContents(page).map((entry) => entry.id)).toEqual(ids)
  expect(tableOfContents(page)[0]).toEqual({ id: 'what-helps', text: 'What helps?', level: 2 })
})

test('a deeper list stands inside the item before it', () => {
  expect(renderHtml(doc(ul(li('a'), li(ol(li('b'))), li('c'))))).toBe(
    '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>',
  )
  expect(renderHtml(doc({ ...ol(li('a')), start: 3 }))).toBe('<ol start="3"><li>a</li></ol>')
})

test('tables have a head, and heading cells say what they head', () => {
  const html = renderHtml(doc(table(row(cell('A', 3), cell('B', 1)), row(cell('C', 2), cell('D', 0, { colSpan: 2 })))))
  expect(html).toBe(
    '<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><th scope="row">C</th><td colspan="2">D</td></tr></tbody></table>',
  )
})

test('cites are numbered by first cite, lead to their reference, and are led back to', () => {
  const html = renderHtml(
    doc(p('a', cite(id(2))), p('b', cite(id(1), { locator: 'Table "2"' })), p('c', cite({ id: id(2) }))),
  )
  expect(html).toContain('<sup><a href="#ref-1" id="cite-1-1">[1]</a></sup>')
  expect(html).toContain('<sup><a href="#ref-2" id="cite-2-1" title="Table &quot;2&quot;">[2]</a></sup>')
  expect(html).toContain('<sup><a href="#ref-1" id="cite-1-2">[1]</a></sup>')
  expect(renderReferenceList([{ number: 1, line: 'A <b>.', cites: 1, url: 'https://doi.org/10.1/x' }])).toBe(
    '<ol class="references"><li id="ref-1" value="1">A &lt;b&gt;. <a href="https://doi.org/10.1/x" rel="external noopener">https://doi.org/10.1/x</a> <a href="#cite-1-1" aria-label="Back to cite 1 of reference 1">↩</a></li></ol>',
  )
  expect(renderReferenceList([])).toBe('')
})

test.each([
  ['One. doi:10.1/x', 'https://doi.org/10.1/x', 'One. <a>doi:10.1/x</a>'],
  ['One <1>. doi:10.1/X. Cited 2020.', 'https://doi.org/10.1/x', 'One &lt;1&gt;. <a>doi:10.1/X</a>. Cited 2020.'],
  ['One. https://doi.org/10.1/x', 'https://doi.org/10.1/x', 'One. <a>https://doi.org/10.1/x</a>'],
  [
    'NICE. https://nice.example/ng59. Read it.',
    'https://nice.example/ng59',
    'NICE. <a>https://nice.example/ng59</a>. Read it.',
  ],
  ['One. doi:10.1/x2', 'https://doi.org/10.1/x', 'One. doi:10.1/x2 <a>https://doi.org/10.1/x</a>'],
  ['One. doi:10.1/x.2', 'https://doi.org/10.1/x', 'One. doi:10.1/x.2 <a>https://doi.org/10.1/x</a>'],
  ['One.', 'https://doi.org/10.1/x', 'One. <a>https://doi.org/10.1/x</a>'],
  ['One. doi:10.1/x', 'javascript:alert(1)', 'One. doi:10.1/x'],
  ['One. doi:10.1/x', null, 'One. doi:10.1/x'],
])('a reference names its address once: %s (%s)', (line, url, printed) => {
  const html = renderReferenceList([{ number: 1, line, url }])
  const bare = html.replace(/ (href|rel)="[^"]*"/g, '')
  expect(bare).toBe(`<ol class="references"><li id="ref-1" value="1">${printed}</li></ol>`)
})

test('numbers of the page count, and texts of one page share no id', () => {
  const cited = new Map<string, number>()
  const numberOf = (citation: string) => (citation === id(1) ? 7 : undefined)
  expect(renderHtml(doc(p(cite(id(1)), cite(id(9)))), { numberOf, cited })).toBe(
    '<p><sup><a href="#ref-7" id="cite-7-1">[7]</a></sup></p>',
  )
  expect(renderHtml(doc(p(cite(id(1)))), { numberOf, cited })).toContain('id="cite-7-2"')
})

test('links say when they lead out, and a refused or missing address leaves the words', () => {
  const ownOrigins = ['https://clinic.example']
  const html = (node: ReturnType<typeof link>, more = {}) => renderHtml(doc(p(node)), { ownOrigins, ...more })
  expect(html(link('https://other.example/a?b=1&c="', 'x'))).toBe('<p>x</p>')
  expect(html(link('https://other.example/a?b=1&c', 'x'))).toBe(
    '<p><a href="https://other.example/a?b=1&amp;c" rel="external noopener">x</a></p>',
  )
  expect(html(link('https://clinic.example/a', 'x'))).toBe('<p><a href="https://clinic.example/a">x</a></p>')
  expect(html(link('/a', 'x'))).toBe('<p><a href="/a">x</a></p>')
  expect(html(link('javascript:alert(1)', 'x'))).toBe('<p>x</p>')
  expect(html(pageLink('conditions', id(1), 'x'))).toBe('<p>x</p>')
  expect(
    html(pageLink('conditions', { id: id(1), slug: 'sciatica' }, 'x'), {
      hrefOf: (collection: string, _: string, page: { slug: string }) => `/${collection}/${page.slug}`,
    }),
  ).toBe('<p><a href="/conditions/sciatica">x</a></p>')
  expect(html(pageLink('conditions', id(1), 'x'), { hrefOf: () => 'javascript:x' })).toBe('<p>x</p>')
})

const media = { id: id(1), url: '/media/a.webp', alt: 'A "room"', caption: 'Ours', width: 800, height: 600 }
const location = {
  id: id(3),
  name: 'Midtown',
  address: { line1: '1 Oak St', city: 'Atlanta', region: 'GA', postalCode: '30303', country: 'US' },
  phones: [
    { number: '+14045550123', kind: 'call' },
    { number: '+14045550124', kind: 'fax' },
  ],
  email: 'a@b.example',
  bookingUrl: 'javascript:x',
}
const find = (collection: string) =>
  ({ media, locations: location, disclaimers: { id: id(2), text: doc(p('Not advice.')) } })[collection]

test('blocks, from populated records or found by id', () => {
  const html = (blockType: string, fields: Record<string, unknown>) =>
    renderHtml(doc(block(blockType, fields)), { find })
  const figure =
    '<figure><img src="/media/a.webp" alt="A &quot;room&quot;" width="800" height="600" loading="lazy"><figcaption>Ours</figcaption></figure>'
  expect(html('image', { media: id(1) })).toBe(figure)
  expect(html('image', { media })).toBe(figure)
  expect(html('image', { media, alt: 'Needles', caption: 'Here' })).toContain('alt="Needles"')
  expect(html('callout', { tone: 'warning', title: 'Note', text: doc(p('x')) })).toBe(
    '<aside class="callout callout-warning"><p><strong>Note</strong></p><p>x</p></aside>',
  )
  expect(html('faq', { items: [{ question: 'Q?', answer: doc(p('A')) }] })).toBe(
    '<section class="faq"><dl><dt>Q?</dt><dd><p>A</p></dd></dl></section>',
  )
  expect(html('disclaimer', { disclaimer: id(2) })).toBe('<aside class="disclaimer"><p>Not advice.</p></aside>')
  expect(html('callToAction', { label: 'Call <us>', kind: 'call', url: 'tel:+14045550123' })).toBe(
    '<p class="call-to-action call-to-action-call"><a href="tel:+14045550123">Call &lt;us&gt;</a></p>',
  )
  expect(html('locationCard', { location: id(3) })).toBe(
    '<address><strong>Midtown</strong><br>1 Oak St<br>Atlanta, GA 30303<br>US<br><a href="tel:+14045550123">+14045550123</a><br><a href="mailto:a@b.example">a@b.example</a></address>',
  )
})

test('what was deleted or cannot be read leaves nothing harmful behind', () => {
  const page = doc(
    block('image', { media: id(1) }),
    block('disclaimer', { disclaimer: null }),
    block('locationCard', { location: id(1) }),
    block('image', { media: { ...media, url: 'javascript:x' } }),
    block('nonsense', {}),
    p(cite(id(1))),
  )
  expect(renderHtml(page, { numberOf: () => undefined })).toBe('')
})

test('disclaimers that name each other come to an end', () => {
  const loop = { id: id(2), text: doc(p('x'), block('disclaimer', { disclaimer: id(2) })) }
  expect(renderHtml(doc(block('disclaimer', { disclaimer: id(2) })), { find: () => loop })).toBe(
    '<aside class="disclaimer"><p>x</p></aside>',
  )
})

const NASTY = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('<script>', '"><img onerror=x>', "' onclick='x", 'javascript:alert(1)', '&lt;', '</p>', '#ref-9'),
)
const cites = fc.constantFrom(1, 2, 3).map((count) => cite(id(count), { locator: '"><' }))
const parts = fc.array(
  fc.oneof(
    NASTY.map((words) => text(words, 1)),
    cites,
    fc.tuple(NASTY, NASTY).map(([url, words]) => link(url, words)),
  ),
  { maxLength: 5 },
)
const blocks = fc.oneof(
  parts.map((all) => p(...all)),
  parts.map((all) => h(3, ...all)),
  parts.map((all) => ul(li(...all))),
  parts.map((all) => table(row(cell(p(...all), 1)))),
  fc.tuple(NASTY, parts).map(([title, all]) => block('callout', { tone: title, title, text: doc(p(...all)) })),
  fc.tuple(NASTY, parts).map(([question, all]) => block('faq', { items: [{ question, answer: doc(p(...all)) }] })),
  fc.tuple(NASTY, NASTY).map(([label, url]) => block('callToAction', { label, url, kind: label })),
  fc
    .tuple(NASTY, NASTY)
    .map(([alt, url]) => block('image', { media: { id: id(1), url, alt, width: url }, caption: alt })),
  NASTY.map((name) =>
    block('locationCard', { location: { id: id(1), name, phones: [{ number: name }], email: name, bookingUrl: name } }),
  ),
)
/** All that the renderer may ever write as a tag. */
const TAG =
  /^<\/?(p|h[234]|ul|ol|li|table|thead|tbody|tr|th|td|aside|section|dl|dt|dd|figure|figcaption|img|address|strong|em|sup|a|br|blockquote)( [a-z-]+="[^"<>]*")*>/

test('whatever the words, there is no tag but ours, no script address, and every reference has its target', () => {
  fc.assert(
    fc.property(fc.array(blocks, { maxLength: 6 }), (all) => {
      const page = doc(...all)
      const html = renderHtml(page)
      for (const { index } of html.matchAll(/</g)) expect(html.slice(index)).toMatch(TAG)
      for (const [, href] of html.matchAll(/ (?:href|src)="([^"]*)"/g))
        expect(href).toMatch(/^(https?:|mailto:|tel:|\/(?!\/)|#)/)
      const list = renderReferenceList([1, 2, 3].map((number) => ({ number, line: 'x' })))
      for (const [, target] of html.matchAll(/<sup><a href="#([^"]*)"/g)) expect(list).toContain(`id="${target}"`)
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, found]) => found)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 500 },
  )
})

test('it never throws, whatever it is given', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      (value) =>
        typeof renderHtml(value) === 'string' &&
        typeof renderHtml({ root: { type: 'root', children: [value] } }) === 'string',
    ),
  )
  let deep: unknown = p('x')
  for (let depth = 0; depth < 5000; depth += 1) deep = { type: 'quote', children: [deep] }
  expect(renderHtml(doc(deep))).toBe('')
})
