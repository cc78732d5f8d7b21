import type { CollectionBeforeDeleteHook, CollectionBeforeOperationHook } from 'payload'
import { permitted, visitorOf } from '#accounts/cms/index.ts'
import { Problem } from '#platform/problem.ts'
import { checkByteCount, fileName, KINDS, kindOfPrivateFile } from '../index.ts'
import { unguessableHash } from './unguessable-hash.ts'

const COMPUTED = ['filename', 'mimeType', 'filesize', 'width', 'height', 'url', 'thumbnailURL']

const place = (message: string) => [{ path: 'file', message }]

function takeUpload(sent: Uint8Array | undefined, title: unknown) {
  if (!sent) {
    const message = 'Choose a file from your computer. Files are not fetched from addresses.'
    throw new Problem('data/invalid', message, place(message))
  }
  const tooMany = checkByteCount(sent.byteLength)
  if (tooMany) throw new Problem('request/too-large', tooMany, place(tooMany))
  const kind = kindOfPrivateFile(sent)
  if (!kind.ok) throw new Problem('request/unsupported-type', kind.why, place(kind.why))
  const name = fileName(typeof title === 'string' ? title : '', unguessableHash(sent), kind.value, 'file')
  return { data: Buffer.from(sent), name, mimetype: KINDS[kind.value].mime, size: sent.byteLength }
}

/** Names a private file by its title and content, and keeps its bytes as they are: a signed form is proof of what was signed. */
export const namePrivateFile: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  if (!overrideAccess && permitted(visitorOf(req), 'private-files', operation) === false) return args
  const { data: sent = {} } = args as { data?: Record<string, unknown> }
  const data = Object.fromEntries(Object.entries(sent).filter(([key]) => !COMPUTED.includes(key)))
  req.query = { ...req.query, uploadEdits: undefined }
  if (operation === 'create') req.file = takeUpload(req.file?.data, data.title)
  else if (req.file) {
    const message = 'The file stays as it was kept. Upload the other one as a new file.'
    throw new Problem('data/invalid', message, place(message))
  }
  return { ...args, data }
}

/** Keeps the signed form of a picture that is still there from being deleted. */
export const keepWhileConsentLeansOnIt: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.db.count({
    collection: 'media',
    where: { 'consent.document': { equals: id } },
    req,
  })
  if (totalDocs > 0)
    throw new Problem('record/in-use', 'A picture is shown on the strength of this form. Delete the picture first.')
}
