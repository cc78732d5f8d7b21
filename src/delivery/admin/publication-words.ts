type Publication = { liveHash?: string | null; firstPublishedAt?: string | null } | null | undefined

/** What the public sees of a page, in the words of the clinic. */
export function publicationWords(page: { publication?: Publication; _status?: unknown; deletedAt?: unknown }): string {
  const { liveHash, firstPublishedAt } = page.publication ?? {}
  if (page.deletedAt) return 'In the trash'
  if (liveHash) return page._status === 'published' ? 'Live' : 'Live, with unpublished changes'
  return firstPublishedAt ? 'Withdrawn' : 'Draft'
}
