import { fullDay } from '../pages/near-day.ts'

/** What a person is told: a line, and what there is to say besides. */
export type Notice = { title: string; text: string }

/** What can happen to a page that somebody should hear of. Days in ISO form. */
export type PageEvent =
  | { kind: 'submitted'; byName: string; note: string | null }
  | { kind: 'taken-back'; byName: string }
  | { kind: 'changes-asked'; byName: string; reason: string | null }
  | { kind: 'approved'; byName: string; until: string }
  /** By the clock, at the time that somebody chose. */
  | { kind: 'published' }
  | { kind: 'schedule-failed'; fault: string }
  | { kind: 'claim-refused'; byName: string; claim: string; reason: string | null }
  | { kind: 'flagged' }
  | { kind: 'withheld'; reason: string }
  | { kind: 'recalled'; byName: string; reason: string }
  | { kind: 'reinstated'; reason: string | null }
  | { kind: 'comment'; byName: string; comment: string }
  | { kind: 'review-due'; inDays: number; on: string }
export type EventKind = PageEvent['kind']

/** Those who are told, by what they have to do with the page. */
export type Audience = 'reviewers' | 'writers' | 'submitter' | 'decider' | 'marketers'

/** Who hears of what, besides those whom only the occasion knows: whoever scheduled a page, whoever wrote in a thread. */
export const AUDIENCES: Readonly<Record<EventKind, readonly Audience[]>> = {
  submitted: ['reviewers'],
  'taken-back': ['reviewers'],
  'changes-asked': ['writers', 'submitter'],
  approved: ['writers', 'submitter'],
  published: ['writers', 'submitter'],
  'schedule-failed': ['writers', 'submitter'],
  'claim-refused': ['submitter'],
  flagged: ['reviewers', 'submitter'],
  withheld: ['reviewers', 'submitter'],
  recalled: ['reviewers', 'submitter'],
  reinstated: ['reviewers', 'submitter'],
  comment: ['writers', 'submitter', 'decider'],
  'review-due': ['reviewers', 'marketers'],
}

/** What is said of a page to which something happened. `page` is its title. */
export function noticeOf(event: PageEvent, page: string): Notice {
  const name = quoted(page)
  switch (event.kind) {
    case 'submitted':
      return notice(`${name} waits for a review`, `${event.byName} submitted it.`, event.note)
    case 'taken-back':
      return notice(`${name} was taken back`, `${event.byName} took it back. There is nothing to review for now.`)
    case 'changes-asked':
      return notice(`Changes asked: ${name}`, `${event.byName} asks for changes.`, event.reason)
    case 'approved':
      return notice(
        `Approved: ${name}`,
        `${event.byName} approved it until ${fullDay(event.until.slice(0, 10))}. It can be published as it stands.`,
      )
    case 'published':
      return notice(`Published as scheduled: ${name}`, 'Visitors read it now.')
    case 'schedule-failed':
      return notice(`Not published as scheduled: ${name}`, event.fault, 'Put this right, then publish it again.')
    case 'claim-refused':
      return notice(
        `A sentence was not approved: ${name}`,
        `${event.byName} did not approve this sentence: ${quoted(event.claim)}`,
        event.reason,
      )
    case 'flagged':
      return notice(
        `A claim has fallen: ${name}`,
        'Visitors still read it, and are told that a claim on it does not stand any more.',
        'Change that sentence, or take it out.',
      )
    case 'withheld':
      return notice(`Taken out: ${name}`, 'Visitors cannot read it for now.', event.reason)
    case 'recalled':
      return notice(`Recalled: ${name}`, `${event.byName} took it out: visitors cannot read it for now.`, event.reason)
    case 'reinstated':
      return notice(`Back: ${name}`, 'Visitors can read it again.', event.reason)
    case 'comment':
      return notice(`Comment on ${name}`, `${event.byName} writes: ${shortened(event.comment, 300)}`)
    case 'review-due':
      return dueNotice(event, name)
  }
}

function dueNotice({ inDays, on }: Extract<PageEvent, { kind: 'review-due' }>, name: string): Notice {
  if (inDays < 0)
    return notice(
      `Review overdue: ${name}`,
      `Its approval ended on ${fullDay(on)}: visitors can no longer read it.`,
      'Submit it again.',
    )
  const when = inDays === 0 ? 'today' : inDays === 1 ? 'tomorrow' : `in ${inDays} days`
  return notice(
    `Review due ${when}: ${name}`,
    `Its approval ends on ${fullDay(on)}. Submit it before then, or visitors can no longer read it.`,
  )
}

/** So many pages at once are told of in one notice. */
export const MANY_PAGES = 10

/** What is said where the same happened to many pages at once. */
export function noticeOfMany(event: PageEvent, pages: readonly string[]): Notice {
  const { title, text } = noticeOf(event, '')
  const named = pages.slice(0, MANY_PAGES).map(quoted).join(', ')
  const rest = pages.length - MANY_PAGES
  const all = rest > 0 ? `${named} and ${rest} more` : named
  return { title: title.replace(quoted(''), `${pages.length} pages`), text: `${text} The pages: ${all}.` }
}

const notice = (title: string, ...sentences: (string | null)[]): Notice => ({
  title,
  text: sentences.flatMap((sentence) => (sentence?.trim() ? [sentence.trim()] : [])).join(' '),
})

const quoted = (text: string): string => `“${shortened(text, 120)}”`

/** On one line, as it may become the subject of a mail. */
function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line
}
