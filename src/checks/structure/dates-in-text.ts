import type { CheckContext } from '../check-context.ts'
import type { Finding } from '../finding.ts'
import type { Reading } from '../reading/reading.ts'
import { raise } from '../rules/raise.ts'
import { placeIn, type PageCheck } from './read-page.ts'

const COUNT = String.raw`(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|several|some)`
const UNIT = '(?:minute|hour|day|week|month|year)s?'
/** "Updated: 2 days ago", as websites stamp their pages; always wrong on the next day. */
const STAMP = new RegExp(
  String.raw`\b(?:updated|posted|published|edited|modified|revised|added|last reviewed|last updated)\b:? (?:on )?(?:${COUNT} ${UNIT} ago|yesterday|today|just now|last (?:week|month|year))`,
  'i',
)
/** "Last month", "this year": right on the day it was written. */
const RELATIVE =
  /\b(?:last|this|next|earlier this|later this) (?:week|month|year|spring|summer|autumn|fall|winter)\b|\b(?:yesterday|tomorrow)\b/i
/** Said to the reader of their own day, or told by somebody of theirs. */
const SOMEBODYS = /\b(?:you|your|yours|I|I'm|I've|me|my|mine|doctor|if)\b/i

/** PAG-009: a page is read for years, so it names the day or the year. */
export const namesDates: PageCheck = ({ readings }, context): Finding[] =>
  readings.flatMap((reading) => {
    const match = STAMP.exec(reading.text) ?? (SOMEBODYS.test(reading.text) ? null : RELATIVE.exec(reading.text))
    // A notice has an end of its own, a quote is somebody's words, and a question states nothing.
    const isStated =
      !['notice', 'quote', 'offer', 'terms'].includes(reading.passage.kind) && !reading.text.endsWith('?')
    if (match === null || !isStated) return []
    const start = reading.start + match.index
    return raise('PAG-009', placeIn(reading.passage, start, start + match[0].length), context, {
      message: `“${match[0]}” is right only on the day it was written. Give the date or the year.`,
    })
  })

const WORK = '(?:stud(?:y|ies)|trials?|research|reviews?|meta-?analys[ei]s|papers?|evidence|findings|guidelines?)'
const RECENT = new RegExp(
  String.raw`\b(?:recent|new|newer|newest|latest|newly published|recently published|brand-new) (?:[\w-]+ ){0,2}?${WORK}\b`,
  'i',
)
const DENIED = /\b(?:no|few|any|not|without|when|until|if) (?:\w+ )?$/i
const STILL_RECENT = 3

/** CIT-011: a work that is called recent is, on the day of the check, no more than three years old. */
export const provesRecent: PageCheck = ({ readings }, context): Finding[] =>
  readings.flatMap((reading) => {
    const match = RECENT.exec(reading.text)
    if (match === null || DENIED.test(reading.text.slice(0, match.index))) return []
    const message = whyNotRecent(reading, match[0], context)
    if (message === null) return []
    const start = reading.start + match.index
    return raise('CIT-011', placeIn(reading.passage, start, start + match[0].length), context, { message })
  })

function whyNotRecent({ cites }: Reading, words: string, { works, today }: CheckContext): string | null {
  if (cites.length === 0) return `“${words}”: no work is cited, so nobody can tell which it is, nor how old.`
  const years = cites.flatMap(({ citation }) => (citation === null ? [] : (works.get(citation)?.year ?? [])))
  if (years.length === 0) return null
  const newest = Math.max(...years)
  const age = Number(today.slice(0, 4)) - newest
  if (age <= STILL_RECENT) return null
  return `“${words}”: the cited work is of ${newest}, ${age} years old. Give the year instead.`
}
