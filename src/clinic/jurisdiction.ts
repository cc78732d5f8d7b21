import { isJurisdiction, type Jurisdiction } from '#platform/jurisdiction.ts'

const WIDE: Record<string, Jurisdiction> = { US: 'US', PR: 'US', GB: 'UK', AU: 'AU', CA: 'CA' }

/** The member states of the European Union (2026), by ISO 3166-1 alpha-2. */
const EU_MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

/** The narrowest jurisdiction that an address lies in; null where we know of none, so that all rules apply. */
export function jurisdictionOf(country: string | null | undefined, region?: string | null): Jurisdiction | null {
  if (!country) return null
  const narrow = `${country}-${region ?? ''}`
  if (isJurisdiction(narrow)) return narrow
  return WIDE[country] ?? (EU_MEMBERS.includes(country) ? 'EU' : null)
}
