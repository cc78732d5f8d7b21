import type { CheckContext } from '../check-context.ts'
import type { Finding } from '../finding.ts'
import type { Reading } from '../reading/reading.ts'
import { raise } from '../rules/raise.ts'
import type { Passage } from '../surface/passage.ts'
import { wordsOf } from '../text/words-of.ts'
import { placeIn, type PageCheck } from './read-page.ts'

const QUOTED =
  /["“«]([^"“”«»]{12,600})["”»]|(?<![\p{L}\p{N}])[‘']([^‘’'\n]{12,600}(?:[’'][^‘’'\n]{1,300}){0,4})[’'](?!\p{L})/gu
const MYSELF = new Set("i i'm i've i'd i'll im ive me my mine myself we we're we've us our".split(' '))
const FEWEST_WORDS = 4
const SILENT = new Set(['reference', 'name', 'terms'])
/** Then one of the staff speaks. */
const STAFF = new Set(['clinician', 'credential', 'biography'])

/** TST-001: the words of patients, in a quote of its own or between quotation marks, in the first person. */
export const quotesNobody: PageCheck = ({ passages, readings }, context) =>
  passages.flatMap((passage) => {
    if (SILENT.has(passage.kind)) return []
    if (passage.kind === 'quote') return inQuote(passage, context)
    const quoted = [...passage.text.matchAll(QUOTED)].filter(([, double, single]) =>
      isOfOneself(double ?? single ?? ''),
    )
    if (quoted.length === 0) return []
    const own = readings.filter((reading) => reading.passage === passage)
    return quoted
      .filter(({ 0: written, index }) => !isSaidByStaff(own, index, index + written.length))
      .flatMap(({ 0: written, index }) => raise('TST-001', placeIn(passage, index, index + written.length), context))
  })

function inQuote(passage: Passage, context: CheckContext): Finding[] {
  return isOfOneself(passage.text) ? raise('TST-001', placeIn(passage, 0, passage.text.length), context) : []
}

/** A question in quotation marks is what people ask, and tells nothing. */
function isOfOneself(said: string): boolean {
  const words = wordsOf(said)
  return words.length >= FEWEST_WORDS && words.some(({ text }) => MYSELF.has(text)) && !/\?\s*$/.test(said)
}

/** One of the staff is named in the sentence, outside of the quotation marks. */
function isSaidByStaff(readings: readonly Reading[], start: number, end: number): boolean {
  return readings
    .filter((reading) => reading.start < end && reading.end > start)
    .some(({ terms, words }) =>
      terms.some(({ concept, from }) => {
        const at = words[from]!.start
        return STAFF.has(concept) && (at < start || at >= end)
      }),
    )
}
