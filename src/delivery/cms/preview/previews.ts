import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { Problem } from '#platform/problem.ts'
import { idOf } from '#platform/record-id.ts'
import type { PreviewPage } from '../../preview/preview-page.ts'
import { readPreviewToken, type PreviewGrant } from '../../preview/preview-token.ts'
import { openDraft, type OpenDraft } from './open-draft.ts'
import { readDraft, readDraftAsAsked } from './read-draft.ts'
import { readPreview } from './read-preview.ts'

type Query = Readonly<Record<string, unknown>>

/** How a question names one page: by its id, or by its slug (of a clinic, by its slug, if one is named). */
export type NamedPage = { id?: string | null; slug?: string | null; clinic?: string | null }

/** Questions by GraphQL about a draft: whose they are, and the draft where they name it, as it would be read by its id; else null. */
export type DraftQuestions = {
  req: PayloadRequest
  /** The same stranger, reading what everybody reads: of the page, too, where a list has it. */
  others: PayloadRequest
  find: (collection: string, named: NamedPage) => Promise<object | null>
}

/** What a link to a draft opens, to whoever has it. */
export type Previews = {
  /** What a token grants; refused in words (403 what we did not sign, 410 what has ended). */
  grantOf: (token: string) => PreviewGrant
  /** The draft, to be looked at. */
  page: (grant: PreviewGrant) => Promise<PreviewPage>
  /** The draft as the API tells a page, by `depth`, `select` and `populate`. */
  record: (grant: PreviewGrant, query: Query) => Promise<object>
  /** The same if the draft has this slug (and is of this clinic, by its slug, if one is named); else null. */
  recordNamed: (grant: PreviewGrant, named: { slug: string; clinic: string | null }, query: Query) => Promise<object | null>
  questions: (grant: PreviewGrant) => Promise<DraftQuestions>
} // prettier-ignore

/** Opens drafts by tokens that were signed with this secret. */
export function createPreviews(payload: Payload, secret: string): Previews {
  return {
    grantOf: (token) => {
      const read = readPreviewToken(token, secret, Date.now())
      if (!read.ok) throw new Problem(read.code, read.why)
      return read.value
    },
    page: async (grant) => readPreview(payload, await openDraft(payload, grant)),
    record: async (grant, query) => readDraftAsAsked(await openDraft(payload, grant), query),
    recordNamed: async (grant, named, query) => {
      const open = await openDraft(payload, grant)
      return (await isNamed(payload, open, named)) ? readDraftAsAsked(open, query) : null
    },
    questions: async (grant) => {
      const open = await openDraft(payload, grant)
      const req = await open.requestFor('GraphQL')
      const others = await createLocalReq({ req: { payloadAPI: 'GraphQL' } as Partial<PayloadRequest> }, payload)
      const isAsked = async ({ clinic = null, id, slug }: NamedPage) =>
        id ? id === grant.id : Boolean(slug) && isNamed(payload, open, { slug: slug!, clinic })
      return {
        req,
        others,
        find: async (collection, named) =>
          collection === grant.collection && (await isAsked(named)) ? readDraft(open, req, { depth: 0 }) : null,
      }
    },
  }
}

async function isNamed(
  payload: Payload,
  { draft }: OpenDraft,
  { clinic, slug }: { slug: string; clinic: string | null },
): Promise<boolean> {
  if (draft.slug !== slug) return false
  const id = idOf(draft.clinic)
  if (clinic === null || id === null) return true
  const row = await payload.db.findOne<{ id: string; slug?: string }>({
    collection: 'clinics',
    where: { id: { equals: id } },
    select: { slug: true },
  })
  return row?.slug === clinic
}
