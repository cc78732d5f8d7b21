import type { Payload } from 'payload'
import { wordSchema } from '#checks/cms/index.ts'
import { isObject } from '#platform/is-object.ts'
import { idOf } from '#platform/record-id.ts'
import { renderHtml } from '#rich-text/index.ts'
import { PAGE_STATES } from '#review/index.ts'
import { disclaimersShown, shownClaims, standingOfPage } from '#review/cms/index.ts'
import { arrangeValues } from '../../preview/arrange-values.ts'
import { lookOf, nameClaims } from '../../preview/name-claims.ts'
import type { PreviewPage } from '../../preview/preview-page.ts'
import { isClaim, type ReadClaim } from '../../reading/read-claim.ts'
import { recordsNamed, renderPage } from '../../reading/render-page.ts'
import { readRecord } from '../reading/read-records.ts'
import { mainTextOf } from '../reading/rendered.ts'
import { readDraft } from './read-draft.ts'
import type { OpenDraft } from './open-draft.ts'

type Doc = Readonly<Record<string, unknown>>
type Req = Awaited<ReturnType<OpenDraft['requestFor']>>

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const nameOf = (value: unknown): string | null => (isObject(value) ? textOf(value.name) : null)

/** A draft with all that is shown of it: its own words, and what it names as everybody may read that. */
export async function readPreview(payload: Payload, open: OpenDraft): Promise<PreviewPage> {
  const { collection, id } = open.grant
  // Nothing is worked out by hooks that is worked out here anyway.
  const req = await open.requestFor('REST', { select: { id: true } })
  const doc = await readDraft(open, req, { depth: 1 })
  const { config } = payload.collections[collection as 'articles']!
  const title = config.admin.useAsTitle ?? 'id'
  const claims = nameClaims((await shownClaims(req, collection, id, 'draft')) as unknown as ReadClaim[]).filter(isClaim)
  const standing = await standingOfPage(req, { collection, id })
  const { singular } = config.labels
  return {
    kind: typeof singular === 'string' ? singular : collection,
    title: textOf(doc[title]) ?? 'Without a title',
    clinic: nameOf(doc.clinic),
    state: PAGE_STATES[standing.state],
    live: standing.live?.isReadable ? (standing.state === 'published' ? 'same' : 'earlier') : 'nothing',
    html: await htmlOf(req, open, claims),
    ...arrangeValues(doc, wordSchema(config), { title }),
    disclaimers: await disclaimersOf(req, collection, id),
    review: {
      lastReviewedAt: textOf(doc.lastReviewedAt),
      reviewedBy: nameOf(doc.reviewedBy),
      nextReviewOn: textOf(doc.nextReviewOn),
    },
    claims,
  }
}

const ownOriginsOf = ({ payload }: Req): string[] => [new URL(payload.config.serverURL).origin]

/** Reads records as this request may, and gives what finds them. */
async function finder(req: Req, keys: readonly { collection: string; id: string }[]) {
  const records = new Map<string, Doc | null>()
  await Promise.all(
    keys.map(async ({ collection: of, id }) => records.set(`${of}/${id}`, await readRecord(req, of, id))),
  )
  return (of: string, id: string) => records.get(`${of}/${id}`) ?? null
}

/** The main text by the function that visitors' pages are written with; its claims told apart for those who look at a draft. */
async function htmlOf(req: Req, { draft, grant }: OpenDraft, claims: readonly ReadClaim[]): Promise<string | null> {
  const field = mainTextOf(req.payload.collections[grant.collection as 'articles']!.config)
  if (field === undefined) return null
  const [text, citations] = [draft[field], (draft.citations ?? []) as unknown[]]
  const find = await finder(req, recordsNamed(text, citations))
  const told = (claim: ReadClaim) => ({ 'data-look': lookOf(claim) })
  return renderPage({ field, text, citations, claims, told, find, ownOrigins: ownOriginsOf(req) }).bodyHtml
}

/** The disclaimers that the page would carry and that do not stand in its text already, as they are live. */
async function disclaimersOf(req: Req, collection: string, page: string): Promise<PreviewPage['disclaimers']> {
  const shown = (await disclaimersShown(req, collection, page, 'draft')).filter(({ inText }) => !inText)
  const find = await finder(
    req,
    shown.flatMap(({ disclaimer }) => ({ collection: 'disclaimers', id: String(idOf(disclaimer)) })),
  )
  return shown.flatMap(({ because, disclaimer, placement }) => {
    const record = find('disclaimers', String(disclaimer))
    const html = record === null ? '' : renderHtml(record.text, { find, ownOrigins: ownOriginsOf(req) })
    return html === '' ? [] : [{ placement, because, html }]
  })
}
