import { expect, test } from 'vitest'
import { checkRichText, isEmptyRichText, tidyRichText } from '#rich-text/index.ts'
import { block, cell, cite, doc, h, id, li, link, ol, p, pageLink, row, table, text, ul } from './make-rich-text.ts'

test.each([
  ['nothing', null],
  ['an empty editor', doc(p())],
  ['blank lines', doc(p(), p('  '), h(2))],
  ['a root without children', doc()],
])('%s is stored as null', (_, value) => {
  expect(isEmptyRichText(value)).toBe(true)
  expect(tidyRichText(value)).toBeNull()
})

test.each([
  ['a word', doc(p('x'))],
  ['a picture', doc(block('image', { media: id(1) }))],
  ['a cite', doc(p(cite(id(1))))],
  ['a table', doc(table(row(cell(''))))],
])('%s is not empty', (_, value) => {
  expect(isEmptyRichText(value)).toBe(false)
})

test('what the editor writes is stored as it is, so that saving does not disturb the writer', () => {
  const written = {
    root: {
      type: 'root',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      children: [
        {
          type: 'paragraph',
          version: 1,
          direction: null,
          format: '',
          indent: 0,
          textFormat: 1,
          textStyle: '',
          children: [
            { type: 'text', version: 1, text: 'Hi', format: 1, detail: 0, mode: 'normal', style: '' },
            { type: 'linebreak', version: 1 },
            { type: 'tab', version: 1, text: '\t', format: 0, detail: 2, mode: 'normal', style: '' },
          ],
        },
        {
          type: 'list',
          version: 1,
          direction: null,
          format: '',
          indent: 0,
          listType: 'bullet',
          start: 1,
          tag: 'ul',
          children: [
            {
              type: 'listitem',
              version: 1,
              direction: null,
              format: '',
              indent: 0,
              value: 1,
              children: [{ type: 'text', version: 1, text: 'x', format: 0, detail: 0, mode: 'normal', style: '' }],
            },
            {
              type: 'listitem',
              version: 1,
              direction: null,
              format: '',
              indent: 0,
              value: 2,
              children: [
                {
                  type: 'list',
                  version: 1,
                  direction: null,
                  format: '',
                  indent: 0,
                  listType: 'number',
                  start: 3,
                  tag: 'ol',
                  children: [
                    {
                      type: 'listitem',
                      version: 1,
                      direction: null,
                      format: '',
                      indent: 1,
                      value: 3,
                      children: [
                        { type: 'text', version: 1, text: 'y', format: 0, detail: 0, mode: 'normal', style: '' },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          type: 'table',
          version: 1,
          direction: null,
          format: '',
          indent: 0,
          children: [
            {
              type: 'tablerow',
              version: 1,
              direction: null,
              format: '',
              indent: 0,
              children: [
                {
                  type: 'tablecell',
                  version: 1,
                  direction: null,
                  format: '',
                  indent: 0,
                  colSpan: 1,
                  rowSpan: 1,
                  headerState: 3,
                  backgroundColor: null,
                  children: [
                    {
                      type: 'paragraph',
                      version: 1,
                      direction: null,
                      format: '',
                      indent: 0,
                      textFormat: 0,
                      textStyle: '',
                      children: [],
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          type: 'block',
          version: 2,
          format: '',
          fields: { id: '65f0', blockName: '', blockType: 'image', media: id(1), caption: null },
        },
      ],
    },
  }
  expect(checkRichText(written)).toEqual([])
  expect(tidyRichText(written)).toEqual(written)
})

test('texts of one style are joined, and what only other editors care about goes', () => {
  const words = (value: unknown) => JSON.stringify(tidyRichText(value))
  const split = doc({
    ...p('One ', text(''), 'word', { ...text('\u000b.'), style: 'color: red', mode: 'token' }),
    format: 'center',
    direction: 'ltr',
    indent: 2,
  })
  expect(words(split)).toBe(words(doc(p('One word.'))))
})

test('related records stand by their id, and addresses in their one form', () => {
  const tidy = tidyRichText(
    doc(
      p(
        cite({ id: id(1), title: 'x' }),
        pageLink('people', { id: id(2), name: 'y' }, 'z'),
        link(' HTTPS://a.example ', 'b'),
      ),
      block('locationCard', { location: { id: id(3) } }),
    ),
  )
  const json = JSON.stringify(tidy)
  expect(json).toContain(`"citation":"${id(1)}"`)
  expect(json).toContain(`"value":"${id(2)}"`)
  expect(json).toContain(`"location":"${id(3)}"`)
  expect(json).toContain('"url":"https://a.example"')
  expect(json).not.toContain('title')
})

test('links, blocks and rows get an id once; copies get one of their own', () => {
  const given = doc(
    block('image', { media: id(1), id: 'n1' }),
    block('image', { media: id(1), id: 'n1' }),
    p(cite(id(1))),
    block('faq', { items: [{ question: 'a' }, { question: 'b' }] }),
  )
  const tidy = tidyRichText(given)
  const ids = [...JSON.stringify(tidy).matchAll(/"id":"(\w+)"/g)].map(([, found]) => found)
  expect(new Set(ids).size).toBe(6)
  expect(ids[0]).toBe('n1')
  expect(tidyRichText(tidy)).toEqual(tidy)
  expect(checkRichText(tidy)).toEqual([])
})

test('items of a list are counted as the editor counts them', () => {
  const list = ol(li('a'), li(ul(li('b'))), li('c'))
  const items = (tidyRichText(doc(list))!.root.children as { children: { value: number }[] }[])[0]!.children
  expect(items.map(({ value }) => value)).toEqual([1, 2, 2])
})
