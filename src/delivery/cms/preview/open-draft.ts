import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { isStaff } from '#accounts/index.ts'
import { mayChange, visitorOf } from '#accounts/cms/index.ts'
import { usesIn } from '#checks/index.ts'
import { wordSchema } from '#checks/cms/index.ts'
import { Problem } from '#platform/problem.ts'
import { latestDraft, pageSlugs } from '#review/cms/index.ts'
import type { PreviewGrant } from '../../preview/preview-token.ts'
import { ONE_PAGE } from '../reading/rendered.ts'
import { previewing } from './previewing.ts'

type Doc = Readonly<Record<string, unknown>>

/** A draft that a link leads to, and a request of nobody's that may read it. */
export type OpenDraft = {
  grant: PreviewGrant
  draft: Doc
  /** For one reading: with what is selected of the page, if it comes by REST. */
  requestFor: (api: 'REST' | 'GraphQL', query?: Readonly<Record<string, unknown>>) => Promise<PayloadRequest>
}

const ended = (why: string) => new Problem('preview/ended', why)
const gone = () => ended('The page this link led to is no longer there. Ask whoever sent it.')
const lost = () =>
  ended('Whoever made this link may no longer read the page themselves. Ask somebody of the clinic for a new one.')

/** Somebody of the clinic, as a request of theirs would come; null where that account is gone. */
async function makerOf(payload: Payload, by: string): Promise<PayloadRequest | null> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { equals: by } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // nobody is asking: the link says who made it, and what they may read is looked up
  })
  const [user] = docs
  return user ? createLocalReq({ user: { ...user, collection: 'users' } }, payload) : null
}

async function revisionOf(payload: Payload, { collection, id }: PreviewGrant): Promise<unknown> {
  const row = await payload.db.findOne<{ id: string; revision?: number; deletedAt?: string | null }>({
    collection: collection as 'articles',
    where: { id: { equals: id } },
    select: { revision: true, deletedAt: true },
  })
  if (row === null || row.deletedAt) throw gone()
  return row.revision
}

/**
 * The latest draft that a link leads to. A link is worth what its maker is: whoever left, or may no longer read the page, takes their
 * links along; and what lies in the trash is not shown. Refused (410) in words.
 */
export async function openDraft(payload: Payload, grant: PreviewGrant): Promise<OpenDraft> {
  const { by, collection, id } = grant
  if (!pageSlugs(payload.config).includes(collection)) throw gone()
  const revision = await revisionOf(payload, grant)
  const maker = await makerOf(payload, by)
  if (maker === null || !isStaff(visitorOf(maker)) || !(await mayChange(maker, collection, 'readVersions', id)))
    throw lost()
  const draft = await latestDraft(maker, { collection, id })
  if (draft.deletedAt) throw gone()
  // Who may not read the latest draft is given the live page instead.
  if (draft.revision !== revision) throw lost()
  const schema = wordSchema(payload.collections[collection as 'articles']!.config)
  const pictures = usesIn(draft, schema).pictures.map((picture) => picture.id)
  const requestFor: OpenDraft['requestFor'] = (api, query = {}) =>
    createLocalReq(
      {
        req: {
          payloadAPI: api,
          query: { ...query },
          context: { ...previewing(collection, id, pictures), [ONE_PAGE]: true },
        } as Partial<PayloadRequest>,
      },
      payload,
    )
  return { grant, draft, requestFor }
}
