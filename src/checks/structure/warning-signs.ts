import type { Jurisdiction } from '#platform/jurisdiction.ts'
import type { CheckedPage } from '../check-context.ts'
import type { Finding } from '../finding.ts'
import { atField, raise } from '../rules/raise.ts'
import { linesOf, recordsOf, textOf } from './page-data.ts'
import { namesOf } from './page-words.ts'
import { ofPage, type ReadPage } from './read-page.ts'
import { SIGN_LISTS, type SignList } from './red-flags.ts'
import { shownDisclaimers } from './shown-disclaimers.ts'

/** The lists that a page's complaint falls under, by its names; if by none of them, by what it is a kind of. */
function listsFor(page: CheckedPage): SignList[] {
  if (page.collection !== 'conditions') return []
  const own = SIGN_LISTS.filter(({ is }) => is.test(namesOf(page)))
  if (own.length > 0) return own
  const parents = recordsOf(page, 'conditions', page.data.parent, 'parent').map(({ data }) => textOf(data, 'name'))
  return SIGN_LISTS.filter(({ is }) => parents.some((name) => is.test(name)))
}

const listed = (signs: readonly { said: string }[]) => new Intl.ListFormat('en').format(signs.map(({ said }) => said))

/** SAF-006: pages about the back, the head and the neck name the signs with which nobody should wait for an appointment. */
export const namesWarningSigns = ofPage((page, _read, context): Finding[] => {
  const signs = linesOf(page.data.redFlags).join('\n')
  return listsFor(page).flatMap(({ family, all, some, atLeast }) => {
    const missing = all.filter(({ words }) => !words.test(signs))
    const others = some.filter(({ words }) => !words.test(signs))
    const lacking = Math.max(0, atLeast - (some.length - others.length))
    if (missing.length === 0 && lacking === 0) return []
    const asked = [
      ...(missing.length > 0 ? [listed(missing)] : []),
      ...(lacking > 0 ? [`${lacking} more of: ${listed(others)}`] : []),
    ]
    return raise('SAF-006', atField('redFlags'), context, {
      message:
        signs === ''
          ? `The page is about ${family} and names no warning signs.`
          : `The page is about ${family}, and some warning signs are not named.`,
      suggestion: `Add under Warning signs: ${asked.join('; and ')}.`,
    })
  })
})

/** The numbers by which help is called. */
const EMERGENCY: Readonly<Partial<Record<Jurisdiction, { words: RegExp; said: string }>>> = {
  US: { words: /\b911\b/, said: '911' },
  CA: { words: /\b911\b/, said: '911' },
  UK: { words: /\b(?:999|111|112)\b/, said: '999' },
  AU: { words: /\b000\b|\btriple zero\b/i, said: '000' },
  EU: { words: /\b112\b/, said: '112' },
}
const country = (place: Jurisdiction) => place.split('-')[0] as Jurisdiction

/** SAF-009: where warning signs stand, the emergency number of the place stands, too. */
export const namesEmergencyNumber = ofPage((page, read, context): Finding[] => {
  const signs = linesOf(page.data.redFlags)
  if (signs.length === 0) return []
  const words = `${signs.join('\n')}\n${emergencyDisclaimers(page, read, context.today)}`
  const numbers = [...new Set(context.jurisdictions.map(country))].flatMap((place) => EMERGENCY[place] ?? [])
  if (numbers.length === 0) {
    if (Object.values(EMERGENCY).some((number) => number.words.test(words))) return []
    return raise('SAF-009', atField('redFlags'), context)
  }
  return numbers
    .filter((number) => !number.words.test(words))
    .flatMap(({ said }) =>
      raise('SAF-009', atField('redFlags'), context, {
        message: `The warning signs do not say to call ${said}, the emergency number where this page is read.`,
        suggestion: `Say what to do: “Call ${said} now.”`,
      }),
    )
})

function emergencyDisclaimers(page: CheckedPage, { claims }: ReadPage, today: string): string {
  return shownDisclaimers(
    page,
    today,
    claims.map(({ type }) => type),
  )
    .filter(({ kind, holds }) => kind === 'emergency' && holds === 'now')
    .map(({ text }) => text)
    .join('\n')
}
