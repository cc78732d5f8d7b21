import sharp from 'sharp'
import { drawPicture, type PictureKey } from './draw-picture.ts'

/** A demo picture as a PNG file, ready to be uploaded. */
export function renderPicture(key: PictureKey): Promise<Buffer> {
  return sharp(Buffer.from(drawPicture(key)))
    .png({ palette: false, compressionLevel: 6 })
    .toBuffer()
}
