import type { CheckContext } from '../check-context.ts'
import type { Claim } from '../claims/claim.ts'
import type { Finding } from '../finding.ts'
import type { Reading } from '../reading/reading.ts'
import { placeOf } from '../reading/place-of.ts'
import { PASSAGE_KINDS, type PassageKind } from '../surface/passage.ts'
import { isQuestion } from '../text/is-question.ts'
import { claimIn, wordsOfClaim } from './claim-in.ts'
import { findingOf } from './finding-of.ts'
import { isFollowed } from './followed-claim.ts'
import { suppressorOf } from './guards.ts'
import { isAnsweredNo } from './guards/answer-to.ts'
import type { Match } from './guards/guard.ts'
import type { Rule } from './rule.ts'
import { holdsIn } from './rule-book.ts'

/** What a rule reads unless it says otherwise: prose, wherever it stands. */
const PROSE: readonly PassageKind[] = PASSAGE_KINDS.filter(
  (kind) => !['name', 'credential', 'reference', 'risk', 'warning-sign', 'tradition', 'clearance'].includes(kind),
)

/**
 * The findings of all rules of words in one sentence, the suppressed ones too; of each rule the first that counts, and
 * where none counts the first that was suppressed. `paragraph` holds the readings of the same passage, and of the one that answers it.
 */
export function applyRules(reading: Reading, paragraph: readonly Reading[], context: CheckContext): Finding[] {
  const best = new Map<Rule, { match: Match; suppressedBy: ReturnType<typeof suppressorOf> }>()
  for (const match of matchesIn(reading, context)) {
    const { rule, isOfClaim } = match
    if (!(rule.reads ?? PROSE).includes(reading.passage.kind) || !holdsIn(rule, context.jurisdictions)) continue
    if (match.to <= reading.stemWords && !isOfClaim && !rule.carriesToItems) continue
    const known = best.get(rule)
    if (known && known.suppressedBy === null) continue
    const suppressedBy = suppressorOf(match, reading, paragraph)
    if (!known || suppressedBy === null) best.set(rule, { match, suppressedBy })
  }
  return [...best].map(([rule, { match, suppressedBy }]) =>
    findingOf(rule, placeOf(reading, match.from, match.to), context.jurisdictions, {
      ...(suppressedBy ? { suppressedBy } : {}),
      ...(isQuestion(reading.text) && !(rule.isAsGraveInQuestions && !isAnsweredNo(reading, paragraph))
        ? { severity: 'warning' }
        : {}),
    }),
  )
}

function matchesIn(reading: Reading, { rules }: CheckContext): Match[] {
  const phrases = rules.find(reading).flatMap(({ owner, from, to }): Match[] => {
    const { rule, isDenial, within, isAbout } = owner
    if (within === null) return [{ rule, isDenial, isOfClaim: false, from, to }]
    const claim = claimIn(reading)
    if (claim === null || !isFollowed(claim, within)) return []
    return isAbout ? [matchOfClaim(rule, claim, reading)] : [{ rule, isDenial, isOfClaim: true, from, to }]
  })
  const patterns = rules.patterns.flatMap(({ rule, find }) =>
    find(reading.text).flatMap(({ start, end }) => {
      const from = reading.words.findIndex((word) => word.end > reading.start + start)
      const to = reading.words.findLastIndex((word) => word.start >= 0 && word.start < reading.start + end) + 1
      return from >= 0 && to > from ? [{ rule, isDenial: true, isOfClaim: false, from, to }] : []
    }),
  )
  return [...phrases, ...claimsFollowed(reading, rules), ...patterns]
}

function claimsFollowed(reading: Reading, { followers }: CheckContext['rules']): Match[] {
  const claim = followers.length > 0 ? claimIn(reading) : null
  if (claim === null) return []
  return followers
    .filter(({ followed }) => isFollowed(claim, followed))
    .map(({ rule }) => matchOfClaim(rule, claim, reading))
}

/** A denial in the words that decided is part of what is claimed. */
function matchOfClaim(rule: Rule, claim: Claim, reading: Reading): Match {
  const [from, to] = wordsOfClaim(claim, reading)
  return { rule, isDenial: true, isOfClaim: true, from, to }
}
