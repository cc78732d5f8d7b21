import { stemOf } from '#platform/file-stem.ts'
import type { PictureWords } from './content-hash.ts'

/** The point a picture is cut round is a fact, so its file counts without it: where its bytes are the same, so are its words. */
export function wordsOfPicture(id: string, picture: Readonly<Record<string, unknown>> | undefined): PictureWords {
  const text = (name: string) => (picture?.[name] as string | null | undefined) ?? null
  const filename = text('filename')
  return { id, alt: text('alt'), caption: text('caption'), filename: filename === null ? null : stemOf(filename) }
}
