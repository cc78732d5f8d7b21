import { readEffect, type Effect } from './effect.ts'
import { effectScale, type EffectScale } from './effect-scale.ts'
import { effectNumber, effectSentence } from './effect-sentence.ts'
import { MEASURES, type Result } from './result.ts'

export type PicturedResult = Result & { unit?: string | null }

type Stretch = { from: number; to: number }

/** Where everything in the picture of one effect stands, in units of a box that is `width` wide and `height` high. */
export type EffectPicture = {
  width: number
  height: number
  /** The axis, and the line of no effect on it. */
  axis: Stretch
  none: number
  ticks: { x: number; label: string }[]
  point: number
  /** The interval; an end that is cut goes on outside the picture, and has an arrow. */
  interval: (Stretch & { isCutLeft: boolean; isCutRight: boolean }) | null
  /** Where a difference is large enough to matter. */
  matters: Stretch[]
  /** Who is better on which side; null if nobody said. */
  sides: { left: string; right: string } | null
  /** "log" is said beside the axis, since equal steps on it are not equal differences. */
  isLogarithmic: boolean
  sentence: string
}

const BOX = { width: 320, height: 78, margin: 14 }
/** How wide one character of a label is at most, in units of the box. */
const CHARACTER = 7

/**
 * The picture of one result against the line of no effect, on a scale that it may share with others of its kind; null if there is
 * nothing to draw: no value, or one of no kind that has such a line.
 */
export function effectPicture(
  result: PicturedResult,
  companions: readonly PicturedResult[] = [],
): EffectPicture | null {
  const effect = readEffect(result)
  if (effect === null) return null
  const others = companions.map(readEffect).filter((other): other is Effect => other?.measure === effect.measure)
  const scale = effectScale([effect, ...others])
  const room = BOX.width - 2 * BOX.margin
  const x = (value: number) => BOX.margin + scale.at(value) * room
  const { interval, treatment } = effect
  return {
    width: BOX.width,
    height: BOX.height,
    axis: { from: BOX.margin, to: BOX.width - BOX.margin },
    none: x(effect.none),
    ticks: legible(
      scale.ticks.map((tick) => ({ x: x(tick), label: effectNumber(tick) })),
      x(effect.none),
    ),
    point: x(effect.value),
    interval: interval && {
      from: x(interval.low),
      to: x(interval.high),
      isCutLeft: interval.low < scale.low,
      isCutRight: interval.high > scale.high,
    },
    matters: mattering(effect, scale).map(([from, to]) => ({ from: x(from), to: x(to) })),
    sides: treatment && {
      left: treatment === 'low' ? 'Treatment better' : 'Comparison better',
      right: treatment === 'low' ? 'Comparison better' : 'Treatment better',
    },
    isLogarithmic: effect.ratio,
    sentence: effectSentence(effect),
  }
}

/** The ticks whose labels neither leave the box nor touch each other, from the line of no effect outwards. */
function legible(ticks: EffectPicture['ticks'], none: number): EffectPicture['ticks'] {
  const half = ({ label }: { label: string }) => (label.length * CHARACTER) / 2
  const kept: EffectPicture['ticks'] = []
  for (const tick of ticks.toSorted((a, b) => Math.abs(a.x - none) - Math.abs(b.x - none))) {
    const isInside = tick.x - half(tick) >= 0 && tick.x + half(tick) <= BOX.width
    if (isInside && kept.every((other) => Math.abs(other.x - tick.x) > half(other) + half(tick) + CHARACTER))
      kept.push(tick)
  }
  return kept.sort((a, b) => a.x - b.x)
}

/** A difference that matters is looked for where the treatment is better, and where the value lies. */
function mattering({ matters, treatment, value, none }: Effect, scale: EffectScale): [number, number][] {
  if (matters === null) return []
  const low: [number, number] = [scale.low, matters.low]
  const high: [number, number] = [matters.high, scale.high]
  const isLow = treatment !== 'high' || value < none
  const isHigh = treatment !== 'low' || value > none
  return [...(isLow ? [low] : []), ...(isHigh ? [high] : [])]
}

/** A result among others: what is drawn on one scale has one measure and one unit. */
export function scaleOf({ measure, unit }: PicturedResult): string {
  const name = measure && Object.hasOwn(MEASURES, measure) ? MEASURES[measure].label : ''
  return [name, unit?.trim().replace(/\s+/g, ' ')].filter(Boolean).join(', ')
}
