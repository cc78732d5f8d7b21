import type { PayloadRequest } from 'payload'
import { PICTURE_FORMS } from './image-sizes.ts'
import { sharp } from './sharp.ts'

type Sizes = Record<string, { filesize?: number | null } | undefined>

/**
 * Puts white behind the JPEG sizes of a picture that lets light through, such as a logo: JPEG knows no transparency, and
 * Payload leaves it black. Changes the bytes in `req.payloadUploadSizes` and their counts in `sizes`.
 */
export async function makeOpaque(req: PayloadRequest, sizes: Sizes): Promise<void> {
  const made = req.payloadUploadSizes
  if (!made || !req.file || !(await sharp(req.file.data).metadata()).hasAlpha) return
  for (const { size, format, name } of PICTURE_FORMS) {
    const clear = made[`${size}Webp`]
    const stored = sizes[name]
    if (format !== 'jpeg' || !clear || !stored) continue
    const opaque = await sharp(clear).flatten({ background: '#ffffff' }).jpeg({ quality: 85, mozjpeg: true }).toBuffer()
    made[name] = opaque
    stored.filesize = opaque.length
  }
}
