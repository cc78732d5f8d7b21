import { citesOf, referencesOf } from '#rich-text/index.ts'
import type { Claim } from '../claims/claim.ts'

type Cited = Pick<Claim, 'path' | 'citations' | 'isCited'>

/** What a statement cites, by the numbers that stand in its text: "Cites [1], [3]". A mark whose work nobody knows is one, too. */
export function citeWords({ path, citations, isCited }: Cited, page: Readonly<Record<string, unknown>>): string {
  if (!isCited) return 'No cite'
  const steps = path.split('.')
  const field = steps.slice(0, Math.max(0, steps.indexOf('root')))
  const text = field.reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], page)
  const numbers = new Map(referencesOf(citesOf(text)).map(({ citation, number }) => [citation, number]))
  const known = [...new Set(citations)].flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b)
  if (known.length > 0) return `Cites ${known.map((number) => `[${number}]`).join(', ')}`
  return citations.length === 0 ? 'Cites a work that is not chosen' : 'Cites a work'
}
