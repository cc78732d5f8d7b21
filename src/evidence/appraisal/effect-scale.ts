import type { Effect } from './effect.ts'

/** A stretch of values, where each lies on it (0 left, 1 right), and the round values marked on it. */
export type EffectScale = {
  low: number
  high: number
  at: (value: number) => number
  ticks: number[]
}

/** How far an interval may stretch the scale, in widths of what must be seen. */
const REACH = 2
const MARGIN = 0.06
const NARROWEST = 1e-6

/**
 * One scale for some effects of the same measure: linear for differences, logarithmic for ratios, so that 0.5 and 2 lie equally
 * far from 1. No effect, the values and the differences that matter are always on it; an interval that goes very far out is not.
 */
export function effectScale(effects: readonly Effect[]): EffectScale {
  const ratio = effects.some((effect) => effect.ratio)
  const bend = (value: number) => (ratio ? Math.log(value) : value)
  const unbend = (value: number) => (ratio ? Math.exp(value) : value)
  const needed = effects.flatMap(({ none, value, matters }) => [
    none,
    value,
    ...(matters ? [matters.low, matters.high] : []),
  ])
  const ends = effects.flatMap(({ interval }) => (interval ? [interval.low, interval.high] : []))
  const [low, high] = stretch(needed.map(bend), ends.map(bend))
  const at = (value: number) => Math.min(1, Math.max(0, (bend(value) - low) / (high - low)))
  return { low: unbend(low), high: unbend(high), at, ticks: ticksOf(unbend(low), unbend(high), ratio) }
}

/** The two ends of the scale, with some room: all that is needed, and of the intervals as much as leaves it legible. */
function stretch(needed: number[], ends: number[]): [number, number] {
  const [from, to] = [Math.min(...needed), Math.max(...needed)]
  const width = Math.max(to - from, NARROWEST)
  // With nothing but "no effect" to see, the interval is what the picture is about.
  const isBare = to - from < NARROWEST
  const reach = isBare ? Infinity : width * REACH
  const low = Math.min(from, Math.max(Math.min(from, ...ends), from - reach))
  const high = Math.max(to, Math.min(Math.max(to, ...ends), to + reach))
  const room = high - low < NARROWEST ? 1 : (high - low) * MARGIN
  return [low - room, high + room]
}

const ROUND = [1, 2, 5, 10]

function roundStep(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width))
  return ROUND.map((each) => each * power).find((step) => step >= width)!
}

function ticksOf(low: number, high: number, ratio: boolean): number[] {
  return ratio && high / low > 4 ? ratioTicks(low, high) : evenTicks(low, high)
}

/** Multiples of 1, 2 or 5 times a power of ten, four to eight of them. Zero is one, and so is 1 on a narrow scale of ratios. */
function evenTicks(low: number, high: number): number[] {
  const step = roundStep((high - low) / 8)
  const first = Math.ceil(low / step)
  const count = Math.floor(high / step) - first + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => Number(((first + index) * step).toPrecision(9)))
}

/** 1, and from it 2, 5, 10 … and 0.5, 0.2, 0.1 … ; on a very long scale powers of ten, only so many that they do not touch. */
function ratioTicks(low: number, high: number): number[] {
  const powers = Array.from({ length: 19 }, (_, index) => index - 9)
  const fine = powers.flatMap((power) => [1, 2, 5].map((each) => Number((each * 10 ** power).toPrecision(9))))
  const seen = (list: number[]) => list.filter((tick) => tick >= low && tick <= high)
  if (seen(fine).length <= 7) return seen(fine)
  const stride = Math.ceil(seen(powers.map((power) => 10 ** power)).length / 6)
  return seen(powers.filter((power) => power % stride === 0).map((power) => Number((10 ** power).toPrecision(9))))
}
