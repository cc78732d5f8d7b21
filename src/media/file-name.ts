import { stemOf } from '#platform/file-stem.ts'
import { slugify } from '#platform/slug.ts'
import { KINDS, type FileKind } from './kind-of.ts'
import type { FocalPoint } from './focal-point.ts'
import { FORMATS, type PictureFormat, type PictureSize } from './sizes.ts'

/** Words as a part of a file name: a–z, 0–9 and single hyphens, at most 80 characters; `otherwise` if nothing is left. */
export function slugOf(words: string, otherwise = 'picture'): string {
  const slug = slugify(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug === '' ? otherwise : slug
}

/**
 * The name a file is stored under: what it shows, a hash that nobody can guess, the ending of what it really is.
 * Nothing of the sender's file name is in it, so no path, ending or control character of theirs can be.
 * @example fileName('Treatment room', '9f86d081884c7d65', 'jpeg') // 'treatment-room-9f86d081884c7d65.jpg'
 */
export function fileName(title: string, hash: string, kind: FileKind, otherwise?: string): string {
  return `${slugOf(title, otherwise)}-${slugOf(hash, '0')}.${KINDS[kind].extension}`
}

/** The name after a new focal point: a file once served under a name never changes, so the sizes need new names. */
export function focalFileName(name: string, { x, y }: FocalPoint): string {
  return `${stemOf(name)}-f${x}x${y}${/\.[a-z]+$/.exec(name)?.[0] ?? ''}`
}

/** The name of one size of a stored picture. @example sizeFileName('room-9f86.jpg', 'card', 'webp') // 'room-9f86-card.webp' */
export function sizeFileName(name: string, size: PictureSize, format: PictureFormat): string {
  return `${name.replace(/\.[a-z]+$/, '')}-${size}.${FORMATS[format].extension}`
}
