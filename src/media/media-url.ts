const NAME = /^[a-z0-9][a-z0-9-]{0,160}\.(jpg|png|webp|avif)$/

/** Tells whether a name is one we could have given a picture's file: no path, no hidden file, no foreign ending. */
export function isMediaFileName(name: string): boolean {
  return NAME.test(name)
}

/** Where a picture's file is served; relative, so that answers hold for whatever host they are asked from. */
export function mediaUrl(name: string): string {
  return `/media/${encodeURIComponent(name)}`
}
