import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkRichText } from '#rich-text/index.ts'
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

const whole = doc(
  h(2, 'What helps'),
  p(
    'Words ',
    text('bold', 1),
    text('both and raised', 67),
    br,
    cite(id(1), { locator: 'Table 2', quote: 'helps' }),
    ' end',
  ),
  ul(li('One'), li(ul(li('Deeper'))), li('Two', cite(id(2)))),
  ol(
    li(link('https://example.com', 'out')),
    li(pageLink('conditions', id(3), 'in')),
    li(pageLink('people', { id: id(3) }, 'in')),
  ),
  quote('Said'),
  table(row(cell('A', 3), cell('B', 1)), row(cell('C', 2), cell('D'))),
  block('image', { media: id(4), caption: 'A room', alt: null, id: 'abc1' }),
  block('callout', { tone: 'tip', text: doc(p('Inside', cite(id(1)))) }),
  block('faq', { items: [{ id: 'r1', question: 'Why?', answer: doc(p('Because')) }] }),
  block('disclaimer', { disclaimer: { id: id(5), name: 'populated' } }),
  block('callToAction', { label: 'Book', url: '/book', kind: 'book' }),
  block('locationCard', { location: id(6) }),
)

const faultsOf = (value: unknown) => checkRichText(value).map(({ path, message }) => `${path}: ${message}`)

test('a text of everything the editor offers is fine', () => {
  expect(checkRichText(whole)).toEqual([])
  expect(checkRichText(JSON.parse(JSON.stringify(whole)))).toEqual([])
})

test('no text yet is fine', () => {
  expect(checkRichText(null)).toEqual([])
  expect(checkRichText(undefined)).toEqual([])
})

test.each([
  ['a string', '<p>Hello</p>'],
  ['an empty string', ''],
  ['a number', 7],
  ['a list', [p('x')]],
  ['an object without root', {}],
  ['a root without a type', { root: { children: [] } }],
  ['Slate nodes', [{ children: [{ text: 'x' }] }]],
])('%s is refused as a body', (_, value) => {
  expect(faultsOf(value)).toEqual([expect.stringContaining('This must be a formatted text')])
})

