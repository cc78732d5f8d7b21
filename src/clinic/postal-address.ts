import type { Parsed } from '#platform/parsed.ts'
import type { ProblemPlace } from '#platform/problem.ts'
import { parseCountry } from './country.ts'
import { parsePostcode } from './postcode.ts'
import { parseRegion } from './region.ts'

/** An address as it is stored; each part may be missing, the country is an ISO 3166-1 alpha-2 code. */
export type PostalAddress = {
  line1?: string | null
  line2?: string | null
  city?: string | null
  region?: string | null
  postalCode?: string | null
  country?: string | null
}

/** Writes the parts of an address in their one form; a part that cannot be read is left for `checkAddress` to name. */
export function normaliseAddress(address: PostalAddress): PostalAddress {
  const country = readOr(address.country, parseCountry)
  return {
    ...address,
    country,
    line1: tidy(address.line1),
    line2: tidy(address.line2),
    city: tidy(address.city),
    region: readOr(address.region, (text) => parseRegion(text, country ?? '')),
    postalCode: readOr(address.postalCode, (text) => parsePostcode(text, country ?? '')),
  }
}

/** What is wrong with the parts that are there, each under its own path; that a part is missing is wrong only of the country. */
export function checkAddress(address: PostalAddress): ProblemPlace[] {
  const { country, region, postalCode } = address
  const isStarted = [address.line1, address.line2, address.city, region, postalCode].some((part) => Boolean(part))
  if (!country || typeof country !== 'string')
    return isStarted ? [{ path: 'country', message: 'Choose the country, so that the address can be checked.' }] : []
  return [
    ...wrong('country', country, parseCountry),
    ...wrong('region', region, (text) => parseRegion(text, country)),
    ...wrong('postalCode', postalCode, (text) => parsePostcode(text, country)),
  ]
}

type Part = string | null | undefined

function wrong(path: string, part: Part, parse: (text: string) => Parsed): ProblemPlace[] {
  if (!part) return []
  if (typeof part !== 'string') return [{ path, message: 'Write this as text.' }]
  const parsed = parse(part)
  return parsed.ok ? [] : [{ path, message: parsed.why }]
}

function tidy(part: Part): Part {
  return typeof part === 'string' ? part.trim().replace(/\s+/g, ' ') || null : part
}

function readOr(part: Part, parse: (text: string) => Parsed): Part {
  const text = tidy(part)
  if (!text || typeof text !== 'string') return text
  const parsed = parse(text)
  return parsed.ok ? parsed.value : text
}
