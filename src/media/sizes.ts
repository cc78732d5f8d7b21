/** The forms each picture is cut to. `cover` fills the box round the focal point; smaller pictures are not blown up. */
export const SIZES = {
  thumbnail: { width: 320, height: 240, fit: 'cover', use: 'lists in the admin, small teasers' },
  card: { width: 640, height: 427, fit: 'cover', use: 'teasers, portraits, pictures in text on phones' },
  hero: { width: 1600, height: 900, fit: 'cover', use: 'the top of a page' },
  og: { width: 1200, height: 630, fit: 'cover', use: 'link previews (Open Graph asks for 1.91 to 1)' },
} as const

/**
 * The formats each size is written in, best first; `jpeg` is what everything can read.
 * AVIF effort 1 costs a tenth of the default effort for 1.4 times its bytes, which are still 0.7 of WebP's
 * (1600 × 900, measured on sharp 0.35, November 2026).
 */
export const FORMATS = {
  avif: { mime: 'image/avif', extension: 'avif', options: { quality: 52, effort: 1 } },
  webp: { mime: 'image/webp', extension: 'webp', options: { quality: 78, effort: 3 } },
  jpeg: { mime: 'image/jpeg', extension: 'jpg', options: { quality: 80, mozjpeg: true } },
} as const

export type PictureSize = keyof typeof SIZES
export type PictureFormat = keyof typeof FORMATS

/** The name under which the API answers one size in one format. @example sizeName('card', 'webp') // 'cardWebp' */
export function sizeName(size: PictureSize, format: PictureFormat): string {
  return `${size}${format.charAt(0).toUpperCase()}${format.slice(1)}`
}
