import type { PayloadRequest } from 'payload'
import type { FormatName } from '../../formats/format.ts'
import { namesTheOther } from '../../import/version-kind.ts'
import { noteFileNotices } from '../standing/note-file-notices.ts'
import type { Judged } from './judge-work.ts'

/** Makes the record of a work that was found to be none of ours, as whoever imports it, with the notices that its file tells of. */
export async function createRecord(
  req: PayloadRequest,
  judged: Judged,
  format: FormatName | null,
): Promise<{ id: string; title: string }> {
  const { notices, ...work } = judged.work
  const data = { ...work, ...('kind' in judged && namesTheOther(judged.kind) && { versionOf: judged.of.id }) }
  const made = await req.payload.create({
    collection: 'citations',
    data: data as never,
    depth: 0,
    select: { title: true },
    req,
    user: req.user,
    overrideAccess: false,
  })
  await noteFileNotices(req, made.id, { notices, format })
  return { id: made.id, title: made.title }
}
