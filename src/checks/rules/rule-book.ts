import type { Jurisdiction } from '#platform/jurisdiction.ts'
import { compilePhrase } from '../phrases/compile-phrase.ts'
import { createPhraseFinder, type PhraseFinder } from '../phrases/find-phrases.ts'
import { parsePhrase, type Phrase } from '../phrases/parse-phrase.ts'
import type { FollowedClaim } from './followed-claim.ts'
import type { Rule, Severity } from './rule.ts'

/**
 * A phrase's rule; `isDenial` where the phrase itself asks for a denial ("no side effects", "never fails"). `within` is the kind of
 * claim that the phrase has to stand in, and `isAbout` where the finding stands at the words that decided that claim instead.
 */
export type RulePhrase = { rule: Rule; isDenial: boolean; within: FollowedClaim | null; isAbout: boolean }

/** Rules ready to be applied: by id, and one finder for the phrases of all. `version` is stored with every result. */
export type RuleBook = {
  version: string
  rules: ReadonlyMap<string, Rule>
  find: PhraseFinder<RulePhrase>
  /** Rules that a claim breaks by being of a kind, whatever its words. */
  followers: readonly { rule: Rule; followed: FollowedClaim }[]
  /** Rules with a regular expression, and what finds it: offsets of the matches in a text. */
  patterns: readonly { rule: Rule; find: (text: string) => { start: number; end: number }[] }[]
}

/** Phrases of shipped rules are put together from pieces; those of customers were held to less when they were saved. */
const LONGEST_PHRASE = 4_000

/** Binds rules to a book. Throws, naming the rule, where a phrase cannot be read or two rules have one id. */
export function bindRuleBook(
  version: string,
  rules: readonly Rule[],
  compilePattern?: (pattern: string) => (text: string) => { start: number; end: number }[],
): RuleBook {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  if (byId.size !== rules.length) throw new Error('Two rules have the same id.')
  const bind = (rule: Rule, within: FollowedClaim | null, phrases: readonly string[] = [], isAbout = false) =>
    phrases.map((written) => {
      const parsed = parsePhrase(written, LONGEST_PHRASE)
      if (!parsed.ok) throw new Error(`${rule.id}: “${written}”: ${parsed.why}`)
      return {
        owner: { rule, isDenial: asksForDenial(parsed.value), within, isAbout },
        machine: compilePhrase(parsed.value),
      }
    })
  const entries = rules.flatMap((rule) => [
    ...bind(rule, null, rule.phrases),
    ...(rule.claims ?? []).flatMap((one) => [...bind(rule, one, one.saying), ...bind(rule, one, one.about, true)]),
  ])
  const followers = rules.flatMap((rule) =>
    (rule.claims ?? [])
      .filter(({ saying, about }) => saying === undefined && about === undefined)
      .map((followed) => ({ rule, followed })),
  )
  const patterns = rules.flatMap((rule) =>
    rule.pattern && compilePattern ? [{ rule, find: compilePattern(rule.pattern) }] : [],
  )
  return { version, rules: byId, find: createPhraseFinder(entries), followers, patterns }
}

const DENIALS = new Set(
  "no not never nobody none nothing neither cannot can't cant don't dont doesn't doesnt won't wont didn't couldn't couldnt without".split(
    ' ',
  ),
)

const asksForDenial = (phrase: Phrase): boolean =>
  phrase.some((step) => {
    if (step.kind === 'word') return step.words.some((word) => DENIALS.has(word))
    if (step.kind === 'either') return step.ways.some(asksForDenial)
    return step.kind === 'maybe' && asksForDenial(step.phrase)
  })

/** Tells whether a rule holds in places; where nobody said which, every rule does. */
export function holdsIn({ jurisdictions }: Rule, places: readonly Jurisdiction[]): boolean {
  return places.length === 0 || jurisdictions.some((place) => place === '*' || places.some((one) => one === place))
}

/** How severe a rule is in places: the most severe of what it is in any of them. */
export function severityIn({ severity, severityIn: own = {} }: Rule, places: readonly Jurisdiction[]): Severity {
  const severities =
    places.length === 0 ? [severity, ...Object.values(own)] : places.map((place) => own[place] ?? severity)
  return severities.includes('blocker') ? 'blocker' : 'warning'
}
