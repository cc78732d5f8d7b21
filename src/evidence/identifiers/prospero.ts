import type { Parsed } from '#platform/parsed.ts'
import { cleanCode } from './clean-identifier.ts'

const LINK = /^https?:\/\/(?:www\.)?crd\.york\.ac\.uk\/prospero\/.*?(CRD42\d+)/i

/** Reads the registration of a review's protocol in PROSPERO into `CRD42` and 9 to 11 digits. */
export function parseProspero(input: string): Parsed {
  const text = cleanCode(input)
  const id = LINK.exec(text)?.[1] ?? text.replace(/^prospero[:=]?/i, '')
  if (/^CRD42\d{9,11}$/i.test(id)) return { ok: true, value: id.toUpperCase() }
  return { ok: false, why: 'A PROSPERO number begins with CRD42 and then has 9 to 11 digits, like CRD42020149647.' }
}

/** The page of the protocol in PROSPERO. */
export function prosperoLink(id: string): string {
  return `https://www.crd.york.ac.uk/PROSPERO/view/${id}`
}
