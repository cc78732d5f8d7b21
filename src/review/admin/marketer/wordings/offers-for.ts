import type { Claim } from '#checks/index.ts'
import type { Wording } from './wording.ts'

/** A sentence of the page, and approved wordings that could stand in its place. */
export type Offer = { claim: Claim; wordings: Wording[] }

/** Less near than this is another sentence to a writer. */
const LEAST_NEAR = 0.45
const MOST = 2

/** What a claim says as a reviewer decides on it: an item of a list behind the words that it completes. */
export const wholeText = ({ stem, text }: Pick<Claim, 'stem' | 'text'>): string =>
  (stem === '' ? text : `${stem} ${text}`).replace(/\s+/g, ' ').trim()

const nameOf = ({ citation, locator, quote }: Wording['evidence'][number]): string =>
  [citation, locator, quote].map((part) => part.replace(/\s+/g, ' ').trim()).join('\n')

const sameEvidence = (claim: Claim, wording: Wording): boolean => {
  const [mine, theirs] = [claim.cites, wording.evidence].map((cites) =>
    [...new Set(cites.map((cite) => nameOf({ title: '', ...cite })))].sort().join('\n\n'),
  )
  return mine === theirs
}

/** Tells whether cites can stand behind a sentence where it stands: in a formatted text, and not where it only completes other words. */
export const canBeCited = ({ path, stem }: Pick<Claim, 'path' | 'stem'>): boolean =>
  path.includes('.root.') && stem === ''

/** Of the wordings near to a sentence those that are worth a look: none if the sentence is approved as it stands, word for word with its works. */
export function offersFor(claim: Claim, wordings: readonly Wording[]): Wording[] {
  if (wordings.some((wording) => wording.isSame && sameEvidence(claim, wording))) return []
  return wordings.filter(({ similarity }) => similarity >= LEAST_NEAR).slice(0, MOST)
}
