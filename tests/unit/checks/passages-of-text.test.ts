import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passagesOfText } from '#checks/index.ts'
import { passagesOfField } from '../../../src/checks/surface/passages-of-text.ts'

const read = (text: string) =>
  passagesOfText(text).map(({ kind, text: words, stem }) => (stem === '' ? [kind, words] : [kind, words, stem]))

describe('a pasted page is read as it was meant', () => {
  test('short lines without an end are headings, others paragraphs', () => {
    expect(
      read('Heat for Backs\nHeat may ease pain. Ask us.\n\nWhat does it cost?\nIt costs $60.\r\nComments'),
    ).toEqual([
      ['heading', 'Heat for Backs'],
      ['paragraph', 'Heat may ease pain. Ask us.'],
      ['heading', 'What does it cost?'],
      ['paragraph', 'It costs $60.'],
      ['heading', 'Comments'],
    ])
    expect(read('Sore vs. Injured Backs')).toEqual([['heading', 'Sore vs. Injured Backs']])
    expect(passagesOfText('## Heat\ntext.').map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 2],
      ['paragraph', null],
    ])
  })

  test('items with marks complete what stands before them, also over an empty line', () => {
    const stem = 'Heat was shown to:'
    const items = [
      ['list-item', 'Ease pain', stem],
      ['list-item', 'Calm nerves', stem],
    ]
    for (const list of ['• Ease pain\n• Calm nerves', '- Ease pain\n- Calm nerves', '* Ease pain\n\n* Calm nerves'])
      expect(read(`Ask us. Heat was shown to:\n\n${list}`).slice(1)).toEqual(items)
    expect(read('Heat was shown to:\n1. Ease pain\n2) Calm nerves').slice(1)).toEqual(items)
    expect(read('• Ease pain')).toEqual([['list-item', 'Ease pain']])
  })

  test('items without marks do, too, as long as they are short and alike', () => {
    const stem = 'Research shows that heat:'
    const items = ['Eases pain in the back.', 'Calms the nerves.', 'Helps with sleep.'].map((item) => [
      'list-item',
      item,
      stem,
    ])
    const list = 'Research shows that heat:\nEases pain in the back.\nCalms the nerves.\nHelps with sleep.'
    expect(read(`${list}\nTogether, these effects are large.`)).toEqual([
      ['paragraph', stem],
      ...items,
      ['paragraph', 'Together, these effects are large.'],
    ])
    expect(read(`${list}\nWhat to Expect During Your Visit\nWe talk.`).slice(4)).toEqual([
      ['heading', 'What to Expect During Your Visit'],
      ['paragraph', 'We talk.'],
    ])
    expect(read('We chose it to:\nWarm the back\nEase the neck\nIn our view, it is nice.').at(-1)).toEqual([
      'paragraph',
      'In our view, it is nice.',
    ])
    expect(read('Our hours are:\nMonday to Friday').map(([, , own]) => own)).toEqual([undefined, undefined])
    const long = 'This is a paragraph. It has three sentences. So it is none.'
    expect(read(`Note:\n${long}\n${long}`).map(([kind]) => kind)).toEqual(['heading', 'paragraph', 'paragraph'])
  })

  test('a number counts on over paragraphs, and its heading is parted from what it was glued to', () => {
    const stem = 'Heat can:'
    expect(read('Heat can:\n1. Ease PainWarm nerves fire less.\n2. Calm you\nIt is warm.\n3. Help sleep')).toEqual([
      ['paragraph', stem],
      ['heading', 'Ease Pain', stem],
      ['paragraph', 'Warm nerves fire less.'],
      ['list-item', 'Calm you', stem],
      ['paragraph', 'It is warm.'],
      ['list-item', 'Help sleep', stem],
    ])
  })

  test('lines that a mail program broke are one, lines of a list are not', () => {
    const broken = 'Heat may ease the pain of a stiff back for some hours, and it\nis pleasant for most people.'
    expect(read(broken)).toEqual([['paragraph', broken]])
    expect(read('heat can:\nease pain in the lower back and in the upper back, too\ncalm nerves').length).toBe(3)
  })

  test('cells, quotes, references, ways to reach the clinic', () => {
    expect(read('First visit\t60 min\t$90')).toEqual([
      ['table-cell', 'First visit'],
      ['table-cell', '60 min'],
      ['table-cell', '$90'],
    ])
    expect(read('“My back is so much better now.” – Dana, Alder Bay')[0]![0]).toBe('quote')
    expect(read('> My back is better.')[0]).toEqual(['quote', 'My back is better.'])
    expect(read('1. Lum L, Skye M. Needles. Inv Evid. 2015;12(2):32-36.')[0]![0]).toBe('reference')
    for (const line of [
      '📞 Call/Text: (424) 555-0100',
      '📧 Email: hello@example.com',
      '1150 Oak St, Alder Bay, CA 90403',
    ])
      expect(read(line)[0]![0]).toBe('paragraph')
  })

  test('a typed number of a reference is a cite of an unknown work', () => {
    const [found] = passagesOfText('Heat may ease pain [1]. Sleep, too [2, 3].')
    expect(found!.cites).toEqual([
      { citation: null, locator: '', quote: '', at: 19 },
      { citation: null, locator: '', quote: '', at: 35 },
    ])
  })
})

test('a field keeps its kind whatever its lines look like, and a line of it is no heading', () => {
  expect(passagesOfField('Yes', 'faq.0.answer', 'paragraph').map(({ kind }) => kind)).toEqual(['paragraph'])
  expect(passagesOfField('Bruises:\n- often\n- small', 'tradition', 'tradition').map(({ kind }) => kind)).toEqual([
    'tradition',
    'tradition',
    'tradition',
  ])
})

test('every passage is a part of the whole text, letter by letter, in order, and none is empty', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      'Research shows that it:', '• Eases pain', '1. Ease PainWarm nerves', '2) x', 'It helps. It does.', 'a\tb', '> q', '\u200B',
      '## H', 'References', '1. Lum L. X. 2015;12(2):3-4.', '', 'word '.repeat(14), 'and goes on', '\t', '- ', '•', '[1]',
    ), // prettier-ignore
  )
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 25 }),
      fc.constantFrom('\n', '\r\n', '\n\n', '\r', '\u2028'),
      (lines, end) => {
        const text = lines.join(end)
        let before = 0
        let all = ''
        for (const { base, text: words, path } of passagesOfText(text)) {
          expect(path).toBe('text')
          expect(text.slice(base, base + words.length)).toBe(words)
          expect(base).toBeGreaterThanOrEqual(before)
          expect(words.trim()).not.toBe('')
          before = base + words.length
          all += words
        }
        const letters = (of: string) => of.replace(/[^\p{L}]/gu, '')
        expect(letters(all)).toBe(letters(text))
      },
    ),
    { numRuns: 300 },
  )
})
