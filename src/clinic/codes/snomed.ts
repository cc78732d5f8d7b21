import type { Parsed } from '#platform/parsed.ts'

/** Verhoeff's tables (1969): multiplication in the dihedral group of order ten, and the permutation of each position. */
const TIMES = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
]
const TURNED = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
]

/**
 * Reads the id of a SNOMED CT concept: six to eighteen figures, Verhoeff check digit, and a partition of 00 or 10 before it
 * (others number descriptions and relationships). Only the code is kept: the terms are licensed.
 * @example parseSnomed('279039007')
 */
export function parseSnomed(input: string): Parsed {
  const value = input.replace(/\s/g, '')
  if (!/^[1-9]\d{5,17}$/.test(value))
    return { ok: false, why: 'A SNOMED CT code is six to eighteen figures, like 279039007 for low back pain.' }
  if (!hasVerhoeffDigit(value))
    return { ok: false, why: 'This SNOMED CT code has a wrong figure in it: its last figure does not fit the others.' }
  if (!/^[01]0$/.test(value.slice(-3, -1)))
    return { ok: false, why: 'This is the number of a SNOMED CT description, not of a concept. Copy the concept id.' }
  return { ok: true, value }
}

function hasVerhoeffDigit(digits: string): boolean {
  let check = 0
  for (const [index, digit] of [...digits].toReversed().entries())
    check = Number(TIMES[check]![Number(TURNED[index % 8]![Number(digit)])])
  return check === 0
}
