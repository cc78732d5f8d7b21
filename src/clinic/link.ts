import type { Parsed } from '#platform/parsed.ts'
import { LONGEST_ADDRESS, parseWebAddress } from '#platform/web-address.ts'

/** Reads a link of a notice: a web address, or a path of the clinic's own site that begins with one slash. */
export function parseLink(input: string): Parsed {
  const said = input.trim()
  if (!said.startsWith('/')) return parseWebAddress(said)
  if (said.length <= LONGEST_ADDRESS && /^\/(?![/\\])[^\s\\<>"\p{Cc}]*$/u.test(said)) return { ok: true, value: said }
  return { ok: false, why: 'Write a web address, or a path of your own site, like /insurance.' }
}
