import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citedSentences, passagesOf, sentencesOf } from '#rich-text/index.ts'
import { readTable } from '../../read-table.ts'
import { segmentsOf } from '../../../src/rich-text/segments-of.ts'
import { block, br, cell, cite, doc, h, id, li, link, p, quote, row, table, text, ul } from './make-rich-text.ts'

describe('a paragraph is cut into its sentences', () => {
  test.each(readTable('rich-text/sentences.txt'))('$input', ({ input, result }) => {
    const marks: number[] = []
    const words = input.replaceAll('^', (_mark, at: number) => {
      marks.push(at - marks.length)
      return ''
    })
    const sentences = sentencesOf(words, marks)
    expect(sentences.map((sentence) => sentence.text.trim())).toEqual(result.split('|').map((part) => part.trim()))
  })

  test('which one after the other are its own text, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Dr. ',
        'et al. ',
        'No. 5',
        'It helps.',
        ' ',
        '\n',
        '\r\n',
        '\u2028',
        '“Yes.” ',
        'e.g. ',
        '?!',
        '.',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.array(fc.integer({ min: -5, max: 200 })), (pieces, marks) => {
        const words = pieces.join('')
        const sentences = sentencesOf(words, marks)
        expect(sentences.map((sentence) => sentence.text).join('')).toBe(words)
        for (const { text: own, start, end } of sentences) {
          expect(own).toBe(words.slice(start, end))
          if (sentences.length > 1) expect(own.trim()).not.toBe('')
        }
      }),
    )
  })

  test('and where its only stops are at its end it is one, as Unicode has it, too', () => {
    const piece = fc.constantFrom(
      'It helps',
      'Dr',
      '1',
      ' ',
      '\u00A0',
      '\t',
      '\u3000',
      ')',
      '"',
      '\u00AD',
      '\u0301',
      '🙂',
      '[1]',
    )
    const stops = fc.array(fc.constantFrom('.', '!', '?'), { maxLength: 4 })
    const blanks = fc.array(fc.constantFrom(' ', '\u00A0', '\t', '\v', '\u3000', '\uFEFF'), { maxLength: 3 })
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), stops, blanks, (...parts) => {
        const words = parts.flat().join('')
        expect([...segmentsOf(words)]).toEqual([{ start: 0, end: words.length }])
        expect(sentencesOf(words)).toEqual([{ text: words, start: 0, end: words.length }])
      }),
    )
  })
})

const sentenceOf = (...children: unknown[]) =>
  citedSentences(doc(...children)).map(({ citation, sentence, stem }) => [
    Number(citation.slice(-3)),
    ...(stem ? [stem] : []),
    sentence,
  ])

