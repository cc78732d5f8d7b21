export const ENCODINGS = ['br', 'gzip'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** The encoding that an `Accept-Encoding` (RFC 9110, 12.5.3) prefers of those we have, the smaller first; null for none of them. */
export function chooseEncoding(header: string | undefined): Encoding | null {
  if (header === undefined || header === '') return null
  const weights = new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.toLowerCase().split(';')
      const quality = parameters
        .map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1])
        .find((value) => value !== undefined)
      return [name.trim(), quality === undefined ? 1 : Number(quality)] as const
    }),
  )
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0
  const [best] = ENCODINGS.filter((name) => weightOf(name) > 0).toSorted((a, b) => weightOf(b) - weightOf(a))
  return best ?? null
}
