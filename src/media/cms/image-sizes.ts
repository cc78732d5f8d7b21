import type { ImageSize } from 'payload'
import { FORMATS, sizeFileName, sizeName, SIZES, type PictureFormat, type PictureSize } from '../index.ts'

/** Every size in every format, as pairs, in the order the API lists them. */
export const PICTURE_FORMS = (Object.keys(SIZES) as PictureSize[]).flatMap((size) =>
  (Object.keys(FORMATS) as PictureFormat[]).map((format) => ({ size, format, name: sizeName(size, format) })),
)

/**
 * The sizes as Payload makes them: `thumbnailAvif`, `thumbnailWebp`, `thumbnailJpeg`, `cardAvif` …
 * With `withoutEnlargement` each exists for each picture (a small one keeps its own measures), so no answer has holes.
 */
export const imageSizes: ImageSize[] = PICTURE_FORMS.map(({ size, format, name }) => ({
  name,
  width: SIZES[size].width,
  height: SIZES[size].height,
  fit: SIZES[size].fit,
  withoutEnlargement: true,
  formatOptions: { format, options: { ...FORMATS[format].options } },
  // Two sizes of a small picture measure the same: Payload's own names, made of the measures, would collide.
  generateImageName: ({ originalName, extension }) => sizeFileName(`${originalName}.${extension}`, size, format),
  admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
}))
