import type { ProblemPlace } from '#platform/problem.ts'
import { compilePhrase } from '../phrases/compile-phrase.ts'
import { parsePhrase } from '../phrases/parse-phrase.ts'
import { phraseSteps } from '../phrases/phrase-steps.ts'
import { compilePattern, type FindPattern } from './compile-pattern.ts'
import { ruleOf, type CustomerRule } from './customer-rule.ts'
import { failingExamples } from './failing-examples.ts'

/**
 * What a clinic's rule may ask of the engine, so that no rule makes a save slow. `steps` are those of all its phrases together at one
 * word: 2,000 words, as a long page has, are then at most ten million. The largest shipped rule takes four thousand.
 */
export const RULE_BOUNDS = { phrases: 50, examples: 50, exampleCharacters: 500, steps: 5_000, fewestExamples: 2 }

/**
 * Finds all that keeps a clinic's rule from being used: phrases and a pattern that cannot be read, that would take too long, and
 * each example for which it does not do what the clinic says it should. Empty if there is nothing. The examples run only when
 * the rest is sound, through the very engine that checks pages.
 */
export function checkCustomerRule(rule: CustomerRule): ProblemPlace[] {
  const unreadable = [...checkPhrases(rule), ...checkPattern(rule), ...checkCounts(rule)]
  if (unreadable.length > 0) return unreadable
  return checkExamples(rule)
}

function checkPhrases({ phrases, pattern }: CustomerRule): ProblemPlace[] {
  if (phrases.length === 0 && pattern === null)
    return [{ path: 'phrases', message: 'Say what the rule looks for: at least one phrase, or a pattern.' }]
  if (phrases.length > RULE_BOUNDS.phrases)
    return [{ path: 'phrases', message: `A rule has at most ${RULE_BOUNDS.phrases} phrases. Write a second rule.` }]
  let steps = 0
  return phrases.flatMap((written, index) => {
    const path = `phrases.${index}.text`
    const parsed = parsePhrase(written)
    if (!parsed.ok) return [{ path, message: `“${written.slice(0, 80)}”: ${parsed.why}` }]
    steps += phraseSteps(compilePhrase(parsed.value), RULE_BOUNDS.steps)
    const message = 'With this phrase the rule becomes too large to be looked for quickly. Use shorter gaps (..3).'
    return steps > RULE_BOUNDS.steps ? [{ path, message }] : []
  })
}

function checkPattern({ pattern }: CustomerRule): ProblemPlace[] {
  const compiled = pattern === null ? null : compilePattern(pattern)
  return compiled === null || compiled.ok ? [] : [{ path: 'pattern', message: compiled.why }]
}

function checkCounts(rule: CustomerRule): ProblemPlace[] {
  return (['mustHit', 'mustNotHit'] as const).flatMap((path) => {
    const examples = rule[path]
    const { fewestExamples, examples: most, exampleCharacters } = RULE_BOUNDS
    if (examples.length < fewestExamples)
      return [{ path, message: `Give at least ${fewestExamples} sentences, so that everybody sees what is meant.` }]
    if (examples.length > most) return [{ path, message: `Give at most ${most} sentences.` }]
    return examples.flatMap((example, index) =>
      example.length > exampleCharacters
        ? [{ path: `${path}.${index}.text`, message: `A sentence has at most ${exampleCharacters} characters.` }]
        : [],
    )
  })
}

/** Compiles what was read before; throws where that was not done. */
export function patternFinder(pattern: string): FindPattern {
  const compiled = compilePattern(pattern)
  if (!compiled.ok) throw new Error(compiled.why)
  return compiled.value
}

function checkExamples(rule: CustomerRule): ProblemPlace[] {
  const failing = failingExamples(ruleOf(rule), patternFinder)
  const placed = (path: 'mustHit' | 'mustNotHit', expected: 'hit' | 'no hit', say: (got: string) => string) =>
    rule[path].flatMap((example, index) => {
      const fails = failing.find((each) => each.expected === expected && each.example === example)
      return fails ? [{ path: `${path}.${index}.text`, message: `“${example}” ${say(fails.got)}` }] : []
    })
  return [
    ...placed(
      'mustHit',
      'hit',
      (got) => `should be found and is not: ${got}. Change the phrases, the exceptions or the sentence.`,
    ),
    ...placed(
      'mustNotHit',
      'no hit',
      (got) => `should pass and does not: ${got}. Change the phrases, or add an exception.`,
    ),
  ]
}
