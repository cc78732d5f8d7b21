import type { PayloadRequest, SelectType } from 'payload'
import type { WordField } from '#checks/index.ts'
import { wordSchema } from '#checks/cms/index.ts'
import { citedIn, type PlacedCite } from '../../publication/cited-in.ts'
import type { UsingPage } from './users-of.ts'

/** A cite of a work on one side of a page. */
export type CitedUse = Omit<PlacedCite, 'citation'> & { side: 'live' | 'draft' }

type Doc = Record<string, unknown> & { id: string }

const holdsText = (field: WordField): boolean => field.isRichText || field.fields.some(holdsText)

const keyOf = ({ collection, id }: Pick<UsingPage, 'collection' | 'id'>) => `${collection}/${id}`

/**
 * The cites of these records on each of these pages, by `keyOf`. At most two statements a collection of pages, however many
 * the pages are: the caller bounds their number.
 */
export async function sentencesThatCite(
  req: PayloadRequest,
  ids: readonly string[],
  pages: readonly UsingPage[],
): Promise<(page: UsingPage) => CitedUse[]> {
  const works = new Set(ids)
  const uses = new Map<string, CitedUse[]>()
  for (const collection of new Set(pages.map((page) => page.collection))) {
    const here = pages.filter((page) => page.collection === collection)
    const schema = wordSchema(req.payload.collections[collection as 'articles']!.config)
    const texts = Object.fromEntries(schema.filter(holdsText).map(({ name }) => [name, true])) as SelectType
    const add = (side: CitedUse['side'], docs: Doc[]) => {
      for (const doc of docs) {
        const cites = citedIn(doc, schema, works)
        const found = cites.map(({ citation: _same, ...cite }) => ({ side, ...cite }))
        const key = keyOf({ collection, id: doc.id })
        const known = uses.get(key) ?? []
        if (known.length === 0 || !areSame(known, found)) uses.set(key, [...known, ...found])
      }
    }
    add('live', await liveDocs(req, collection, idsOf(here, 'live'), texts))
    add('draft', await draftDocs(req, collection, idsOf(here, 'draft'), texts))
  }
  return (page) => uses.get(keyOf(page)) ?? []
}

const idsOf = (pages: readonly UsingPage[], side: 'live' | 'draft') =>
  pages.filter((page) => page[side]).map(({ id }) => id)

/** A draft that cites in the same words at the same places says nothing new. */
const areSame = (live: readonly CitedUse[], draft: readonly CitedUse[]) => {
  const plain = (uses: readonly CitedUse[]) => JSON.stringify(uses.map(({ side: _side, ...use }) => use))
  return plain(live) === plain(draft)
}

async function liveDocs(req: PayloadRequest, collection: string, ids: string[], select: SelectType): Promise<Doc[]> {
  if (ids.length === 0) return []
  const where = { id: { in: ids } }
  const { docs } = await req.payload.db.find<Doc>({
    collection: collection as 'articles',
    where,
    select,
    limit: ids.length,
    pagination: false,
    req,
  })
  return docs
}

async function draftDocs(req: PayloadRequest, collection: string, ids: string[], select: SelectType): Promise<Doc[]> {
  if (ids.length === 0) return []
  const where = { parent: { in: ids } }
  const { docs } = await req.payload.db.queryDrafts<Doc>({
    collection: collection as 'articles',
    where,
    select: { parent: true, version: select } as SelectType,
    limit: ids.length,
    pagination: false,
    req,
  })
  return docs
}
