/** One place where a page cites a work, as the API names it. */
export type Use = {
  side: 'live' | 'draft'
  path: string
  sentence: string
  locator?: string | null
  quote?: string | null
}

export type UsingPage = {
  collection: string
  id: string
  title?: string | null
  slug?: string | null
  clinic?: { id: string; name?: string | null } | null
  live: boolean
  draft: boolean
  uses: Use[]
}

export type UsedSentence = Omit<Use, 'side' | 'path'> & { sides: Use['side'][] }

/** The sentences of a page that cite the work, each once, with where it stands: on the website, in the draft, or in both. */
export function usedSentences(uses: readonly Use[]): UsedSentence[] {
  const sentences = new Map<string, UsedSentence>()
  for (const { side, sentence, locator, quote } of uses) {
    const key = JSON.stringify([sentence, locator ?? '', quote ?? ''])
    const known = sentences.get(key) ?? { sentence, locator, quote, sides: [] }
    if (!known.sides.includes(side)) known.sides.push(side)
    sentences.set(key, known)
  }
  return [...sentences.values()]
}

/** Pages by the clinic they belong to, in the order they come; those of no clinic last. */
export function byClinic(pages: readonly UsingPage[]): { id: string; name: string; pages: UsingPage[] }[] {
  const groups = new Map<string, { id: string; name: string; pages: UsingPage[] }>()
  for (const page of pages) {
    const id = page.clinic?.id ?? ''
    const group = groups.get(id) ?? { id, name: page.clinic?.name ?? 'Pages of no one clinic', pages: [] }
    group.pages.push(page)
    groups.set(id, group)
  }
  return [...groups.values()].sort((a, b) => Number(a.id === '') - Number(b.id === ''))
}
