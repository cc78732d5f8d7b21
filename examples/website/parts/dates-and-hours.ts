import type { Location } from '../site/content.ts'

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** “November 22, 2026”. Days come as noon UTC, so that they are the same day everywhere. */
export const day = (instant: string) =>
  new Date(instant).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' })

const clock = (time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const at = `${hours % 12 || 12}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`
  return `${at} ${hours < 12 ? 'am' : 'pm'}`
}

export const span = (opens?: string | null, closes?: string | null) =>
  opens && closes ? `${clock(opens)} to ${clock(closes)}` : ''

/** Each day of the week with its hours; days without any are closed. */
export function weekOf({ hours }: Location): { name: string; times: string[] }[] {
  return DAYS.map((name) => ({
    name: name[0]!.toUpperCase() + name.slice(1),
    times: (hours?.weekly ?? [])
      .filter(({ days }) => days?.includes(name))
      .map(({ opens, closes }) => span(opens, closes))
      .sort((a, b) => (Number(a.includes('am to')) < Number(b.includes('am to')) ? 1 : -1)),
  }))
}

/** “(831) 555-0142” of “+18315550142”; numbers from elsewhere as they are. */
export const phone = (number: string) => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3')

export const addressLines = ({ address }: Location): string[] =>
  [
    address?.line1,
    address?.line2,
    [address?.city, [address?.region, address?.postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', '),
  ].filter((line): line is string => Boolean(line))

/** A search for the address in the map of the visitor's choice: nothing of it is loaded before they ask. */
export const mapLink = (location: Location): string | null => {
  const { latitude, longitude } = location.geo ?? {}
  const lines = addressLines(location)
  if (latitude && longitude)
    return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
  return lines.length === 0
    ? null
    : `https://www.openstreetmap.org/search?query=${encodeURIComponent(lines.join(', '))}`
}
