import type { Parsed } from '#platform/parsed.ts'
import { cleanCode } from './clean-identifier.ts'
import { doiLink, parseDoi } from './doi.ts'

const PREFIX = '10.1002/14651858.'
const COCHRANE = /^(CD|MR|ED)(\d{6})(\.pub(?:[2-9]|[1-9]\d))?$/i

/**
 * Reads the number of a Cochrane review, bare or inside its DOI, into the form `CD001351.pub2`.
 * Without an ending it is the first version, `.pub2` is the second: the ending is never added nor taken away.
 */
export function parseCochraneId(input: string): Parsed {
  const doi = parseDoi(input)
  const text = doi.ok && doi.value.startsWith(PREFIX) ? doi.value.slice(PREFIX.length) : cleanCode(input)
  const match = COCHRANE.exec(text)
  if (match === null)
    return {
      ok: false,
      why: 'A Cochrane number is CD and six digits, with .pub2 or higher for later versions, like CD001351.pub2.',
    }
  return { ok: true, value: match[1]!.toUpperCase() + match[2]! + (match[3] ?? '').toLowerCase() }
}

/** The page of a Cochrane review, by the DOI made from its number. */
export function cochraneLink(id: string): string {
  return doiLink(`${PREFIX}${id}`)
}

/** Tells whether a DOI and a Cochrane number name the same version; DOIs of other publishers say nothing and pass. */
export function cochraneIdFitsDoi(id: string, doi: string): boolean {
  return !doi.startsWith(PREFIX) || doi.slice(PREFIX.length) === id.toLowerCase()
}
