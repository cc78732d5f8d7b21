import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseLinkUrl } from '#rich-text/index.ts'
import { readTable } from '../../read-table.ts'

test.each(readTable('rich-text/links.txt'))('links.txt line $line: $input', ({ input, result }) => {
  const parsed = parseLinkUrl(JSON.parse(`"${input}"`) as string)
  const told = parsed.ok ? parsed.value : `! ${parsed.why}`
  const isAsSaid = result.startsWith('!')
    ? told.startsWith('!') && told.includes(result.slice(1).trim())
    : told === result
  expect(isAsSaid ? result : told).toBe(result)
})

const SIGNS = [
  'javascript',
  'https',
  'http',
  'mailto',
  'tel',
  'data',
  ':',
  '/',
  '//',
  '\\',
  '@',
  '#',
  '?',
  '.',
  'x',
  ' ',
  '\t',
  '\0',
  '\u200b',
  '%',
  '&colon;',
  'evil.example',
]

test('what passes is read by a browser as a web, mail or phone address, or stays on the site', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...SIGNS), { maxLength: 10 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(anything, (input) => {
      const parsed = parseLinkUrl(input)
      if (!parsed.ok) return
      const url = new URL(parsed.value, 'https://clinic.example/page')
      expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(url.protocol)
      expect(/^[/#]/.test(parsed.value) ? url.origin : 'https://clinic.example').toBe('https://clinic.example')
      expect(parseLinkUrl(parsed.value)).toEqual(parsed)
    }),
    { numRuns: 500 },
  )
})
