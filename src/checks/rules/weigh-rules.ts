import { compilePhrase } from '../phrases/compile-phrase.ts'
import { parsePhrase } from '../phrases/parse-phrase.ts'
import { phraseSteps } from '../phrases/phrase-steps.ts'
import { patternSize } from './compile-pattern.ts'
import type { CustomerRule } from './customer-rule.ts'

/**
 * What all rules of a clinic that are in force may ask of the engine together, as every save waits for all of them. `steps` are
 * those of all phrases at one word, `instructions` those of all patterns at one character. An ordinary phrase of three words takes
 * about thirty, an ordinary pattern twenty. At these bounds a page of 2,000 words takes a third of a second longer at most.
 */
export const TOGETHER = { rules: 200, steps: 60_000, instructions: 3_000 }

type Asked = Pick<CustomerRule, 'phrases' | 'pattern'>

/** Says in words why these rules cannot all be in force; null if they can. What cannot be read weighs nothing. */
export function whyTooHeavy(rules: readonly Asked[]): string | null {
  if (rules.length > TOGETHER.rules)
    return `At most ${TOGETHER.rules} rules can be in force at once. Take another one out of force first.`
  const steps = rules.flatMap(({ phrases }) => phrases).reduce((sum, phrase) => sum + stepsOf(phrase), 0)
  const instructions = rules.reduce((sum, { pattern }) => sum + (pattern === null ? 0 : patternSize(pattern)), 0)
  if (steps <= TOGETHER.steps && instructions <= TOGETHER.instructions) return null
  const shorter = steps > TOGETHER.steps ? 'fewer phrases and shorter gaps (..3)' : 'a shorter pattern'
  return `With this rule, all rules in force together look for so much that every save would wait. Write ${shorter}, or take another rule out of force.`
}

function stepsOf(written: string): number {
  const parsed = parsePhrase(written)
  return parsed.ok ? phraseSteps(compilePhrase(parsed.value), TOGETHER.steps) : 0
}
