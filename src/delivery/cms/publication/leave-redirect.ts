import type { PayloadRequest } from 'payload'
import { idOf } from '#platform/record-id.ts'
import type { PageRow } from '#review/cms/index.ts'

type Live = { slug?: string; clinic?: unknown }

/**
 * What is live at an address leads nowhere else: ends its redirect. When a live page takes a new slug, leads its old address
 * to the new one, and old redirects with it; no chains, no loops.
 */
export async function leaveRedirect(req: PayloadRequest, collection: string, row: PageRow, live: Live): Promise<void> {
  if (!live.slug) return
  const [from, to] = [`/${collection}/${row.slug}`, `/${collection}/${live.slug}`]
  const clinic = idOf(live.clinic)
  const ofClinic = clinic !== null ? { clinic: { equals: clinic } } : { clinic: { exists: false } }
  const system = { collection: 'redirects', req, overrideAccess: true } as const // part of publishing, whose right was checked
  const hasMoved = row.isLive && row.slug !== null && row.slug !== live.slug
  await req.payload.delete({ ...system, where: { and: [ofClinic, { from: { in: hasMoved ? [to, from] : [to] } }] } })
  if (!hasMoved) return
  await req.payload.update({ ...system, where: { and: [ofClinic, { to: { equals: from } }] }, data: { to } })
  await req.payload.create({ ...system, data: { from, to, clinic } })
}
