import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type {
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { permitted, visitorOf } from '#accounts/cms/index.ts'
import { afterCommit } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'
import {
  fileName,
  focalFileName,
  focalPointOf,
  isMediaFileName,
  KINDS,
  kindOf,
  type FocalPoint,
  type PictureKind,
} from '../index.ts'
import { makeOpaque } from './opaque-sizes.ts'
import { preparePicture, workingCopyOf } from './prepare-picture.ts'
import { removeFiles, storeFiles } from './store-files.ts'
import { unguessableHash } from './unguessable-hash.ts'

type Data = Record<string, unknown>

/** What a request carries from the hook that drew a picture to the hook that stores it. */
type Drawn = { name: string; kind: PictureKind; bytes: Buffer; blurhash?: string }
const drawn = new WeakMap<PayloadRequest, Drawn>()

/** What Payload computes of a file and would otherwise take from whoever sends it. */
const COMPUTED = ['filename', 'mimeType', 'filesize', 'width', 'height', 'sizes', 'url', 'thumbnailURL', 'blurhash']

const invalid = (message: string) => new Problem('data/invalid', message, [{ path: 'file', message }])

/** Gives Payload a picture to cut and the point to cut it round; nothing else that a query string may ask for (crops). */
async function hand(req: PayloadRequest, picture: Drawn, focalPoint: FocalPoint) {
  const { bytes, kind } = await workingCopyOf(picture.bytes, picture.kind)
  const name = picture.name.replace(/[a-z]+$/, KINDS[kind].extension)
  req.file = { data: bytes, name, mimetype: KINDS[kind].mime, size: bytes.length }
  req.query = { ...req.query, uploadEdits: { focalPoint } }
  drawn.set(req, picture)
}

/** The focal point asked for: in the admin by the query string, else by the data. */
function askedFocalPoint(req: PayloadRequest, data: Data): FocalPoint | undefined {
  const edits = req.query?.uploadEdits as { focalPoint?: { x?: unknown; y?: unknown } } | undefined
  const { x, y } = edits?.focalPoint ?? { x: data.focalX, y: data.focalY }
  return (x ?? y ?? undefined) === undefined ? undefined : focalPointOf(x, y)
}

async function takeUpload(req: PayloadRequest, data: Data) {
  if (!req.file) throw invalid('Choose a picture from your computer. Pictures are not fetched from addresses.')
  const { bytes, kind, blurhash } = await preparePicture(req.file.data)
  const name = fileName(typeof data.alt === 'string' ? data.alt : '', unguessableHash(bytes), kind)
  await hand(req, { name, kind, bytes, blurhash }, askedFocalPoint(req, data) ?? { x: 50, y: 50 })
}

/** Cuts the sizes anew if the focal point moves, under new names, for what was once served under a name never changes. */
async function moveFocalPoint(req: PayloadRequest, data: Data, id: unknown, directory: string) {
  const asked = askedFocalPoint(req, data)
  req.query = { ...req.query, uploadEdits: undefined }
  delete data.focalX
  delete data.focalY
  if (asked === undefined || typeof id !== 'string') return
  const stored = await req.payload.db.findOne<Data & { id: string }>({
    collection: 'media',
    where: { id: { equals: id } },
    req,
  })
  const name = stored?.filename
  if (typeof name !== 'string' || !isMediaFileName(name)) return
  if (stored?.focalX === asked.x && stored?.focalY === asked.y) return
  const bytes = await readFile(join(directory, name))
  const kind = kindOf(bytes)
  if (!kind.ok) throw invalid('The stored picture cannot be read. Upload it as a new one.')
  await hand(req, { name: focalFileName(name, asked), kind: kind.value, bytes }, asked)
  Object.assign(data, { focalX: asked.x, focalY: asked.y })
}

/**
 * Before anything else looks at an uploaded picture: draws it anew under a name of ours, and drops what only we may say of it.
 * A picture's file is never replaced, since its words describe it and caches keep it for ever.
 * Runs before Payload asks for permission, so it does nothing for those who have none: Payload then refuses them.
 */
export const drawPictureAnew =
  (directory: string): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req }) => {
    if (operation !== 'create' && operation !== 'update') return args
    if (!overrideAccess && permitted(visitorOf(req), 'media', operation) === false) return args
    const { data: sent = {}, id } = args as { data?: Data; id?: unknown }
    const data = Object.fromEntries(Object.entries(sent).filter(([key]) => !COMPUTED.includes(key)))
    if (operation === 'create') await takeUpload(req, data)
    else if (req.file) throw invalid('The file of a picture stays. Upload the other one as a new picture.')
    else await moveFocalPoint(req, data, id, directory)
    return { ...args, data }
  }

/** Stores the picture and its sizes once all checks have passed; a record that then fails leaves files that nobody can find. */
export const storePicture =
  (directory: string): CollectionBeforeChangeHook =>
  async ({ data, req }) => {
    const picture = drawn.get(req)
    if (!picture) return data
    drawn.delete(req)
    await makeOpaque(req, data.sizes ?? {})
    const sizes = Object.entries((data.sizes ?? {}) as Record<string, { filename?: string | null }>).flatMap(
      ([size, { filename }]) => {
        const bytes = req.payloadUploadSizes?.[size]
        return filename && bytes ? [{ name: filename, bytes }] : []
      },
    )
    const { name, kind, bytes, blurhash } = picture
    await storeFiles(directory, [{ name, bytes }, ...sizes])
    const file = { filename: name, mimeType: KINDS[kind].mime, filesize: bytes.length }
    return { ...data, ...file, ...(blurhash === undefined ? {} : { blurhash }) }
  }

/** Takes the files of a deleted picture away for good: who withdrew their consent is not to be seen at an old address. */
export const removePicture =
  (directory: string): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    const name: unknown = doc.filename
    if (typeof name === 'string') await afterCommit(req, () => removeFiles(directory, name))
  }
