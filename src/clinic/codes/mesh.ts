import type { Parsed } from '#platform/parsed.ts'

/** Reads a MeSH unique id (NLM): D or C and six to nine figures. @example parseMesh('d017116') gives D017116 */
export function parseMesh(input: string): Parsed {
  const value = input.replace(/\s/g, '').toUpperCase()
  if (/^[DC]\d{6,9}$/.test(value)) return { ok: true, value }
  return { ok: false, why: 'A MeSH code is a D or a C and six to nine figures, like D017116 for low back pain.' }
}
