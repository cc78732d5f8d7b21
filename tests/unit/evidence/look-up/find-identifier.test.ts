import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findIdentifier } from '../../../../src/evidence/look-up/find-identifier.ts'
import { readTable } from '../../../read-table.ts'

describe('What a person pastes is read for the number of a work', () => {
  for (const { input, result, line } of readTable('evidence/pasted.txt'))
    test(`${line}: ${input}`, () => {
      const found = findIdentifier(input === '(blank)' ? ' ' : input)
      if (!result.startsWith('!')) expect(found).toEqual({ ok: true, value: expect.anything() as unknown })
      if (found.ok) expect(`${found.value.name} ${found.value.value}`).toBe(result)
      else expect(found.why).toContain(result.slice(1).trim())
    })

  test('five thousand characters are the most; a list of references goes to the import', () => {
    const found = findIdentifier('10.1155/2015/328196 '.repeat(300))
    expect(found.ok || found.why).toContain('goes to the import')
  })

  test('anything at all gives a number in its stored form, or a sentence', () => {
    const part = fc.constantFrom(
      'https://',
      '10.5555/',
      'PMID ',
      'PMC1',
      '..',
      '@',
      '%2F',
      '\r\n',
      '/full',
      'CD000001',
      ')',
    )
    const pasted = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.array(fc.oneof(part, fc.string({ maxLength: 5 }))).map((p) => p.join('')),
    )
    fc.assert(
      fc.property(pasted, (text) => {
        const found = findIdentifier(text)
        expect(found.ok ? found.value.value : found.why).not.toBe('')
        if (!found.ok) return
        expect(found.value.value).not.toMatch(/[\s\p{Cc}]/u)
        expect(findIdentifier(found.value.value).ok).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
