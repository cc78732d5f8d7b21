import type { Parsed } from '#platform/parsed.ts'
import { cleanCode } from './clean-identifier.ts'

/** Reads an ISBN of 10 or 13 digits, hyphens and blanks as they come, into 13 bare digits; the check digit must fit (ISO 2108). */
export function parseIsbn(input: string): Parsed {
  const code = cleanCode(input)
    .replace(/^isbn(?:-?1[03])?[:=]?(?=[\dX-])/i, '')
    .replace(/-/g, '')
    .toUpperCase()
  if (/^\d{9}[\dX]$/.test(code)) {
    if (!tenFits(code)) return wrongDigit
    const body = `978${code.slice(0, 9)}`
    return { ok: true, value: body + thirteenthDigit(body) }
  }
  if (!/^97[89]\d{10}$/.test(code))
    return {
      ok: false,
      why: 'An ISBN has 13 digits that begin with 978 or 979, or 10 in older books, like 978-92-4-008178-9.',
    }
  return code.endsWith(thirteenthDigit(code.slice(0, 12))) ? { ok: true, value: code } : wrongDigit
}

const wrongDigit = {
  ok: false,
  why: 'The last digit of this ISBN does not fit the others, so one of them is mistyped. Compare it with the book.',
} as const

function tenFits(code: string): boolean {
  return [...code].reduce((sum, digit, i) => sum + (digit === 'X' ? 10 : Number(digit)) * (10 - i), 0) % 11 === 0
}

function thirteenthDigit(twelve: string): string {
  const sum = [...twelve].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 1 ? 3 : 1), 0)
  return String((10 - (sum % 10)) % 10)
}
