import { expect, test } from 'vitest'
import { citesOf, referencesOf, walkRichText } from '#rich-text/index.ts'
import { block, cell, cite, doc, id, li, p, row, table, ul } from './make-rich-text.ts'

const page = doc(
  p('a', cite(id(2), { locator: 'Table 1' })),
  ul(li('b', cite({ id: id(1), title: 'populated' }, { quote: 'so' }))),
  block('faq', {
    items: [
      { question: 'q', answer: doc(p(cite(id(3)))) },
      { question: 'q', answer: doc(p(cite(id(2)))) },
    ],
  }),
  table(row(cell(p(cite(id(4)))))),
  p(cite(null), cite(id(1))),
)

test('cites come in reading order, out of lists, tables, callouts and answers too', () => {
  expect(citesOf(page).map(({ citation }) => citation)).toEqual([2, 1, 3, 2, 4, 1].map(id))
  expect(citesOf(page)[0]).toEqual({
    citation: id(2),
    locator: 'Table 1',
    quote: '',
    path: 'root.children.0.children.1',
  })
  expect(citesOf(page)[2]!.path).toBe('root.children.2.fields.items.0.answer.root.children.0.children.0')
})

test('works are numbered in order of first cite', () => {
  expect(referencesOf(citesOf(page)).map(({ number, citation, cites }) => [number, citation, cites.length])).toEqual([
    [1, id(2), 2],
    [2, id(1), 2],
    [3, id(3), 1],
    [4, id(4), 1],
  ])
})

test('anything but a text has no cites', () => {
  for (const value of [null, 'x', 5, [], {}, { root: 1 }, { root: { type: 'root', children: [null, 'x', {}] } }])
    expect(citesOf(value)).toEqual([])
})

test('the walk names every node with its ancestors', () => {
  const visits = [...walkRichText(doc(p('a'), ul(li('b'))))]
  expect(visits.map(({ node, path }) => `${node.type} ${path}`)).toEqual([
    'root root',
    'paragraph root.children.0',
    'text root.children.0.children.0',
    'list root.children.1',
    'listitem root.children.1.children.0',
    'text root.children.1.children.0.children.0',
  ])
  expect(visits.at(-1)!.ancestors.map(({ type }) => type)).toEqual(['root', 'list', 'listitem'])
})
