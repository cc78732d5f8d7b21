import { COLOUR as C } from './palette.ts'
import { block, disc, drawing, line, shape } from './shapes.ts'

const mark = (ground: string, content: string) =>
  drawing(512, 512, `${block(0, 0, 512, 512, ground, ground)}${content}`)

/** Marks for three clinics of our invention. */
export const LOGOS = {
  'logo-leaf': () =>
    mark(
      C.pine,
      `${shape('M256 92 C120 170 120 330 256 420 C392 330 392 170 256 92 Z', C.sage, C.moss)}${line('M256 130 V452', C.cream, 12)}${line('M256 230 L190 190 M256 300 L330 250 M256 350 L196 306', C.cream, 9)}`,
    ),
  'logo-wave': () =>
    mark(
      C.cream,
      `${disc(256, 214, 104, C.clay)}<path d="M64 300 q48 -60 96 0 t96 0 t96 0 t96 0" fill="none" stroke="${C.teal}" stroke-width="30" stroke-linecap="round"/><path d="M64 366 q48 -60 96 0 t96 0 t96 0 t96 0" fill="none" stroke="${C.aqua}" stroke-width="30" stroke-linecap="round"/>`,
    ),
  'logo-circles': () =>
    mark(
      C.night,
      `${disc(256, 190, 92, C.gold, 0.9)}${disc(192, 300, 92, C.rose, 0.85)}${disc(320, 300, 92, C.aqua, 0.85)}${disc(256, 266, 26, C.white)}`,
    ),
} as const
