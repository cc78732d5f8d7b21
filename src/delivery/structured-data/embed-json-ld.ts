/** What ends a script, opens a comment in it, or ends a line where older readers of JavaScript see one. */
const BREAKS_OUT = /[<>&\u2028\u2029]/g

/**
 * The text of a `<script type="application/ld+json">` that says a value: JSON whose strings cannot end the script, whatever stands in
 * them (HTML, 4.12.1.3).
 */
export function embedJsonLd(value: unknown): string {
  return JSON.stringify(value).replace(BREAKS_OUT, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
