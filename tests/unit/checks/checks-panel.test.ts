import type { ClientField } from 'payload'
import { expect, test } from 'vitest'
import { citeWords } from '../../../src/checks/admin/cite-words.ts'
import { findingWords } from '../../../src/checks/admin/count-words.ts'
import { findQuote } from '../../../src/checks/admin/text/find-quote.ts'
import { placeInForm } from '../../../src/checks/admin/text/place-in-form.ts'
import { adviceOf } from '../../../src/checks/admin/to-do/advice-of.ts'
import { countOf, groupFindings } from '../../../src/checks/admin/to-do/group-findings.ts'
import type { Finding } from '../../../src/checks/index.ts'

const finding = (rule: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  title: rule,
  severity: 'warning',
  path: 'title',
  start: 0,
  end: 4,
  quote: 'cure',
  message: `${rule} says so.`,
  why: '',
  remedy: 'reword',
  suggestion: '',
  isExample: false,
  authority: '',
  sources: [],
  ...more,
})

const shape = (findings: Finding[]) =>
  groupFindings(findings).map(({ words, tasks }) => [
    words,
    ...tasks.map(({ finding: { rule }, places }) => `${rule} x${places.length}`),
  ])

test('findings are grouped by what to do, blockers first among groups and within them', () => {
  const blocker = { severity: 'blocker' } as const
  expect(
    shape([
      finding('A', { remedy: 'add-evidence' }),
      finding('B'),
      finding('C', blocker),
      finding('D', { remedy: 'ask' }),
    ]),
  ).toEqual([
    ['Say it another way', 'C x1', 'B x1'],
    ['Cite the evidence', 'A x1'],
    ['Ask a reviewer', 'D x1'],
  ])
})

test('what is said of several words is said once, with all its places; another suggestion is another task', () => {
  expect(
    shape([finding('A'), finding('A', { start: 9 }), finding('A', { suggestion: 'Write “may ease”.' }), finding('B')]),
  ).toEqual([['Say it another way', 'A x2', 'A x1', 'B x1']])
})

test('an example says that it is one, and only what was worded for a sentence can be copied', () => {
  expect(adviceOf(finding('A', { isExample: true }))).toEqual({ words: 'For example', mayCopy: false })
  expect(adviceOf(finding('A', { quote: '' }))).toEqual({ words: 'What to do', mayCopy: false })
  expect(adviceOf(finding('A'))).toEqual({ words: 'What could be written', mayCopy: true })
})

test('what was passed over is neither a task nor counted', () => {
  const findings = [
    finding('A', { suppressedBy: 'negated', severity: 'blocker' }),
    finding('B', { severity: 'blocker' }),
  ]
  expect(shape(findings)).toEqual([['Say it another way', 'B x1']])
  expect(countOf(findings, 'blocker')).toBe(1)
  expect(shape([])).toEqual([])
})

test('a page is summed up in words', () => {
  expect([findingWords(0, 0), findingWords(1, 0), findingWords(2, 1)]).toEqual([
    'Nothing to do',
    '1 blocker',
    '2 blockers, 1 warning',
  ])
})

test('words are found where a check saw them, else nearest to there, else not at all', () => {
  const text = 'It may cure. A cure is rare. No cure.'
  const at = (start: number, quote = 'cure') => findQuote(text, { quote, start })
  expect([at(7), at(8), at(14), at(28), at(99)]).toEqual([7, 7, 15, 32, 32])
  expect([at(0, 'heal'), at(0, '')]).toEqual([null, null])
})

const FIELDS = [
  { name: 'title', type: 'text', label: 'Title' },
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Write',
        fields: [
          { name: 'body', type: 'richText', label: 'Text' },
          { type: 'row', fields: [{ name: 'excerpt', type: 'textarea', label: 'Excerpt' }] },
          {
            name: 'faq',
            type: 'array',
            label: 'Questions',
            fields: [{ name: 'answer', type: 'textarea', label: 'Answer' }],
          },
        ],
      },
      { label: 'Search', name: 'seo', fields: [{ name: 'title', type: 'text', label: 'Title' }] },
    ],
  },
] as unknown as ClientField[]

test('a path is told by the tab and the names that a person sees', () => {
  const told = (path: string) => {
    const { tab, label } = placeInForm(FIELDS, path)
    return [tab, label]
  }
  expect(told('title')).toEqual([null, 'Title'])
  expect(told('body.root.children.3')).toEqual(['Write', 'Text'])
  expect(told('excerpt')).toEqual(['Write', 'Excerpt'])
  expect(told('faq.1.answer')).toEqual(['Write', 'Questions 2, Answer'])
  expect(told('seo.title')).toEqual(['Search', 'Title'])
  expect(told('nothing')).toEqual([null, ''])
})

test('a statement tells its cites by the numbers that stand in its text', () => {
  const cite = (citation: string) => ({ type: 'inlineBlock', fields: { blockType: 'cite', citation } })
  const paragraph = { type: 'paragraph', children: [cite('b'), cite('a')] }
  const page = { body: { root: { type: 'root', children: [paragraph] } } }
  const told = (citations: string[], isCited = true, path = 'body.root.children.0') =>
    citeWords({ path, citations, isCited }, page)
  expect(told([], false)).toBe('No cite')
  expect(told(['a', 'b', 'a'])).toBe('Cites [1], [2]')
  expect(told([])).toBe('Cites a work that is not chosen')
  expect(told(['a'], true, 'excerpt')).toBe('Cites a work')
})
