import type { Endpoint } from 'payload'
import { isStaff } from '#accounts/index.ts'
import { mayChange, visitorOf } from '#accounts/cms/index.ts'
import { Problem } from '#platform/problem.ts'
import { idOf } from '#platform/record-id.ts'
import { latestDraft, record } from '#review/cms/index.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { readLifetime } from '../../preview/lifetime.ts'
import { makePreviewToken } from '../../preview/preview-token.ts'
import { previewUrl } from '../../preview/preview-url.ts'

/** What a link to a draft is made with. */
export type PreviewWish = {
  /** In seconds, 60 (a minute) to 86400 (a day); 3600 (an hour) if left out. */
  lifetime?: number
}

/** A link to a draft. Nobody is told it again. */
export type PreviewLink = {
  /** The page of Citewell that shows the draft. The `token` in its query is what `X-Preview-Token` takes. */
  url: string
  /** When it ends, as ISO. */
  expiresAt: string
}

/** `POST /api/<page>/:id/preview` {lifetime?}: a link by which anybody reads this one draft for so many seconds. Who made it stands in the trail. */
export const previewLink = (secret: string): Endpoint => ({
  path: '/:id/preview',
  method: 'post',
  handler: async (req) => {
    const page = { collection: String(req.routeParams?.collection), id: String(req.routeParams?.id) }
    if (!req.user) throw new Problem('request/unauthenticated', 'Sign in first.')
    if (!isStaff(visitorOf(req)))
      throw new Problem('request/forbidden', 'Links to drafts are made by people of the clinic, not with a key.')
    if (!(await mayChange(req, page.collection, 'readVersions', page.id)))
      throw new Problem('request/not-found', 'There is no such page.')
    const body: unknown = await req.json?.().catch(() => ({}))
    const lifetime = readLifetime((body as { [Name in keyof PreviewWish]: unknown } | null | undefined)?.lifetime)
    if (!lifetime.ok) throw new Problem('data/invalid', lifetime.why, [{ path: 'lifetime', message: lifetime.why }])
    const until = Math.floor(Date.now() / 1000) + lifetime.value
    const expiresAt = new Date(until * 1000).toISOString()
    await inTransaction(req, async () => {
      const draft = await latestDraft(req, page)
      if (draft.deletedAt) throw new Problem('request/conflict', 'This page is in the trash. Take it out first.')
      const clinic = page.collection === 'clinics' ? page.id : idOf(draft.clinic)
      await record(req, {
        action: 'preview-link',
        collection: page.collection,
        subject: page.id,
        clinic,
        reason: `Until ${expiresAt}`,
      })
    })
    const token = makePreviewToken({ ...page, by: String(req.user.id), until }, secret)
    const url = `${new URL(req.payload.config.serverURL).origin}${previewUrl(page, token)}`
    return Response.json({ url, expiresAt } satisfies PreviewLink, { headers: { 'Cache-Control': 'no-store' } })
  },
})
