import type { Sharp, SharpOptions } from 'sharp'
import { createGate } from '#platform/gate.ts'
import { Problem } from '#platform/problem.ts'
import {
  blurhashOf,
  checkByteCount,
  checkPixels,
  holdsAnotherFile,
  kindOf,
  LONGEST_SIDE,
  MAX_PIXELS,
  type PictureKind,
} from '../index.ts'
import { sharp } from './sharp.ts'

/** A picture drawn anew: its bytes, their kind, its size in pixels and its blurhash. */
export type PreparedPicture = { bytes: Buffer; kind: PictureKind; width: number; height: number; blurhash: string }

/** A picture to cut sizes from, in a format that is quick to write. */
export type WorkingCopy = { bytes: Buffer; kind: 'jpeg' | 'png' }

const refuse = (code: 'request/unsupported-type' | 'request/too-large' | 'data/invalid', message: string): never => {
  throw new Problem(code, message, [{ path: 'file', message }])
}

const BROKEN = 'The picture is damaged or not whole. Open it in a picture program, save it again and upload that.'
const MOVING = 'This is a moving picture. Save one still from it and upload that.'

/** How an original is written, high enough that the sizes cut from it lose nothing to see. */
const WRITERS: Record<PictureKind, (picture: Sharp) => Sharp> = {
  jpeg: (picture) => picture.jpeg({ quality: 88, mozjpeg: true }),
  png: (picture) => picture.png({ compressionLevel: 8 }),
  webp: (picture) => picture.webp({ quality: 88 }),
  avif: (picture) => picture.avif({ quality: 65, effort: 1 }),
}

/** Stops a picture that is too large, or moves, by its header alone: nothing is decoded, a 16,000 × 16,000 PNG costs nothing. */
async function checkHeader(bytes: Uint8Array): Promise<void> {
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => refuse('data/invalid', BROKEN))
  if ((header.pages ?? 1) > 1) refuse('request/unsupported-type', MOVING)
  const tooLarge = checkPixels(header.width, header.height)
  if (tooLarge) refuse('request/too-large', tooLarge)
}

async function drawAnew(bytes: Uint8Array, kind: PictureKind): Promise<PreparedPicture> {
  const options: SharpOptions = { limitInputPixels: MAX_PIXELS, failOn: 'error' }
  const box = { width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true } as const
  try {
    // autoOrient first, since the orientation goes with the EXIF; sharp writes sRGB and no metadata unless told to.
    const drawn = sharp(bytes, options).autoOrient().resize(box)
    const { data, info } = await WRITERS[kind](drawn).toBuffer({ resolveWithObject: true })
    const small = await sharp(data)
      .resize(32, 32, { fit: 'inside' })
      .flatten({ background: '#ffffff' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const blurhash = blurhashOf({ bytes: small.data, width: small.info.width, height: small.info.height })
    return { bytes: data, kind, width: info.width, height: info.height, blurhash }
  } catch {
    return refuse('data/invalid', BROKEN)
  }
}

/** Two pictures at a time: each may hold its 24 megapixels in memory and a connection to the database. */
const gate = createGate({ max: 2, queue: 16, waitMs: 10_000 })

/**
 * Takes a picture as it was sent and gives it back drawn anew: upright, sRGB, without EXIF, GPS, profile or anything hidden
 * in it, at most 2,560 pixels on its longer side, of the kind its content has.
 * Throws a `Problem` in words for what is no still JPEG, PNG, WebP or AVIF, is too large, or is damaged.
 */
export async function preparePicture(bytes: Uint8Array): Promise<PreparedPicture> {
  const tooMany = checkByteCount(bytes.byteLength)
  if (tooMany) refuse('request/too-large', tooMany)
  const kind = kindOf(bytes)
  if (!kind.ok) return refuse('request/unsupported-type', kind.why)
  if (holdsAnotherFile(bytes))
    refuse(
      'request/unsupported-type',
      'Another file, such as a web page or an archive, is hidden in this picture. Save it anew in a picture program and upload that.',
    )
  await checkHeader(bytes)
  return gate.run(() => drawAnew(bytes, kind.value))
}

/**
 * Takes a picture that we drew, and gives it to cut sizes from: Payload writes what it cuts once in the format it was given,
 * only to measure it, which for a large AVIF takes half a minute and for a JPEG two seconds.
 */
export async function workingCopyOf(bytes: Buffer, kind: PictureKind): Promise<WorkingCopy> {
  if (kind === 'jpeg' || kind === 'png') return { bytes, kind }
  const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS })
  if ((await picture.metadata()).hasAlpha)
    return { bytes: await picture.png({ compressionLevel: 1 }).toBuffer(), kind: 'png' }
  return { bytes: await picture.jpeg({ quality: 95 }).toBuffer(), kind: 'jpeg' }
}
