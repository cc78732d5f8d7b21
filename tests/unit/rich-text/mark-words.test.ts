import * as fc from 'fast-check'
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5'
import { expect, test } from 'vitest'
import { passagesOf, renderHtml, type RenderContext } from '#rich-text/index.ts'
import { block, br, cite, doc, id, li, link, p, text, ul } from './make-rich-text.ts'

type Marks = NonNullable<RenderContext['marks']>

const mark = (start: number, words: string, name = 'c-1') => ({
  start,
  end: start + words.length,
  text: words,
  id: name,
  attributes: { 'data-claim': name.slice(2) },
})

test('marked words stand in a span, which styles and links part', () => {
  const page = doc(p('It ', text('may', 1), ' help', link('https://a.example', ' here'), cite(id(1)), '. Ask us.'))
  const marks: Marks = new Map([['root.children.0', [mark(0, 'It may help here.')]]])
  expect(renderHtml(page, { marks })).toBe(
    '<p><span id="c-1" data-claim="1">It </span><span data-claim="1"><strong>may</strong></span><span data-claim="1"> help</span>' +
      '<a href="https://a.example" rel="external noopener"><span data-claim="1"> here</span></a>' +
      '<sup><a href="#ref-1" id="cite-1-1">[1]</a></sup><span data-claim="1">.</span> Ask us.</p>',
  )
})

test('a line break counts as one character, and what parts a line begins another', () => {
  const page = doc(ul(li('First', br, 'second', ul(li('Deep')))))
  const marks: Marks = new Map([
    ['root.children.0.children.0', [mark(6, 'second')]],
    ['root.children.0.children.0.children.3.children.0', [mark(0, 'Deep', 'c-2')]],
  ])
  expect(renderHtml(page, { marks })).toBe(
    '<ul><li>First<br><span id="c-1" data-claim="1">second</span><ul><li><span id="c-2" data-claim="2">Deep</span></li></ul></li></ul>',
  )
})

test('words within a block are found by their path, and a mark of other words marks nothing', () => {
  const page = doc(block('callout', { text: doc(p('Mind this.')) }), p('Other'))
  const marks: Marks = new Map([
    ['root.children.0.fields.text.root.children.0', [mark(5, 'this')]],
    ['root.children.1', [mark(0, 'Words', 'c-2')]],
  ])
  const html = renderHtml(page, { marks })
  expect(html).toContain('<p>Mind <span id="c-1" data-claim="1">this</span>.</p>')
  expect(html).toContain('<p>Other</p>')
})

type Node = DefaultTreeAdapterMap['childNode']

/** The words within spans by the claim that they name, in order. */
function spansIn(nodes: readonly Node[], found = new Map<string, string>(), within: string | null = null) {
  for (const node of nodes) {
    if (node.nodeName === '#text' && within !== null && 'value' in node)
      found.set(within, (found.get(within) ?? '') + node.value)
    if (node.nodeName === 'br' && within !== null) found.set(within, `${found.get(within) ?? ''} `)
    if (!('childNodes' in node)) continue
    const own = node.attrs.find(({ name }) => name === 'data-claim')?.value ?? within
    if (node.nodeName !== 'sup') spansIn(node.childNodes, found, own)
  }
  return found
}

const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '&', '<', 'é'), minLength: 1, maxLength: 6 })
const part = fc.oneof(
  fc.tuple(words, fc.constantFrom(0, 1, 2, 3)).map(([said, format]) => text(said, format)),
  words.map((said) => link('https://a.example', said)),
  fc.constant(cite(id(1))),
)
const line = fc.array(part, { minLength: 1, maxLength: 6 })

/** Styles are cut where a span is. */
const unstyled = (html: string) => html.replaceAll(/<\/?(span|strong|em)\b[^>]*>/g, '')

test('whatever is marked, the words of a page are the same, and those in the spans are the marked ones', () => {
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 3 }),
      fc.array(fc.nat(12), { maxLength: 6 }),
      (lines, cuts) => {
        const page = doc(...lines.map((parts) => p(...parts)))
        const marks: Marks = new Map(
          passagesOf(page).map(({ path, text: said }) => {
            const ends = [...new Set(cuts)].filter((cut) => cut > 0 && cut < said.length).toSorted((a, b) => a - b)
            const places = [0, ...ends].map((start, index) => [start, ends[index] ?? said.length] as const)
            const chosen = places.filter(([start, end], index) => index % 2 === 0 && end > start)
            return [path, chosen.map(([start, end]) => mark(start, said.slice(start, end), `c-${path}.${start}`))]
          }),
        )
        const html = renderHtml(page, { marks })
        expect(unstyled(html)).toBe(unstyled(renderHtml(page)))
        const found = spansIn(parseFragment(html).childNodes)
        for (const each of [...marks.values()].flat()) expect(found.get(each.attributes['data-claim']!)).toBe(each.text)
      },
    ),
    { numRuns: 300 },
  )
})
