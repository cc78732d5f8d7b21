import { parseLinkUrl } from '../parse-link-url.ts'

/** An address that may stand in an href or src, or null: what the server refuses to store is never rendered either. */
export function safeHref(url: unknown): string | null {
  const parsed = typeof url === 'string' ? parseLinkUrl(url) : null
  return parsed?.ok ? parsed.value : null
}

/** Attributes of a link: where it leads, and for other people's sites that it leads out and gets no hold of this page. */
export function linkAttributes(
  href: string,
  ownOrigins: readonly string[],
  isNewTab = false,
): Record<string, string | null> {
  const isWeb = /^https?:/.test(href)
  const isExternal = isWeb && !ownOrigins.includes(new URL(href).origin)
  const rel = isExternal ? 'external noopener' : isNewTab ? 'noopener' : null
  return { href, rel, target: isNewTab ? '_blank' : null }
}
