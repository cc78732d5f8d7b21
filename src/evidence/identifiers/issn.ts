import type { Parsed } from '#platform/parsed.ts'
import { cleanCode } from './clean-identifier.ts'

/** Reads the number of a journal into the form `1741-427X`; the check digit must fit (ISO 3297: modulus 11, weights 8 to 2). */
export function parseIssn(input: string): Parsed {
  const code = cleanCode(input)
    .replace(/^e?issn(?:-?l)?[:=]?/i, '')
    .toUpperCase()
  if (!/^\d{4}-?\d{3}[\dX]$/.test(code))
    return { ok: false, why: 'An ISSN has eight digits in two groups, the last may be an X, like 1741-427X.' }
  const digits = code.replace('-', '')
  const sum = [...digits].reduce((total, digit, i) => total + (digit === 'X' ? 10 : Number(digit)) * (8 - i), 0)
  if (sum % 11 !== 0)
    return { ok: false, why: 'The last digit of this ISSN does not fit the others, so one of them is mistyped.' }
  return { ok: true, value: `${digits.slice(0, 4)}-${digits.slice(4)}` }
}
