import { locationLines } from '../location-lines.ts'
import { attributes, escapeHtml } from './escape-html.ts'
import { linkAttributes, safeHref } from './safe-href.ts'

const linked = (href: string | null, words: string, ownOrigins: readonly string[]) =>
  href === null ? escapeHtml(words) : `<a${attributes(linkAttributes(href, ownOrigins))}>${escapeHtml(words)}</a>`

/** A location as an `<address>`: name, postal lines, phones to dial, e-mail, booking; nothing if the location is gone. */
export function locationHtml(location: unknown, ownOrigins: readonly string[]): string {
  const { lines, phones, email, bookingUrl } = locationLines(location)
  const [name, ...rest] = lines
  const parts = [
    ...(name === undefined ? [] : [`<strong>${escapeHtml(name)}</strong>`]),
    ...rest.map(escapeHtml),
    ...phones.map((number) => linked(safeHref(`tel:${number.replace(/[^+0-9]/g, '')}`), number, ownOrigins)),
    ...(email === '' ? [] : [linked(safeHref(`mailto:${email}`), email, ownOrigins)]),
  ]
  const booking = safeHref(bookingUrl)
  if (booking !== null) parts.push(linked(booking, 'Book a visit', ownOrigins))
  return parts.length === 0 ? '' : `<address>${parts.join('<br>')}</address>`
}
