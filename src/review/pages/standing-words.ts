import { dayIn, fullDay, momentIn, nearDay } from './near-day.ts'
import type { PageStanding } from './page-standing.ts'
import type { PageState } from './page-workflow.ts'

/** What a page's writers are told of where it is: a line, and what there is to say besides. */
export type StandingWords = { line: string; more: string[] }

type Told = { now: string; timeZone: string }

const quoted = (text: string): string => `“${text.replace(/\s+/g, ' ').trim()}”`
const ended = (moment: string | null, now: string): boolean => moment !== null && moment <= now

/** Says in words where a page is on its way and who has it. Days are those of `timeZone`. */
export function standingWords(page: PageStanding, told: Told): StandingWords {
  const { line, more } = LINES[page.state](page, told)
  return { line, more: [...more, ...whatVisitorsRead(page, told)] }
}

const until = (moment: string | null, { timeZone }: Told): string =>
  moment === null ? '' : ` until ${fullDay(dayIn(moment, timeZone))}`

const LINES: Record<PageState, (page: PageStanding, told: Told) => StandingWords> = {
  draft: ({ live, wasPublished }) => {
    if (live) return { line: 'There are changes that nobody has approved yet.', more: [] }
    return { line: wasPublished ? 'Withdrawn, and changed since.' : 'A draft. Nobody has approved it yet.', more: [] }
  },
  'in-review': inReview,
  'changes-requested': ({ decided }) => ({
    line: `${decided?.byName ?? 'A reviewer'} asked for changes${decided?.reason ? `: ${quoted(decided.reason)}` : '.'}`,
    more: [],
  }),
  approved,
  published: ({ live }, told) => ({ line: `Published. Approved${until(live?.until ?? null, told)}.`, more: [] }),
  withheld: ({ live, recalledBecause }) => {
    const reason = recalledBecause ?? live?.withheldReason
    return {
      line: `Taken out${reason ? `: ${sentence(reason)}` : '.'}`,
      more: [
        recalledBecause === null
          ? 'Visitors cannot read it until this is put right.'
          : 'Visitors cannot read it until a reviewer reinstates it.',
      ],
    }
  },
  expired: ({ approvedUntil, live }, { timeZone }) => {
    const end = live?.until ?? approvedUntil
    const line = `Expired${end === null ? '' : ` on ${fullDay(dayIn(end, timeZone))}`}: its approval has ended.`
    return { line, more: ['Submit it, so that a reviewer looks at it again.'] }
  },
}

function inReview({ dueOn, submitted }: PageStanding, { now, timeZone }: Told): StandingWords {
  const today = dayIn(now, timeZone)
  const since = submitted ? ` since ${nearDay(dayIn(submitted.at, timeZone), today)}` : ''
  const due = dueOn === null ? '' : `, ${dueOn < today ? 'was due' : 'due'} ${nearDay(dueOn, today)}`
  const more = [
    submitted?.byName
      ? `Sent by ${submitted.byName}. The reviewers have it. Changing its words takes it back.`
      : 'The reviewers have it. Changing its words takes it back.',
  ]
  if (submitted?.note) more.push(`Note: ${quoted(submitted.note)}`)
  return { line: `In review${since}${due}.`, more }
}

function approved(page: PageStanding, told: Told): StandingWords {
  const { approvedUntil, decided, publishAt, publishFault, timeZone } = page
  const by = decided?.byName ? ` by ${decided.byName}` : ''
  const line = ended(approvedUntil, told.now)
    ? 'It was approved, and the approval has ended.'
    : `Approved${by}${until(approvedUntil, told)}.`
  const more = []
  if (publishAt !== null) more.push(`Goes live on ${momentIn(publishAt, timeZone ?? told.timeZone)}.`)
  if (publishFault !== null) more.push(`It did not go live at its time: ${sentence(publishFault)}`)
  return { line, more }
}

const sentence = (text: string): string => (/[.!?…”]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)

/** While a draft is on its way, what was approved before is what the public has. */
function whatVisitorsRead({ live, state }: PageStanding, told: Told): string[] {
  if (live === null || ['published', 'withheld', 'expired'].includes(state)) return []
  if (live.isReadable) return [`Visitors read what was approved before${until(live.until, told)}.`]
  return [
    live.withheldReason
      ? `What was live before is taken out: ${sentence(live.withheldReason)}`
      : 'What was live before has expired: visitors cannot read it.',
  ]
}