describe('each cite with the sentence it stands in', () => {
  test('with where it is, its locator and its quote', () => {
    const said = cite({ id: id(1), title: 'populated' }, { locator: 'Table 2', quote: 'less pain' })
    expect(citedSentences(doc(h(2, 'Pain'), p('Ask us. It may help.', said, ' Or not.')))).toEqual([
      {
        citation: id(1),
        path: 'root.children.1.children.1',
        sentence: 'It may help.',
        stem: '',
        locator: 'Table 2',
        quote: 'less pain',
      },
    ])
  })

  test('of all works, or of those that are asked for', () => {
    const value = doc(p('One.', cite(id(1)), ' Two.', cite(id(2)), ' Three.', cite(id(1))))
    const of = (...ids: number[]) => citedSentences(value, new Set(ids.map(id))).map(({ sentence }) => sentence)
    expect([of(), of(1), of(2), of(1, 2)]).toEqual([[], ['One.', 'Three.'], ['Two.'], ['One.', 'Two.', 'Three.']])
  })

  test('before its full stop, behind it, behind a blank, in its midst, and at the beginning', () => {
    expect(
      sentenceOf(p('One ', cite(id(1)), '. Two.', cite(id(2)), ' Three. ', cite(id(3)), 'Four', cite(id(4)), ' more.')),
    ).toEqual([
      [1, 'One .'],
      [2, 'Two.'],
      [3, 'Three.'],
      [4, 'Four more.'],
    ])
    expect(sentenceOf(p(cite(id(1)), 'One. Two.', cite(id(2)), cite(id(3)), 'Three.'))).toEqual([
      [1, 'One.'],
      [2, 'Two.'],
      [3, 'Two.'],
    ])
  })

  test('put together over bold, links and line breaks', () => {
    const parts = [text('Many', 1), ' of ', link('https://example.org', 'our ', text('visitors', 2)), br, 'came back.']
    expect(sentenceOf(p('First. ', ...parts, cite(id(1)), ' Last.'))).toEqual([[1, 'Many of our visitors came back.']])
  })

  test('in headings, quotes, cells, callouts and answers', () => {
    expect(
      sentenceOf(
        h(2, 'A heading', cite(id(1))),
        quote('A quote.', cite(id(2))),
        table(row(cell('a'), cell(p('In a cell.', cite(id(3)))))),
        block('callout', { tone: 'note', title: 'No words of the text:', text: doc(p('In a callout.', cite(id(4)))) }),
        block('faq', {
          items: [{ question: 'Does it?', answer: doc(p('It may.', cite(id(5))), ul(li('x', cite(id(6))))) }],
        }),
      ),
    ).toEqual([
      [1, 'A heading'],
      [2, 'A quote.'],
      [3, 'In a cell.'],
      [4, 'In a callout.'],
      [5, 'It may.'],
      [6, 'x'],
    ])
  })

  test('an item of a list with the words it completes', () => {
    const items = (n: number) => ul(li('back pain', cite(id(n))), li('neck pain. It is rare.', cite(id(n + 1))))
    expect(sentenceOf(p('Ask us. It may help with:', cite(id(9))), items(1))).toEqual([
      [9, 'It may help with:'],
      [1, 'It may help with:', 'back pain'],
      [2, 'It may help with:', 'It is rare.'],
    ])
    expect(sentenceOf(p('Ask us.'), items(1)), 'not a sentence that is whole').toEqual([
      [1, 'back pain'],
      [2, 'It is rare.'],
    ])
    expect(sentenceOf(p('It may help with:'), p('Really.'), items(1)).map(([, stem]) => stem)).not.toContain(
      'It may help with:',
    )
    expect(sentenceOf(p('It may help with:'), block('callout', { text: doc(items(1)) }))[0]).toEqual([1, 'back pain'])
  })

  test('an item of a list within a list with those of its item, else with those of the whole list', () => {
    const inner = (n: number) => ul(li('of the back', cite(id(n))))
    expect(
      sentenceOf(
        p('It may help with:'),
        ul(li('pain:', inner(1)), li('stiffness', inner(2)), li(inner(3)), li('sleep')),
      ),
    ).toEqual([
      [1, 'pain:', 'of the back'],
      [2, 'It may help with:', 'of the back'],
      [3, 'It may help with:', 'of the back'],
    ])
  })

  test('of anything but a text there are none', () => {
    for (const value of [null, 'x', 5, [], {}, { root: 1 }, { root: { type: 'root', children: [null, 'x', {}] } }])
      expect([citedSentences(value), passagesOf(value)]).toEqual([[], []])
  })

  test('and every sentence is of the passage it stands in, whatever the text', () => {
    const words = fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('It helps.', ' Dr. ', 'with:', '. '))
    const inLine = fc.oneof(
      words,
      fc.constant(br),
      fc.integer({ min: 1, max: 9 }).map((n) => cite(id(n))),
      words.map((inner) => link('https://example.org', inner)),
    )
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.array(inLine).map((parts) => p(...parts)),
        fc.array(inLine).map((parts) => h(2, ...parts)),
        fc.tuple(fc.array(inLine), fc.array(tie('node'))).map(([parts, nodes]) => ul(li(...parts, ...(nodes as [])))),
        fc.array(tie('node')).map((nodes) => block('callout', { text: doc(...nodes) })),
        fc.jsonValue(),
      ),
    }))
    fc.assert(
      fc.property(fc.array(node), (nodes) => {
        const value = doc(...nodes)
        const passages = passagesOf(value)
        for (const { path, sentence } of citedSentences(value)) {
          const passage = passages.find(({ cites }) => cites.some((each) => each.cite.path === path))!
          expect(passage.text).toContain(sentence)
        }
      }),
    )
    fc.assert(fc.property(fc.jsonValue(), (value) => Array.isArray(citedSentences(value))))
  })
})

test('sentences are the same whether a text is read at once or in windows', () => {
  const unicode = new Intl.Segmenter('en', { granularity: 'sentence' })
  const piece = fc.constantFrom(
    'It helps. ',
    'a',
    ' 1 2 3 ',
    '. ',
    'Yes! ',
    '…',
    '\u00AD',
    '👩‍⚕️ ',
    'e.g. ',
    ') ',
    '“',
    'É',
    '\uD83D',
  )
  const long = fc.tuple(piece, fc.integer({ min: 1, max: 3_000 })).map(([words, times]) => words.repeat(times))
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: piece }, long), { maxLength: 60 }), (pieces) => {
      const words = pieces.join('').slice(0, 12_000)
      const whole = [...unicode.segment(words)].map(({ segment, index }) => ({
        start: index,
        end: index + segment.length,
      }))
      expect([...segmentsOf(words)]).toEqual(whole)
    }),
    { numRuns: 60 },
  )
})
