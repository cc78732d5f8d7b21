import type { Parsed } from '#platform/parsed.ts'

/** CMS: an NPI is checked as a card number of the US health industry, whose prefix is 80840. */
const ISSUER = '80840'

/** Reads a US National Provider Identifier: ten figures, first 1 or 2, Luhn check digit. @example parseNpi('1234567893') */
export function parseNpi(input: string): Parsed {
  const value = input.replace(/[\s-]/g, '')
  if (!/^[12]\d{9}$/.test(value)) return { ok: false, why: 'An NPI is ten figures and begins with 1 or 2.' }
  if (!hasLuhnDigit(ISSUER + value))
    return { ok: false, why: 'This NPI has a wrong figure in it: its last figure does not fit the others.' }
  return { ok: true, value }
}

function hasLuhnDigit(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const twice = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (twice > 9 ? twice - 9 : twice)
  }, 0)
  return sum % 10 === 0
}
