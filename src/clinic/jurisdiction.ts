/** Places whose advertising law a rule pack may be written for, wider ones first. */
export const JURISDICTIONS = {
  US: 'United States',
  'US-CA': 'California',
  'US-FL': 'Florida',
  'US-GA': 'Georgia',
  'US-NY': 'New York',
  'US-TX': 'Texas',
  'US-WA': 'Washington',
  UK: 'United Kingdom',
  AU: 'Australia',
  CA: 'Canada',
  'CA-BC': 'British Columbia',
  'CA-ON': 'Ontario',
  EU: 'European Union',
} as const

export type Jurisdiction = keyof typeof JURISDICTIONS

const WIDE: Record<string, Jurisdiction> = { US: 'US', PR: 'US', GB: 'UK', AU: 'AU', CA: 'CA' }

/** The member states of the European Union (2026), by ISO 3166-1 alpha-2. */
const EU_MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

const isJurisdiction = (name: string): name is Jurisdiction => Object.hasOwn(JURISDICTIONS, name)

/** The narrowest jurisdiction that an address lies in; null where we know of none, so that all rules apply. */
export function jurisdictionOf(country: string | null | undefined, region?: string | null): Jurisdiction | null {
  if (!country) return null
  const narrow = `${country}-${region ?? ''}`
  if (isJurisdiction(narrow)) return narrow
  return WIDE[country] ?? (EU_MEMBERS.includes(country) ? 'EU' : null)
}

/** A jurisdiction with the wider ones whose rules hold in it too: California lies in the United States. */
export function withWider(jurisdiction: Jurisdiction): Jurisdiction[] {
  const wide = jurisdiction.split('-')[0]!
  return isJurisdiction(wide) && wide !== jurisdiction ? [wide, jurisdiction] : [jurisdiction]
}
