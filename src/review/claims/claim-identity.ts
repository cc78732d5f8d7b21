import type { Claim, ClaimCite } from '#checks/index.ts'
import { canonicalHash } from '#platform/canonical-hash.ts'
import { canonicalJson } from '#platform/canonical-json.ts'
import { visibleText } from '#platform/visible-text.ts'

/** What a claim is known by, whatever page makes it. */
export type ClaimIdentity = {
  /** The sentence as it is read, behind the words that it completes where it is an item of a list. */
  text: string
  /** Names the words alone. */
  textKey: string
  /** Names the words and the evidence: what a verdict is bound to. */
  contentHash: string
  evidence: ClaimCite[]
}

const SINGLE_QUOTES = /[‘’‛′]/g
const DOUBLE_QUOTES = /[“”„″]/g
const DASHES = /[‐-―−]/g

/** Quotes and dashes of another form are not other words; everything else is. */
const asCompared = (text: string): string =>
  visibleText(text).replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(DASHES, '-').replace(/\s+/g, ' ')

/**
 * The identity of a claim: its exact words with its evidence. The same sentence with another work, another place in it or another
 * quote is another claim, as a reviewer has to look again; the place of a sentence on a page is no part of it.
 */
export function identityOf({ stem, text, cites }: Pick<Claim, 'stem' | 'text' | 'cites'>): ClaimIdentity {
  const whole = visibleText(stem === '' ? text : `${stem} ${text}`).replace(/\s+/g, ' ')
  const evidence = evidenceOf(cites)
  const words = asCompared(whole)
  return { text: whole, textKey: canonicalHash(words), contentHash: canonicalHash({ words, evidence }), evidence }
}

/** Each work, place and quote once, in one order, however often and in whatever order the sentence cites them. */
function evidenceOf(cites: readonly ClaimCite[]): ClaimCite[] {
  const read = cites.map(({ citation, locator, quote }) => ({
    citation,
    locator: asCompared(locator),
    quote: asCompared(quote),
  }))
  const byName = new Map(read.map((cite) => [canonicalJson(cite), cite]))
  return [...byName.keys()].sort().map((key) => byName.get(key)!)
}
