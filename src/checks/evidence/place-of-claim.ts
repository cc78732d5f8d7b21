import type { Claim } from '../claims/claim.ts'
import type { Place } from '../rules/raise.ts'

/** Where a claim stands, as a finding names it. */
export const placeOfClaim = ({ path, start, end, text }: Claim): Place => ({ path, start, end, quote: text })

/** A work as a writer knows it, by the beginning of its title. */
export function workName({ title, year }: { title: string; year: number | null }): string {
  const short = title.length > 70 ? `${title.slice(0, 69).trimEnd()}…` : title
  return year === null ? `“${short}”` : `“${short}” (${year})`
}
