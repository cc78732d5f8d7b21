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

/** Tells whether a rule pack may be written for a place of this name. */
export const isJurisdiction = (name: string): name is Jurisdiction => Object.hasOwn(JURISDICTIONS, name)

/** A jurisdiction with the wider ones whose rules hold in it too: California lies in the United States. */
export function withWider(jurisdiction: Jurisdiction): Jurisdiction[] {
  const wide = jurisdiction.split('-')[0]!
  return isJurisdiction(wide) && wide !== jurisdiction ? [wide, jurisdiction] : [jurisdiction]
}
