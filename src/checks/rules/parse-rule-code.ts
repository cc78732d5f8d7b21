import type { Parsed } from '#platform/parsed.ts'

const CODE = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*$/

/** Reads the code of a rule: letters, digits and single hyphens, kept in capitals, at most 40 characters. @example OURS-001 */
export function parseRuleCode(input: string): Parsed {
  const code = input.trim().toUpperCase()
  if (code.length <= 40 && CODE.test(code)) return { ok: true, value: code }
  return { ok: false, why: 'Use letters, digits and hyphens, at most 40, like OURS-001.' }
}
