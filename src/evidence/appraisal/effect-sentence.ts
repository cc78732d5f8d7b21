import type { Effect } from './effect.ts'
import { MEASURES } from './result.ts'

const format = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 })

/** A number as it is printed beside a picture, with a true minus sign, which screen readers speak. */
export function effectNumber(value: number): string {
  return format.format(value).replace('-', '−')
}

/** What a picture of an effect shows, as a sentence for who cannot see it. */
export function effectSentence(effect: Effect): string {
  const { measure, value, interval, unit, matters } = effect
  const name = MEASURES[measure].label.replace(/ \(.*\)$/, '')
  const parts = [
    `${name} ${effectNumber(value)}${unit ? ` ${unit}` : ''}`,
    interval
      ? `95% interval ${effectNumber(interval.low)} to ${effectNumber(interval.high)}`
      : 'no interval is recorded',
    better(effect),
  ]
  const found = parts.filter(Boolean).join(', ')
  if (matters === null) return `${found}.`
  return `${found}; the smallest difference that matters is ${effectNumber(matters.size)}, ${reach(effect)}.`
}

function better({ interval, value, none, treatment }: Effect): string {
  if (interval && interval.low <= none && interval.high >= none)
    return `no clear difference, since the interval includes ${none}`
  if (value === none) return 'no difference'
  if (treatment === null) return ''
  return value < none === (treatment === 'low') ? 'treatment better' : 'comparison better'
}

/** How far the interval, or without one the value, goes into what matters. */
function reach({ interval, value, matters }: Effect): string {
  const { low, high } = matters!
  if (interval === null) return value <= low || value >= high ? 'the value reaches it' : 'the value does not reach it'
  if (interval.high <= low || interval.low >= high) return 'the whole interval lies beyond it'
  if (interval.low <= low && interval.high >= high) return 'the interval lies partly beyond it on both sides'
  return interval.low <= low || interval.high >= high
    ? 'the interval lies partly beyond it'
    : 'the interval does not reach it'
}
