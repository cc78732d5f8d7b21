import type { PayloadRequest } from 'payload'
import type { Governed, Visitor } from '#accounts/index.ts'
import { isPermitted, visitorOf } from '#accounts/cms/index.ts'
import { pagesUsing, type PageUse, type Used } from './pages-using.ts'

/** A page that uses a record, with its sides that do; `title`, `slug` and clinic are those of the live page where it does. */
export type UsingPage = Omit<PageUse, 'side'> & { live: boolean; draft: boolean }

/** Tells whether the visitor may read this side of a page: what is live as the public does, a draft as its old versions. */
function mayRead(visitor: Visitor, { collection, id, side, clinic, validUntil, withheldAt }: PageUse): boolean {
  const record = {
    id,
    clinic: clinic?.id ?? null,
    _status: side === 'live' ? 'published' : 'draft',
    deletedAt: null,
    'publication.validUntil': validUntil,
    'publication.withheldAt': withheldAt,
  }
  return isPermitted(visitor, collection as Governed, side === 'live' ? 'read' : 'readVersions', record)
}

/** The name of a clinic that is not public yet is for those who may read its drafts. */
function withName(visitor: Visitor, use: PageUse): PageUse {
  if (use.clinic === null) return use
  const { id, isLive } = use.clinic
  const record = { id, _status: isLive ? 'published' : 'draft', deletedAt: null }
  return isPermitted(visitor, 'clinics', 'read', record) ? use : { ...use, clinic: { ...use.clinic, name: '' } }
}

/**
 * The pages that use any of these records, as far as the visitor may read them, each once, in the order of `pagesUsing`;
 * `hidden` counts the others.
 */
export async function usersOf(
  req: PayloadRequest,
  used: Used,
  ids: readonly string[],
): Promise<{ pages: UsingPage[]; hidden: number }> {
  const visitor = visitorOf(req)
  const pages = new Map<string, UsingPage>()
  const hidden = new Set<string>()
  for (const use of await pagesUsing(req, used, ids)) {
    const key = `${use.collection}/${use.id}`
    const known = pages.get(key)
    if (!mayRead(visitor, use)) hidden.add(key)
    else if (known) known[use.side] = true
    else {
      const { side, ...page } = withName(visitor, use)
      pages.set(key, { ...page, live: side === 'live', draft: side === 'draft' })
    }
  }
  return { pages: [...pages.values()], hidden: [...hidden].filter((key) => !pages.has(key)).length }
}