/** What is put in, the path that is named, and part of the sentence. */
const REFUSED: [name: string, value: unknown, path: string, words: string][] = [
  ['an unknown node', doc({ type: 'horizontalrule', version: 1 }), 'root.children.0', 'horizontalrule'],
  ['a node named after an inherited field', doc({ type: 'constructor' }), 'root.children.0', 'constructor'],
  ['a node named __proto__', doc({ type: '__proto__' }), 'root.children.0', '__proto__'],
  ['an upload node', doc({ type: 'upload', relationTo: 'media', value: id(1) }), 'root.children.0', 'upload'],
  ['an auto link', doc(p({ type: 'autolink', children: [] })), 'root.children.0.children.0', 'autolink'],
  ['a root in a root', doc(doc().root), 'root.children.0', 'root'],
  ['words directly in the root', doc(text('x')), 'root.children.0', 'cannot stand here'],
  ['a first-level heading', doc(h(1, 'x')), 'root.children.0.tag', '“h2”'],
  ['a checklist', doc({ ...ul(li('x')), listType: 'check' }), 'root.children.0.listType', '“bullet”'],
  ['a list without items', doc({ ...ul(), children: 'x' }), 'root.children.0.children', 'a list of parts'],
  ['underlined text', doc(p(text('x', 8))), 'root.children.0.children.0.format', 'remove underline'],
  ['struck-through code', doc(p(text('x', 21))), 'root.children.0.children.0.format', 'remove strikethrough, code'],
  ['subscript', doc(p(text('x', 32))), 'root.children.0.children.0.format', 'remove subscript'],
  [
    'a style of the future',
    doc(p({ ...text('x'), format: 4096 })),
    'root.children.0.children.0.format',
    'whole number',
  ],
  ['text that is a number', doc(p({ ...text('x'), text: 5 })), 'root.children.0.children.0.text', 'must be text'],
  ['text that is missing', doc(p({ type: 'text', version: 1 })), 'root.children.0.children.0.text', 'must be text'],
  ['a NUL', doc(p('a\0b')), 'root.children.0.children.0.text', 'broken character'],
  ['half a surrogate pair', doc(p('a\ud83d')), 'root.children.0.children.0.text', 'broken character'],
  ['very long text', doc(p('x'.repeat(20_001))), 'root.children.0.children.0.text', 'too long'],
  ['an unknown field of a node', doc({ ...p('x'), onclick: 'alert(1)' }), 'root.children.0.onclick', 'no such field'],
  ['an unknown field of a document', { ...doc(p('x')), html: '<b>' }, 'html', 'no such field'],
  [
    'an unknown field of a block',
    doc(block('callout', { tone: 'tip', html: 'x' })),
    'root.children.0.fields.html',
    'no such field',
  ],
  ['an unknown block', doc(block('embed', {})), 'root.children.0.fields.blockType', '“image”'],
  ['a cite as a block', doc(block('cite', { citation: id(1) })), 'root.children.0.fields.blockType', '“image”'],
  ['a block without fields', doc({ type: 'block', version: 2 }), 'root.children.0.fields', 'missing'],
  ['a picture without a picture', doc(block('image', {})), 'root.children.0.fields.media', 'Choose'],
  ['an id that is no UUID', doc(block('image', { media: '1 or 1=1' })), 'root.children.0.fields.media', 'Choose'],
  ['a cite of nothing', doc(p(cite(null))), 'root.children.0.children.0.fields.citation', 'Choose'],
  [
    'a cite inside a link',
    doc(p(link('/x', 'a', cite(id(1))))),
    'root.children.0.children.0.children.1',
    'after the link',
  ],
  ['a script link', doc(p(link('javascript:alert(1)', 'x'))), 'root.children.0.children.0.fields.url', 'not allowed'],
  ['a link to nowhere', doc(p(link('', 'x'))), 'root.children.0.children.0.fields.url', 'where the link leads'],
  ['a link of no text', doc(p(link(5, 'x'))), 'root.children.0.children.0.fields.url', 'must be text'],
  ['a link to a user', doc(p(pageLink('users', id(1), 'x'))), 'root.children.0.children.0.fields.doc', '“articles”'],
  [
    'a script button',
    doc(block('callToAction', { label: 'x', kind: 'book', url: 'data:,x' })),
    'root.children.0.fields.url',
    'not allowed',
  ],
  ['an unknown tone', doc(block('callout', { tone: 'loud' })), 'root.children.0.fields.tone', '“note”'],
  [
    'a string as a callout text',
    doc(block('callout', { tone: 'tip', text: 'x' })),
    'root.children.0.fields.text',
    'formatted text',
  ],
  [
    'a heading in a callout',
    doc(block('callout', { tone: 'tip', text: doc(h(2, 'x')) })),
    'root.children.0.fields.text.root.children.0',
    'cannot stand here',
  ],
  [
    'a question without words',
    doc(block('faq', { items: [{ question: ' ' }] })),
    'root.children.0.fields.items.0.question',
    'Write something',
  ],
  [
    'rows that are no list',
    doc(block('faq', { items: { length: 1 } })),
    'root.children.0.fields.items',
    'must be a list',
  ],
  [
    'a script link deep in an answer',
    doc(block('faq', { items: [{ question: 'q', answer: doc(p(link('vbscript:x', 'x'))) }] })),
    'root.children.0.fields.items.0.answer.root.children.0.children.0.fields.url',
    'not allowed',
  ],
  [
    'a cell over half the table',
    doc(table(row(cell('x', 0, { colSpan: 10_000 })))),
    'root.children.0.children.0.children.0.colSpan',
    'whole number',
  ],
  [
    'an id with other signs',
    doc(block('image', { media: id(1), id: '__proto__' })),
    'root.children.0.fields.id',
    'letters, digits',
  ],
]

test.each(REFUSED)('%s is refused with its place', (_, value, path, words) => {
  const faults = checkRichText(value)
  expect(faults.map((fault) => fault.path)).toContain(path)
  expect(faults.find((fault) => fault.path === path)!.message).toContain(words)
})

test('deep nesting is refused, however deep', () => {
  let list = ul(li('x'))
  for (let depth = 0; depth < 3000; depth += 1) list = ul(li(list))
  expect(faultsOf(doc(list)).join()).toContain('nested too deeply')
})

test('too many parts, too much text and endless faults end the check early', () => {
  expect(faultsOf(doc(...Array.from({ length: 30_000 }, () => p()))).join()).toContain('too large')
  expect(faultsOf(doc(...Array.from({ length: 30 }, () => p('x'.repeat(19_999))))).join()).toContain('at most 500000')
  expect(checkRichText(doc(...Array.from({ length: 5000 }, () => ({ type: 'x' }))))).toHaveLength(20)
})

test('it never throws, and every message is a sentence at a short path', () => {
  const types = fc.constantFrom(
    'root',
    'paragraph',
    'text',
    'link',
    'block',
    'inlineBlock',
    'list',
    'table',
    'constructor',
  )
  const near = fc.letrec((tie) => ({
    node: fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          type: types,
          children: fc.array(tie('node'), { maxLength: 3 }),
          fields: fc.oneof(fc.jsonValue(), tie('node')),
          text: fc.jsonValue(),
          format: fc.jsonValue(),
          version: fc.jsonValue(),
        },
        { requiredKeys: ['type'] },
      ),
    ),
  })).node
  fc.assert(
    fc.property(near, fc.boolean(), (value, isRoot) => {
      for (const { path, message } of checkRichText(isRoot ? { root: value } : value)) {
        expect(message).toMatch(/[.:)]$/)
        expect(path.length).toBeLessThan(6000)
      }
    }),
    { numRuns: 1000 },
  )
})
