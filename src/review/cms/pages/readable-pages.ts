import type { PayloadRequest } from 'payload'
import type { Governed, Visitor } from '#accounts/index.ts'
import { permission, visitorOf } from '#accounts/cms/index.ts'
import type { PageSide } from './page-sides.ts'

/** A page with those of its sides that are meant; `title`, `slug` and clinic are those of the live page where that is one. */
export type ReadablePage = Omit<PageSide, 'side'> & { live: boolean; draft: boolean }

type May = ReturnType<typeof permission>

/** What this visitor may read: each question is put to the table of permissions once, however many pages there are. */
function rightsOf(visitor: Visitor): (collection: string, action: 'read' | 'readVersions') => May {
  const rights = new Map<string, May>()
  return (collection, action) => {
    const key = `${collection} ${action}`
    const known = rights.get(key) ?? permission(visitor, collection as Governed, action)
    rights.set(key, known)
    return known
  }
}

type Rights = ReturnType<typeof rightsOf>

/** Tells whether the visitor may read this side of a page: what is live as the public does, a draft as its old versions. */
const mayRead = (may: Rights, { collection, id, side, clinic, validUntil, withheldAt }: PageSide): boolean =>
  may(
    collection,
    side === 'live' ? 'read' : 'readVersions',
  )({
    id,
    clinic: clinic?.id ?? null,
    _status: side === 'live' ? 'published' : 'draft',
    deletedAt: null,
    'publication.validUntil': validUntil,
    'publication.withheldAt': withheldAt,
  })

/** The name of a clinic that is not public yet is for those who may read its drafts. */
function withName(may: Rights, page: PageSide): PageSide {
  if (page.clinic === null) return page
  const { id, isLive } = page.clinic
  const record = { id, _status: isLive ? 'published' : 'draft', deletedAt: null }
  return may('clinics', 'read')(record) ? page : { ...page, clinic: { ...page.clinic, name: '' } }
}

/** These sides of pages as far as the visitor may read them, each page once, in the order they come; `hidden` counts the others. */
export function readablePages(
  req: PayloadRequest,
  sides: readonly PageSide[],
): { pages: ReadablePage[]; hidden: number } {
  const may = rightsOf(visitorOf(req))
  const pages = new Map<string, ReadablePage>()
  const hidden = new Set<string>()
  for (const each of sides) {
    const key = `${each.collection}/${each.id}`
    const known = pages.get(key)
    if (!mayRead(may, each)) hidden.add(key)
    else if (known) known[each.side] = true
    else {
      const { side, ...page } = withName(may, each)
      pages.set(key, { ...page, live: side === 'live', draft: side === 'draft' })
    }
  }
  return { pages: [...pages.values()], hidden: [...hidden].filter((key) => !pages.has(key)).length }
}

/** What of a page may be told to who may read it. */
export const shownPage = ({ collection, id, title, slug, clinic, live, draft, inTrash }: ReadablePage) => ({
  collection,
  id,
  title,
  slug,
  clinic: clinic && { id: clinic.id, name: clinic.name },
  live,
  draft,
  inTrash,
})
