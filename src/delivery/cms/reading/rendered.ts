import type { FieldHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { isStaff } from '#accounts/index.ts'
import { visitorOf } from '#accounts/cms/index.ts'
import { shownClaims, sideShown } from '#review/cms/index.ts'
import { recordsNamed, renderPage, type RenderedPage } from '../../reading/render-page.ts'
import type { ReadClaim } from '../../reading/read-claim.ts'
import { NAMED, readRecord } from './read-records.ts'

type Args = Parameters<FieldHook>[0]
type Doc = Record<string, unknown>

/** Where a request notes that it reads one page, for somebody who wants all of it. */
export const ONE_PAGE = 'citewellOnePage'

/** The field in which a collection keeps its main text; undefined for one that has none. */
export const mainTextOf = ({
  flattenedFields,
}: Pick<SanitizedCollectionConfig, 'flattenedFields'>): string | undefined =>
  flattenedFields.find(({ type }) => type === 'richText')?.name

/**
 * Whether somebody wants a field that costs something to make: whoever names it in `select` (a question by GraphQL does), and a website
 * that reads one page.
 */
export function isWanted({ field, findMany, req, ...args }: Args): boolean {
  const { currentDepth = 1 } = args as { currentDepth?: number }
  const name = 'name' in field ? String(field.name) : ''
  if (req.context[NAMED] === true) return false
  if (req.payloadAPI === 'GraphQL') return true
  const select = req.query?.select as Record<string, unknown> | undefined
  if (select && typeof select === 'object') return currentDepth <= 1 && select[name] !== undefined
  if (req.payloadAPI !== 'REST' || currentDepth > 1 || isStaff(visitorOf(req))) return false
  return findMany !== true || req.context[ONE_PAGE] === true
}

const rendered = new WeakMap<object, Promise<RenderedPage | null>>()

/** The rendered page of which a field is read; made once for all its fields, and for nobody who wants none of them. */
export function renderedOf(args: Args): Promise<RenderedPage | null> {
  const { collection, data, draft, req } = args
  const doc = (data ?? {}) as Doc
  const known = rendered.get(doc)
  if (known !== undefined) return known
  const made = collection ? render(req, collection, doc, draft === true) : Promise.resolve(null)
  rendered.set(doc, made)
  return made
}

async function render(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  doc: Doc,
  isDraft: boolean,
): Promise<RenderedPage | null> {
  const field = mainTextOf(collection)
  if (field === undefined) return null
  const [text, citations] = [doc[field], (doc.citations ?? []) as unknown[]]
  const claims = (await shownClaims(
    req,
    collection.slug,
    String(doc.id),
    sideShown(req, collection.slug, String(doc.id), isDraft),
  )) as ReadClaim[]
  const keys = recordsNamed(text, citations)
  const records = new Map<string, Doc | null>()
  await Promise.all(
    keys.map(async ({ collection: of, id }) => records.set(`${of}/${id}`, await readRecord(req, of, id))),
  )
  return renderPage({
    field,
    text,
    citations,
    claims,
    find: (of, id) => records.get(`${of}/${id}`) ?? null,
    ownOrigins: [new URL(req.payload.config.serverURL).origin],
  })
}
