import type { Parsed } from './parsed.ts'

/** Longer ones are cut by old browsers and mail programs. */
export const LONGEST_ADDRESS = 2000
const WHY = 'Write a web address, like https://example.com/book.'

/**
 * Reads a web address, http or https only; without a scheme, https is meant. Addresses with a name and password in them,
 * and those of a machine rather than a site, are refused.
 * @example parseWebAddress('www.example.com/book') gives https://www.example.com/book
 */
export function parseWebAddress(input: string): Parsed {
  const said = input.trim()
  const hasScheme = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(said)
  if (hasScheme && !/^https?:\/\//i.test(said))
    return { ok: false, why: 'A web address begins with https:// or http://.' }
  if (said.length > LONGEST_ADDRESS || /^\/|[\s\\<>"\p{Cc}]/u.test(said)) return { ok: false, why: WHY }
  const url = read(hasScheme ? said : `https://${said}`)
  if (url === null || !/^[^.]+(?:\.[^.]+)*\.[a-z][a-z\d-]+\.?$/i.test(url.hostname)) return { ok: false, why: WHY }
  if (url.username !== '' || url.password !== '')
    return { ok: false, why: 'Leave the name and password out of the web address.' }
  // The bare address of a site is kept without the slash that nobody writes.
  return { ok: true, value: url.pathname === '/' && !url.search && !url.hash ? url.origin : url.href }
}

function read(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
