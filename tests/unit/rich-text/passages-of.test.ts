import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passagesOf } from '#rich-text/index.ts'
import { block, br, cell, cite, doc, h, id, li, link, ol, p, quote, row, table, text, ul } from './make-rich-text.ts'

const read = (...children: unknown[]) =>
  passagesOf(doc(...children)).map(({ kind, text: words, stem }) => (stem ? [kind, words, stem] : [kind, words]))

describe('every word that a visitor reads in a text is a passage', () => {
  test('prose by what it is, with the level of headings', () => {
    expect(
      read(
        h(2, 'A heading'),
        p('A paragraph'),
        ul(li('An item'), li(ul(li('A deeper one')))),
        ol(li(p('First'))),
        quote('Said', p('in two parts')),
        table(row(cell('a'), cell(ul(li('b'))))),
      ),
    ).toEqual([
      ['heading', 'A heading'],
      ['paragraph', 'A paragraph'],
      ['list-item', 'An item'],
      ['list-item', 'A deeper one'],
      ['list-item', 'First'],
      ['quote', 'Said'],
      ['quote', 'in two parts'],
      ['table-cell', 'a'],
      ['list-item', 'b'],
    ])
    expect(passagesOf(doc(h(3, 'x'), p('y'))).map(({ level }) => level)).toEqual([3, null])
  })

  test('the words of blocks, in the order in which they are read', () => {
    const passages = passagesOf(
      doc(
        block('image', { media: id(1), caption: 'Below', alt: 'Heard' }),
        block('callout', { title: 'Note', text: doc(p('Inside')) }),
        block('faq', {
          title: 'Asked',
          items: [{ question: 'One?', answer: doc(p('Yes')) }, { question: 'Two?' }, null],
        }),
        block('callToAction', { label: 'Book', url: 'https://example.org' }),
      ),
    )
    expect(passages.map(({ path, kind, text: words }) => [path, kind, words])).toEqual([
      ['root.children.0.fields.caption', 'caption', 'Below'],
      ['root.children.0.fields.alt', 'alt', 'Heard'],
      ['root.children.1.fields.title', 'heading', 'Note'],
      ['root.children.1.fields.text.root.children.0', 'paragraph', 'Inside'],
      ['root.children.2.fields.title', 'heading', 'Asked'],
      ['root.children.2.fields.items.0.question', 'question', 'One?'],
      ['root.children.2.fields.items.0.answer.root.children.0', 'paragraph', 'Yes'],
      ['root.children.2.fields.items.1.question', 'question', 'Two?'],
      ['root.children.3.fields.label', 'call-to-action', 'Book'],
    ])
  })

  test('a picture without words here by those of the library', () => {
    const library = (media: string) => (media === id(1) ? { alt: 'A room', caption: 'Our room' } : undefined)
    const of = (fields: object) =>
      passagesOf(doc(block('image', fields as never)), library).map(({ kind, text: words }) => [kind, words])
    expect(of({ media: id(1) })).toEqual([
      ['caption', 'Our room'],
      ['alt', 'A room'],
    ])
    expect(of({ media: { id: id(1) }, alt: 'Here', caption: ' ' })).toEqual([
      ['caption', 'Our room'],
      ['alt', 'Here'],
    ])
    expect(of({ media: id(2) })).toEqual([])
  })

  test('put together over bold, links and line breaks, which are found again', () => {
    const [found] = passagesOf(
      doc(p('See ', text('h', 1), text('ow', 0), ' ', link('/a', 'we ', text('work', 2)), br, link('/b', 'x'), '.')),
    )
    expect(found).toMatchObject({ text: 'See how we work x.', isAllBold: false })
    expect(found!.links.map(({ start, end }) => found!.text.slice(start, end))).toEqual(['we work', 'x'])
    expect(passagesOf(doc(p(text('All', 1), ' ', text('bold', 3))))[0]!.isAllBold).toBe(true)
    expect(passagesOf(doc(p(' ')))[0]!.isAllBold).toBe(false)
  })

  test('a list completes what ends open, and a blank line between the two does not matter', () => {
    const stem = (...before: unknown[]) => passagesOf(doc(...before, ul(li('x')))).at(-1)!.stem
    expect(stem(p('Ask us. It may help with:'))).toBe('It may help with:')
    expect(stem(p('It may help with:'), p(), p(' '))).toBe('It may help with:')
    expect(stem(p('Ask us. Studies found that it can'))).toBe('Studies found that it can')
    expect(stem(h(2, 'We can help with'))).toBe('We can help with')
    expect(stem(p('It may help with …'))).toBe('It may help with …')
    expect(stem(p('It helps.'))).toBe('')
    expect(stem(p('What it does'))).toBe('')
  })
})

test('of any value the paths are those of words that are there', () => {
  const at = (value: unknown, path: string) =>
    path.split('.').reduce((held: unknown, step) => (held as Record<string, unknown> | undefined)?.[step], value)
  const node = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc.string().map((words) => text(words)),
      fc.constant(cite(id(1))),
      fc.array(tie('node')).map((children) => p(...(children as []))),
      fc.array(tie('node')).map((children) => ul(li(...(children as [])))),
      fc.array(tie('node')).map((children) => block('callout', { title: 't', text: doc(...children) })),
      fc.jsonValue(),
    ),
  })).node
  fc.assert(
    fc.property(fc.array(node), (nodes) => {
      const value = doc(...nodes)
      for (const { path, text: words } of passagesOf(value)) {
        const held = at(value, path)
        if (typeof held === 'string') expect(held).toBe(words)
        else expect(held).toHaveProperty('children')
      }
    }),
  )
})
