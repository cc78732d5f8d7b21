/** 15 MB: more than a phone or an office camera writes as JPEG. */
export const MAX_BYTES = 15 * 1024 * 1024

/** 24 megapixels, 6,000 × 4,000: what decoding may cost in memory is bounded by this, not by the bytes. */
export const MAX_PIXELS = 24_000_000

/** Pixels on the longer side of the picture we keep: above the widest size on a sharp screen, as WordPress has it. */
export const LONGEST_SIDE = 2560

const inMegabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1)

/** Says what is wrong with a file's size in bytes, or nothing. */
export function checkByteCount(count: number): string | undefined {
  if (count <= MAX_BYTES) return undefined
  return `The file has ${inMegabytes(count)} MB; at most 15 MB can be uploaded. Save it smaller and upload that.`
}

/** Says what is wrong with a picture's size in pixels, or nothing. */
export function checkPixels(width: number, height: number): string | undefined {
  if (width * height <= MAX_PIXELS) return undefined
  const millions = Math.ceil((width * height) / 100_000) / 10
  return `The picture has ${width} × ${height} pixels (${millions} megapixels); at most 24 megapixels can be uploaded. Save it smaller, 2,560 pixels wide is plenty.`
}
