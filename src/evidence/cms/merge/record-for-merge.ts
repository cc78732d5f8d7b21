import type { PayloadRequest } from 'payload'
import type { Work } from '../../csl.ts'
import { workOf } from '../known-works/work-of.ts'
import { refuseMerged } from './refuse-merged.ts'

/** A record that a merge is about, as it is stored. */
export type Merging = Work & { id: string; versionOf?: unknown; writtenBy?: unknown; verification?: unknown }

/** Reads a record that is to be merged, as whoever asks. One that was merged already is refused. */
export async function recordForMerge(req: PayloadRequest, id: string): Promise<Merging> {
  const record = await req.payload.findByID({
    collection: 'citations',
    id,
    depth: 0,
    req,
    user: req.user,
    overrideAccess: false,
  })
  await refuseMerged(req, record)
  return { ...workOf(record as unknown as Record<string, unknown>), id }
}
