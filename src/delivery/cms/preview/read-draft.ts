import { parseParams, type PayloadRequest } from 'payload'
import type { OpenDraft } from './open-draft.ts'

type Doc = Record<string, unknown>
type Asked = { depth?: number; select?: unknown; populate?: unknown }

/** The draft as the API tells a page: with the fields that are worked out for visitors, and what it names as that is live. */
export async function readDraft(
  { draft, grant: { collection, id } }: OpenDraft,
  req: PayloadRequest,
  { depth = 1, populate, select }: Asked,
): Promise<Doc> {
  return (await req.payload.findByID({
    collection: collection as 'articles',
    id,
    // In place of what is stored. Nothing is read as a draft, so that what it names comes as everybody may read it.
    data: structuredClone(draft),
    depth,
    select: select as never,
    populate: populate as never,
    req,
    overrideAccess: false,
  })) as unknown as Doc
}

/** The same, by the query of an address: `depth`, `select`, `populate`. */
export async function readDraftAsAsked(open: OpenDraft, query: Readonly<Record<string, unknown>>): Promise<Doc> {
  const { depth, populate, select } = parseParams({ ...query })
  const req = await open.requestFor('REST', select === undefined ? {} : { select })
  return readDraft(open, req, { ...(depth === undefined ? {} : { depth }), populate, select })
}
