import { encode } from 'blurhash'

/** Raw pixels: four bytes each (red, green, blue, alpha), row by row from the top left. */
export type Pixels = { bytes: Uint8Array; width: number; height: number }

/** The few characters from which a website paints a blurred stand-in until the picture has come (blurha.sh). */
export function blurhashOf({ bytes, width, height }: Pixels): string {
  const [across, down] = width >= height ? [4, 3] : [3, 4]
  return encode(new Uint8ClampedArray(bytes), width, height, across, down)
}
