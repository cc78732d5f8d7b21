import {
  isSupportedCountry,
  parsePhoneNumberWithError,
  type CountryCode,
  type PhoneNumber,
} from 'libphonenumber-js/min'
import type { Parsed } from '#platform/parsed.ts'

/** What a number is for, in a clinic's words. */
export const PHONE_KINDS = { call: 'Call', text: 'Text message', fax: 'Fax' } as const
export type PhoneKind = keyof typeof PHONE_KINDS

/**
 * Reads a telephone number and keeps it as E.164. A number without + is read as one of the country given
 * (ISO 3166-1 alpha-2). Letters are refused, and so is an extension: it has a field of its own.
 * @example parsePhone('(424) 555-0100', 'US') gives +14245550100
 */
export function parsePhone(input: string, country?: string | null): Parsed {
  const text = input.trim()
  if (/(?:\bext(?:ension|n)?|x|#|;ext=)\s*[.:#]?\s*\d+\s*$/i.test(text))
    return { ok: false, why: 'Write the number without its extension; the extension has a field of its own.' }
  if (/\p{L}/u.test(text)) return { ok: false, why: 'Write the number in figures, without letters or words.' }
  if (!/^[+(\d][\d\s()./\u00A0\u2010-\u2013-]*$/.test(text))
    return { ok: false, why: 'Write one telephone number, like (424) 555-0100 or +44 20 7946 0018.' }
  const region = country && isSupportedCountry(country) ? country : undefined
  if (!text.startsWith('+') && region === undefined)
    return { ok: false, why: 'Begin the number with + and the country code, or give the address a country first.' }
  return judge(read(text, region))
}

/** The library answers with an exception what is a plain "no" to us. */
function read(text: string, region: CountryCode | undefined): PhoneNumber | null {
  try {
    return parsePhoneNumberWithError(text, { defaultCountry: region, extract: false })
  } catch {
    return null
  }
}

function judge(number: PhoneNumber | null): Parsed {
  const isRight = number !== null && number.isValid() && /^\+[1-9]\d{6,14}$/.test(number.number)
  // North America: neither the area code nor the exchange begins with 0 or 1 (NANPA); the small metadata lets some pass.
  if (isRight && (number.countryCallingCode !== '1' || /^\+1[2-9]\d{2}[2-9]\d{6}$/.test(number.number)))
    return { ok: true, value: number.number }
  return { ok: false, why: 'This is not a whole telephone number. Check its figures, and the country of the address.' }
}

/** The number as people of its own country write it, for showing. @example nationalPhone('+14245550100') is (424) 555-0100 */
export function nationalPhone(e164: string): string {
  return read(e164, undefined)?.formatNational() ?? e164
}

/** Reads what is dialled after the number: one to seven figures. */
export function parseExtension(input: string): Parsed {
  const value = input.replace(/^\s*(?:ext(?:ension)?|x)?\s*[.:#]?\s*/i, '').trim()
  if (/^\d{1,7}$/.test(value)) return { ok: true, value }
  return { ok: false, why: 'An extension is one to seven figures, like 204.' }
}
