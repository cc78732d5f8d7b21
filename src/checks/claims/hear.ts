import type { Reading } from '../reading/reading.ts'
import { clausesOf } from './clauses.ts'
import { denialsIn } from './denials.ts'
import type { Heard } from './heard.ts'
import { titlesIn } from './titles.ts'
import { withoutFalseDeeds } from './without-false-deeds.ts'

/** Hears what is denied in a sentence, and what it only quotes. */
export function hear(written: Reading): Heard {
  const reading = withoutFalseDeeds(written)
  const clauses = clausesOf(reading)
  const size = reading.words.length
  return { reading, clauses, denied: mask(size, denialsIn(reading, clauses)), unsaid: mask(size, titlesIn(reading)) }
}

function mask(size: number, places: readonly { from: number; to: number }[]): Uint8Array {
  const covered = new Uint8Array(size)
  for (const { from, to } of places) covered.fill(1, from, to)
  return covered
}
