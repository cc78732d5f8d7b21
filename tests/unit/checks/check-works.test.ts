import { expect, test } from 'vitest'
import type { CitedWork } from '#checks/index.ts'
import { checkWorks } from '../../../src/checks/evidence/check-works.ts'
import { readPassages } from '../../../src/checks/reading/read-passages.ts'
import { passage } from '../../../src/checks/surface/passage.ts'
import { readTable } from '../../read-table.ts'
import { contextWith, makeWork, readFields } from './evidence-cases.ts'

const citing = (text: string, ...ids: string[]) =>
  passage('body.root.children.0', 'paragraph', text, {
    cites: ids.map((citation) => ({ citation, locator: '', quote: '', at: text.length - 1 })),
  })

const lastWordOf = (text: string) => /[\p{L}\p{N}]+(?=\W*$)/u.exec(text)![0]

function readWork(written: string): CitedWork {
  const { expiresOn, peerReviewed, ...fields } = readFields(written)
  const more = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value === 'null' ? null : value]),
  )
  return makeWork({
    ...more,
    ...(peerReviewed !== undefined && { peerReviewed: peerReviewed === 'null' ? null : peerReviewed !== 'no' }),
    ...(expiresOn !== undefined && {
      guideline: { body: 'A college', direction: 'for', expiresOn: String(expiresOn) },
    }),
  })
}

test.each(readTable('checks/works.txt'))('$input', ({ input, result }) => {
  const [fields = '', text = ''] = input.split('|').map((part) => part.trim())
  const findings = checkWorks(readPassages([citing(text, 'work')], []), contextWith([readWork(fields)]))
  if (result === 'ok') return expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([])
  const [rule, isWarning, words] = [result.slice(0, 7), result[7] === '?', result.slice(8).trim()]
  expect(findings).toMatchObject([
    { rule, severity: isWarning || rule > 'CIT-004' ? 'warning' : 'blocker', quote: lastWordOf(text) },
  ])
  return expect(findings[0]!.message).toContain(words)
})

test('a work is told once, at the first sentence that cites it', () => {
  const passages = [
    passage('body.root.children.0', 'paragraph', 'First one. ', {}),
    citing('It may help.', 'work'),
    citing('It may help again.', 'work', 'gone'),
  ]
  const findings = checkWorks(readPassages(passages, []), contextWith([makeWork({ standing: 'retracted' })]))
  expect(findings).toMatchObject([{ rule: 'CIT-002', quote: 'help', start: 7, end: 11 }])
})

test('the word before the cite is marked, in an item, too, and where none stands before it the first one', () => {
  const marked = (text: string, at: number, stem = '') => {
    const cites = [{ citation: 'work', locator: '', quote: '', at }]
    const item = passage('body', 'list-item', text, { cites, stem, base: 10 })
    const found = checkWorks(readPassages([item], []), contextWith([makeWork({ verification: 'unverified' })]))
    return found.map(({ rule, start, end, quote }) => [rule, start, end, quote])
  }
  expect(marked('It may help here, and there.', 16)).toEqual([['CIT-001', 22, 26, 'here']])
  expect(marked('One. It helps (a lot). ', 22)).toEqual([['CIT-001', 27, 30, 'lot']])
  expect(marked('a stiff neck', 12, 'It may ease:')).toEqual([['CIT-001', 18, 22, 'neck']])
  expect(marked('It may help.', 0)).toEqual([['CIT-001', 10, 12, 'It']])
})
