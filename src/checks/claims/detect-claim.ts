import type { Reading } from '../reading/reading.ts'
import type { Claim } from './claim.ts'
import { decideClaim } from './decide-claim.ts'
import { directionOf } from './direction-of.ts'
import { hear } from './hear.ts'
import { SHIPPED_SCALE } from './shipped-weights.ts'
import { strengthOf } from './strength-of.ts'
import { subjectsOf } from './subjects-of.ts'
import { withoutRisk } from './without-risk.ts'

/** Passages that name things or warn, and claim nothing; what they say against a rule is found by the rules. */
const SILENT = new Set(['name', 'credential', 'reference', 'clearance', 'terms', 'risk', 'warning-sign'])

/** Reads a sentence as a claim about health; null if it makes none. */
export function detectClaim(reading: Reading): Claim | null {
  const { passage, text, start, end } = reading
  if (SILENT.has(passage.kind)) return null
  const whole = hear(reading)
  const said = decideClaim(whole, SHIPPED_SCALE)
  if (!said) return null
  const besideRisk = withoutRisk(whole)
  const help = besideRisk && decideClaim(besideRisk, SHIPPED_SCALE)
  const [heard, decided] = help?.direction === 'benefit' ? [besideRisk!, help] : [whole, said]
  const { type } = decided
  const strength = strengthOf(heard, decided)
  return {
    text,
    stem: passage.stem,
    path: passage.path,
    start,
    end,
    type,
    strength,
    direction: directionOf(heard.reading, decided.direction, strength),
    ...subjectsOf(heard, decided),
    because: decided.because.map(({ from, to }) => wordsAt(heard.reading, from, to)),
    citations: reading.cites.flatMap(({ citation }) => citation ?? []),
    cites: reading.cites.flatMap(({ citation, locator, quote }) =>
      citation === null ? [] : [{ citation, locator, quote }],
    ),
    isCited: reading.cites.length > 0,
  }
}

/** Words as they stand in the text, those of the stem as they are compared. */
function wordsAt({ words, passage }: Reading, from: number, to: number): string {
  const own = words.slice(from, to).filter(({ start }) => start >= 0)
  const stem = words.slice(from, to).filter(({ start }) => start < 0)
  const written = own.length > 0 ? passage.text.slice(own[0]!.start, own.at(-1)!.end) : ''
  return [...stem.map(({ text }) => text), written].filter(Boolean).join(' ')
}
