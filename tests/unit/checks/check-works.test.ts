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
    { rule, severity: isWarning || rule > 'CIT-004' ? 'warning' : 'blocker', quote: text },
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
  expect(findings).toMatchObject([{ rule: 'CIT-002', quote: 'It may help.', start: 0, end: 12 }])
})
