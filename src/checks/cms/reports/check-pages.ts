import type { PayloadRequest } from 'payload'
import { idOf } from '#platform/record-id.ts'
import { checkSafely } from '../../check-safely.ts'
import type { CheckContext, CheckedPage } from '../../check-context.ts'
import { countFindings } from '../../count-findings.ts'
import type { Report } from '../../report.ts'
import { contentHash } from '../../surface/content-hash.ts'
import type { Passage } from '../../surface/passage.ts'
import { usesIn } from '../../surface/uses-in.ts'
import { wordsOf } from '../../surface/words.ts'
import { wordsOfPicture } from '../../surface/words-of-picture.ts'
import { loadContexts, type Loaded, type PageData } from '../load-context.ts'
import { passagesOfPage } from '../passages-of-page.ts'
import { wordSchema } from '../word-schema.ts'

/** What is stored of one check of one revision of a page. */
export type CheckedRevision = {
  collection: string
  page: string
  clinic: string | null
  revision: number
  contentHash: string
  rulePack: string
  sharedHash: string
  checkedOn: string
  blockers: number
  warnings: number
  claims: number
  report: Report
  leansOn: string[]
}

/** The day by which the calendar is read, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10)

/** The latest drafts of these pages as they are stored, in one statement; what is not there is left out. */
async function latestDrafts(req: PayloadRequest, collection: string, ids: readonly string[]): Promise<PageData[]> {
  const { docs } = await req.payload.db.queryDrafts<Record<string, unknown>>({
    collection: collection as 'articles',
    where: { parent: { in: [...ids] } },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map((data) => ({ collection, data: { ...data, id: String(idOf(data.id)) } }))
}

/** A page as it was checked: what was found, what it was checked with, and the words that were read. */
export type ReadPage = {
  checked: CheckedRevision
  data: Readonly<Record<string, unknown>>
  context: CheckContext
  passages: readonly Passage[]
}

/** Checks the latest draft of one page as `checkPages` does, and gives what was read besides; null if there is no such page. */
export async function readPage(req: PayloadRequest, collection: string, id: string): Promise<ReadPage | null> {
  const [page] = await latestDrafts(req, collection, [id])
  if (!page) return null
  const day = today()
  const [loaded] = await loadContexts(req, [page], { today: day })
  const checked = checkOne(req, page, loaded!, day)
  const { context } = loaded!
  return { checked, data: page.data, context, passages: passagesIn(req, collection, context.page!) }
}

/** What a visitor reads on a version of a page, with the words that its pictures have now. */
export function passagesIn(req: PayloadRequest, collection: string, page: CheckedPage): Passage[] {
  return passagesOfPage(page, wordSchema(req.payload.collections[collection as 'articles'].config))
}

/** Checks the latest drafts of pages of one collection, as they are stored. */
export async function checkPages(
  req: PayloadRequest,
  collection: string,
  ids: readonly string[],
): Promise<CheckedRevision[]> {
  const pages = await latestDrafts(req, collection, ids)
  const day = today()
  const loaded = await loadContexts(req, pages, { today: day })
  return pages.map((page, index) => checkOne(req, page, loaded[index]!, day))
}

function checkOne(req: PayloadRequest, { collection, data }: PageData, loaded: Loaded, day: string): CheckedRevision {
  const schema = wordSchema(req.payload.collections[collection as 'articles'].config)
  const { related } = loaded.context.page!
  const pictureIds = [...new Set(usesIn(data, schema).pictures.map(({ id }) => id))]
  const pictures = pictureIds.map((id) => wordsOfPicture(id, related.get(`media/${id}`)))
  const report = checkSafely(
    () => passagesOfPage(loaded.context.page!, schema),
    loaded.context,
    (err) => req.payload.logger.error({ err, msg: `${collection}/${String(data.id)} could not be checked.` }),
  )
  return {
    collection,
    page: String(data.id),
    clinic: collection === 'clinics' ? String(data.id) : idOf(data.clinic),
    revision: Number(data.revision ?? 1),
    contentHash: contentHash(collection, wordsOf(data, schema), pictures),
    rulePack: report.rulePack,
    sharedHash: loaded.sharedHash,
    checkedOn: day,
    ...countFindings(report),
    claims: report.claims.length,
    report,
    leansOn: loaded.leansOn,
  }
}
