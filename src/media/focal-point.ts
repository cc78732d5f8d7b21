/** The part of a picture that must stay in sight when it is cut to a size: per cent from the left and from the top. */
export type FocalPoint = { x: number; y: number }

const CENTRE = 50

function percent(value: unknown): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number)) return CENTRE
  return Math.min(100, Math.max(0, Math.round(number)))
}

/** Reads a focal point as a form or an API sends it: whole per cents between 0 and 100, the centre for what says nothing. */
export function focalPointOf(x: unknown, y: unknown): FocalPoint {
  return { x: percent(x), y: percent(y) }
}
