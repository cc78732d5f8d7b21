import type { Finding, WordField } from '#checks/index.ts'
import type { ClaimState } from '../claims/claim-workflow.ts'
import type { Override } from '../decisions/decision.ts'
import type { PageState } from './page-workflow.ts'

/** One thing that stands between a page and publication: where, in words a marketer can act on, and what to do. */
export type Obstacle = {
  code: string
  message: string
  path?: string
  /** The words it is about, and where they begin in the text at the path. */
  quote?: string
  start?: number
  fix: string
}

/** What is asked about a page before it may go live. Whatever lies in the database was looked up before. */
export type Candidate = {
  data: Record<string, unknown>
  schema: readonly WordField[]
  isSlugTaken: boolean
  /** Each picture where it stands, and what is wrong with it: no words for those who cannot see it, consent that ended. */
  pictures: readonly { path: string; isMissing: boolean; faults: readonly { code: string; message: string }[] }[]
  citations: readonly { path: string; isMissing: boolean }[]
}

/** A claim where it stands on the page. */
export type PlacedClaim = {
  text: string
  path: string
  start?: number
  state: ClaimState
  needsVerdict: boolean
  reason: string | null
}

/** What review knows of the very words that would go live. Moments in ISO form. */
export type ReviewFacts = {
  now: string
  state: PageState
  findings: readonly Finding[]
  claims: readonly PlacedClaim[]
  /** The approval of exactly these words; null if there is none. */
  approval: { validUntil: string | null; overrides: readonly Override[] } | null
  /** Why changes were asked for. */
  reason: string | null
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

/** Lists all that keeps a page from publication; an empty list means that it may go live. */
export function obstacles(page: Candidate): Obstacle[] {
  return [
    ...missingFields(page.data, page.schema, ''),
    ...(page.isSlugTaken ? [slugTaken] : []),
    ...page.pictures.flatMap(pictureObstacles),
    ...page.citations.filter((citation) => citation.isMissing).map(({ path }) => citationMissing(path)),
  ]
}

const slugTaken: Obstacle = {
  code: 'page/slug-taken',
  message: 'Another page already has this web address (slug).',
  path: 'slug',
  fix: 'Choose another slug for this page.',
}

const citationMissing = (path: string): Obstacle => ({
  code: 'citation/missing',
  message: 'A cite points to a citation that is no longer there.',
  path,
  fix: 'Open the cite in the text, choose the citation again, or take the cite out.',
})

function pictureObstacles({ path, isMissing, faults }: Candidate['pictures'][number]): Obstacle[] {
  if (!isMissing)
    return faults.map(({ code, message }) => ({
      code,
      message,
      path,
      fix: 'Open the picture and put this right, or choose another one.',
    }))
  const message = 'A picture on this page is no longer there.'
  return [{ code: 'picture/missing', message, path, fix: 'Choose another picture, or take it out.' }]
}

function missingFields(data: Record<string, unknown>, schema: readonly WordField[], prefix: string): Obstacle[] {
  return schema.flatMap((field): Obstacle[] => {
    const path = `${prefix}${field.name}`
    const value = data[field.name]
    if (field.neededToPublish !== null && isEmpty(value))
      return [{ code: 'page/needs-field', message: `“${field.label}” is empty.`, path, fix: field.neededToPublish }]
    if (Array.isArray(value) && field.fields.length > 0)
      return value.flatMap((row, index) =>
        missingFields((row ?? {}) as Record<string, unknown>, field.fields, `${path}.${index}.`),
      )
    const isGroup = field.fields.length > 0 && typeof value === 'object' && value !== null
    return isGroup ? missingFields(value as Record<string, unknown>, field.fields, `${path}.`) : []
  })
}

/** What review has against a page's going live: blockers nobody went against, claims that may not be said, no valid approval. */
export function reviewObstacles({ approval, claims, findings, now, reason, state }: ReviewFacts): Obstacle[] {
  return [
    ...findingObstacles(findings, approval?.overrides ?? [], now),
    ...claimObstacles(claims),
    ...approvalObstacles(approval, state, reason, now),
  ]
}

/** Blockers of the checks, but for those that a reviewer went against for a time that has not ended. */
export function findingObstacles(
  findings: readonly Finding[],
  overrides: readonly Override[],
  now: string,
): Obstacle[] {
  const overridden = new Set(overrides.filter(({ until }) => until > now).map(({ rule }) => rule))
  return findings
    .filter(({ rule, severity, suppressedBy }) => severity === 'blocker' && !suppressedBy && !overridden.has(rule))
    .map(({ message, path, quote, rule, start }) => ({
      code: 'check/blocker',
      message: quote === '' ? message : `“${shortened(quote)}”: ${message}`,
      path,
      ...(quote !== '' && { quote, start }),
      fix: `Change it as listed under Checks (${rule}), or ask a reviewer to go against this rule.`,
    }))
}

const CLAIM_WORDS: Record<Exclude<ClaimState, 'approved'>, { what: string; fix: string }> = {
  proposed: { what: 'no reviewer has decided on it yet', fix: 'Submit the page. A reviewer decides on this sentence.' },
  refused: { what: 'a reviewer did not approve it', fix: 'Change the sentence, or take it out.' },
  expired: { what: 'its verdict has ended', fix: 'Submit the page, so that a reviewer looks at it again.' },
  fallen: { what: 'no work that still stands supports it', fix: 'Cite a work that does, or take the sentence out.' },
  recalled: { what: 'a reviewer recalled it', fix: 'Take the sentence out.' },
}

/** Claims that may not be said as things are. */
export function claimObstacles(claims: readonly PlacedClaim[]): Obstacle[] {
  return claims.flatMap(({ needsVerdict, path, reason, start = 0, state, text }) => {
    if (state === 'approved' || (state === 'proposed' && !needsVerdict)) return []
    const { what, fix } = CLAIM_WORDS[state]
    const why = state === 'refused' && reason ? ` The reviewer says: ${reason}` : ''
    const message = `“${shortened(text)}”: ${what}.${why}`
    return [{ code: `claim/${state}`, message, path, quote: text, start, fix }]
  })
}

function approvalObstacles(
  approval: ReviewFacts['approval'],
  state: PageState,
  reason: string | null,
  now: string,
): Obstacle[] {
  if (approval !== null && approval.validUntil !== null && approval.validUntil > now) return []
  if (approval !== null)
    return [{ code: 'page/approval-ended', message: 'The approval of this page has ended.', fix: 'Submit it again.' }]
  if (state === 'in-review')
    return [
      { code: 'page/in-review', message: 'A reviewer has not approved this page yet.', fix: 'Wait for the review.' },
    ]
  if (state === 'changes-requested')
    return [
      {
        code: 'page/changes-requested',
        message: `The reviewer asked for changes.${reason ? ` ${reason}` : ''}`,
        fix: 'Make them, then submit the page again.',
      },
    ]
  const message = 'Nobody has approved these words yet.'
  return [{ code: 'page/not-approved', message, fix: 'Submit the page for review.' }]
}

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 119).trimEnd()}…` : text)
