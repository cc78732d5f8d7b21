import type { Finding } from '#checks/index.ts'
import { Problem, type ProblemPlace } from '#platform/problem.ts'
import type { ClaimState } from '../claims/claim-workflow.ts'
import { PAGE_MEANINGS, type Override, type PageVerdict } from '../decisions/decision.ts'
import { claimObstacles, findingObstacles, type Obstacle } from './obstacles.ts'
import { monthsAfter } from './months-after.ts'
import { PAGE_STATES, type PageState } from './page-workflow.ts'

/** What a reviewer sent. */
export type AskedDecision = {
  contentHash: string
  verdict: PageVerdict
  meaning: string
  reason: string | null
  overrides: readonly Override[]
  validUntil: string | null
}

/** All that a decision on a page depends on. Moments in ISO form. */
export type DecisionFacts = {
  asked: AskedDecision
  by: string
  now: string
  state: PageState
  /** Of the latest draft as it is now. */
  contentHash: string
  /** Who wrote it since it was approved last. */
  writers: readonly string[]
  fourEyes: boolean
  /** How long an approval holds, by the clinic's setting. */
  reviewEveryMonths: number
  findings: readonly Finding[]
  claims: readonly { text: string; path: string; state: ClaimState; needsVerdict: boolean; reason: string | null }[]
}

type Decided = { ok: true; validUntil: string | null } | { ok: false; refusal: Problem }

const refused = (refusal: Problem): Decided => ({ ok: false, refusal })

/**
 * Decides whether what a reviewer says of a page counts, and until when: it must be about the very words that are there, somebody else's,
 * and an approval leaves nothing open: every claim is decided, and no blocker stands that the reviewer does not go against with a reason
 * and an end.
 */
export function decidePage(facts: DecisionFacts): Decided {
  const { asked, by, contentHash, fourEyes, state, writers } = facts
  if (asked.contentHash !== contentHash) return refused(hashMoved(contentHash))
  if (state !== 'in-review') return refused(notInReview(state))
  const places = placesOf(facts)
  if (places.length > 0) return refused(new Problem('data/invalid', places[0]!.message, places))
  if (asked.verdict === 'changes-requested') return { ok: true, validUntil: null }
  if (fourEyes && writers.includes(by)) return refused(ownWork())
  const open = openThings(facts)
  return open.length > 0 ? refused(stillOpen(open, contentHash)) : { ok: true, validUntil: endOf(facts) }
}

const hashMoved = (contentHash: string) =>
  new Problem(
    'review/hash-moved',
    'The page was changed after you opened it. Look at what is new, then decide. Nothing was decided.',
    [],
    { contentHash },
  )

const notInReview = (state: PageState) =>
  new Problem(
    'review/not-possible',
    `This page is not in review (it is: ${PAGE_STATES[state]}). Nothing was decided.`,
    [],
    { state },
  )

const ownWork = () =>
  new Problem(
    'review/own-work',
    'You wrote some of this page. Ask another reviewer to approve it. Nothing was decided.',
  )

const stillOpen = (obstacles: readonly Obstacle[], contentHash: string) =>
  new Problem(
    'page/obstacles',
    `Not approved: ${obstacles.length === 1 ? 'one thing is' : `${obstacles.length} things are`} still open.`,
    obstacles.map(({ path = '', message, fix }) => ({ path, message: `${message} ${fix}` })),
    { obstacles, contentHash },
  )

function openThings({ claims, findings, asked, now }: DecisionFacts): Obstacle[] {
  return [...findingObstacles(findings, asked.overrides, now), ...claimObstacles(claims)]
}

/** A year is the most for which anybody may go against a rule. */
const MOST_MONTHS = 12
const LEAST_REASON = 10

function placesOf({ asked, now, findings }: DecisionFacts): ProblemPlace[] {
  const blocked = new Set(
    findings.filter(({ severity, suppressedBy }) => severity === 'blocker' && !suppressedBy).map(({ rule }) => rule),
  )
  const latest = monthsAfter(now, MOST_MONTHS)
  const until = (path: string, moment: string | null, most: string): ProblemPlace[] =>
    moment !== null && !(moment > now && moment <= most)
      ? [{ path, message: 'Give a day that is still to come, and no further off than it may be.' }]
      : []
  return [
    ...(asked.meaning === PAGE_MEANINGS[asked.verdict]
      ? []
      : [{ path: 'meaning', message: `Sign with this sentence: “${PAGE_MEANINGS[asked.verdict]}”` }]),
    ...(asked.verdict === 'changes-requested' && (asked.reason ?? '').length < LEAST_REASON
      ? [{ path: 'reason', message: 'Say what has to change, so that the writer can do it.' }]
      : []),
    ...until('validUntil', asked.validUntil, latest),
    ...asked.overrides.flatMap(({ rule, reason, until: end }, index): ProblemPlace[] => [
      ...(blocked.has(rule)
        ? []
        : [{ path: `overrides.${index}.rule`, message: `Nothing on this page stands against ${rule}.` }]),
      ...(reason.length < LEAST_REASON
        ? [{ path: `overrides.${index}.reason`, message: `Say why ${rule} does not count here.` }]
        : []),
      ...until(`overrides.${index}.until`, end, latest),
    ]),
  ]
}

/** The clinic's term, or sooner if the reviewer says so or went against a rule for a shorter time. */
function endOf({ asked, now, reviewEveryMonths }: DecisionFacts): string {
  const ends = [
    monthsAfter(now, reviewEveryMonths),
    ...(asked.validUntil ? [asked.validUntil] : []),
    ...asked.overrides.map(({ until }) => until),
  ]
  return ends.toSorted()[0]!
}
