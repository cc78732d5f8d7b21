import type { Parsed } from '#platform/parsed.ts'

/** What we store, told by content: the type it is served as and the ending its name gets. */
export const KINDS = {
  jpeg: { mime: 'image/jpeg', extension: 'jpg' },
  png: { mime: 'image/png', extension: 'png' },
  webp: { mime: 'image/webp', extension: 'webp' },
  avif: { mime: 'image/avif', extension: 'avif' },
  pdf: { mime: 'application/pdf', extension: 'pdf' },
} as const

export type FileKind = keyof typeof KINDS
export type PictureKind = Exclude<FileKind, 'pdf'>

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
const startsWith = (bytes: Uint8Array, ...magic: number[]) => magic.every((byte, index) => bytes[index] === byte)

/** The kind a file's first bytes state: JPEG (T.81), PNG (RFC 2083), WebP (RFC 9649), AVIF (ISO base media), PDF (32000-2). */
function statedKind(bytes: Uint8Array): FileKind | undefined {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpeg'
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp'
  if (ascii(bytes, 4, 12) === 'ftypavif') return 'avif'
  return ascii(bytes, 0, 5) === '%PDF-' ? 'pdf' : undefined
}

const TAKEN = 'Save it as JPEG, PNG, WebP or AVIF and upload that.'

/** Other kinds people bring, each with what it is in their words; tried in order. */
const OTHERS: [(bytes: Uint8Array, text: string) => boolean, string][] = [
  [(bytes) => bytes.length === 0, 'The file is empty. Choose the picture again.'],
  [(bytes) => /^GIF8[79]a/.test(ascii(bytes, 0, 6)), `This is a GIF. ${TAKEN}`],
  [(bytes) => ascii(bytes, 4, 12) === 'ftypavis', `This is a moving picture. ${TAKEN}`],
  [
    (bytes) => /^ftyp(hei[cfmsx]|hev[cmsx]|mif1|msf1)/.test(ascii(bytes, 4, 12)),
    `This is a HEIC photo, as phones make them; few browsers show it. ${TAKEN}`,
  ],
  [(bytes) => ascii(bytes, 4, 8) === 'ftyp', `This is a film. ${TAKEN}`],
  [(bytes) => /^(II\*\0|MM\0\*)/.test(ascii(bytes, 0, 4)), `This is a TIFF or camera raw file. ${TAKEN}`],
  [(bytes) => ascii(bytes, 0, 2) === 'BM', `This is a bitmap (BMP). ${TAKEN}`],
  [(_, text) => /<svg[\s>]/.test(text), `This is an SVG drawing, which can carry program code. ${TAKEN}`],
  [(_, text) => /^<(!|\?|[a-z])/.test(text), `This is a web page or other text, whatever its name says. ${TAKEN}`],
]

/** Tells from the first bytes, never from its name, which kind of picture a file is; a refusal says what it is instead. */
export function kindOf(bytes: Uint8Array): Parsed<PictureKind> {
  const kind = statedKind(bytes)
  if (kind === 'pdf') return { ok: false, why: `This is a PDF. ${TAKEN}` }
  if (kind) return { ok: true, value: kind }
  const text = ascii(bytes, 0, 1024)
    .replace(/^[^<]{0,3}(?=<)|^\s+/, '')
    .toLowerCase()
  const other = OTHERS.find(([is]) => is(bytes, text))
  return { ok: false, why: other?.[1] ?? `This is not a picture we know, whatever its name says. ${TAKEN}` }
}

/** Tells from the first bytes which kind of private file (a paper, a signed form) it is: a PDF, a JPEG or a PNG. */
export function kindOfPrivateFile(bytes: Uint8Array): Parsed<'pdf' | 'jpeg' | 'png'> {
  const kind = statedKind(bytes)
  if (kind === 'pdf' || kind === 'jpeg' || kind === 'png') return { ok: true, value: kind }
  return {
    ok: false,
    why: 'Only a PDF, or a scan as JPEG or PNG, can be kept here. Save the file as PDF and upload that.',
  }
}
