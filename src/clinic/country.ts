import type { Parsed } from '#platform/parsed.ts'

/** ISO 3166-1 alpha-2 as of 2025. Written out and not asked of the runtime, so that the database's list never moves by itself. */
export const COUNTRIES = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
  GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
  KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
  MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
  SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
  UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`
  .trim()
  .split(/\s+/)

const NAMES = new Intl.DisplayNames('en', { type: 'region' })

/** What people write for a country besides its code and its English name. */
const ALSO: Record<string, string> = {
  uk: 'GB', 'great britain': 'GB', england: 'GB', scotland: 'GB', wales: 'GB', 'northern ireland': 'GB',
  usa: 'US', 'u.s.': 'US', 'u.s.a.': 'US', 'united states of america': 'US', holland: 'NL',
} // prettier-ignore

/** The English name of a country, for the code of ISO 3166-1. */
export function countryName(code: string): string {
  return NAMES.of(code) ?? code
}

/** Reads a country by its two-letter code or English name. @example parseCountry('UK') gives GB */
export function parseCountry(input: string): Parsed {
  const said = input.trim().toLowerCase()
  const code = ALSO[said] ?? COUNTRIES.find((country) => country.toLowerCase() === said || isNamed(country, said))
  if (code !== undefined) return { ok: true, value: code }
  return { ok: false, why: 'Choose a country by its name or two-letter code, like US for the United States.' }
}

const isNamed = (code: string, said: string): boolean => countryName(code).toLowerCase() === said
