import type { Parsed } from '#platform/parsed.ts'

/** What a parser makes of a text that a service sent; null where there is none, or one that cannot be read. */
export function valueOf(parse: (text: string) => Parsed, text: string | null): string | null {
  if (text === null) return null
  const parsed = parse(text)
  return parsed.ok ? parsed.value : null
}
