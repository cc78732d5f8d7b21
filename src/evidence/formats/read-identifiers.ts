import { cochraneIdFitsDoi, parseCochraneId } from '../identifiers/cochrane-id.ts'
import { IDENTIFIERS, type IdentifierName } from '../identifiers/index.ts'
import type { WorkIdentifiers } from '../csl.ts'
import { plainText } from './plain-text.ts'

type Named = { identifiers: WorkIdentifiers; URL: string[]; remarks: string[] }

/** The kinds whose link says nothing that the number does not, so that the number is kept in its place. */
const BY_LINK = ['doi', 'pmid', 'pmcid'] as const

/**
 * The numbers that name a work, in their stored forms: of each kind the first that can be read, also out of a link to
 * doi.org or PubMed, and the Cochrane number out of the DOI. What cannot be read is left out with a remark.
 * Gives back the links that name nothing.
 */
export function readIdentifiers(
  candidates: readonly { name: IdentifierName; text: string }[],
  links: readonly string[],
): Named {
  const identifiers: WorkIdentifiers = {}
  const remarks: string[] = []
  for (const { name, text } of candidates.slice(0, 100)) {
    const said = plainText(text)
    if (said === '' || identifiers[name]) continue
    const parsed = IDENTIFIERS[name].parse(said)
    if (parsed.ok) identifiers[name] = parsed.value
    else remarks.push(`The ${IDENTIFIERS[name].label} “${said.slice(0, 60)}” was left out. ${parsed.why}`)
  }
  const URL = links
    .slice(0, 20)
    .map(plainText)
    .filter((link) => link !== '' && !namesWork(link, identifiers))
  return { identifiers: withCochraneId(identifiers, remarks), URL, remarks }
}

function namesWork(link: string, identifiers: WorkIdentifiers): boolean {
  if (!/^https?:\/\//i.test(link)) return false
  for (const name of BY_LINK) {
    const parsed = IDENTIFIERS[name].parse(link)
    if (!parsed.ok) continue
    identifiers[name] ??= parsed.value
    return identifiers[name] === parsed.value
  }
  return false
}

/** A DOI of Cochrane's holds the number of the review; a number that names another version than the DOI is not believed. */
function withCochraneId(identifiers: WorkIdentifiers, remarks: string[]): WorkIdentifiers {
  const { doi, cochraneId } = identifiers
  const fromDoi = doi ? parseCochraneId(doi) : null
  if (!fromDoi?.ok) return identifiers
  if (cochraneId && !cochraneIdFitsDoi(cochraneId, doi!))
    remarks.push(
      `The Cochrane number ${cochraneId} names another version than the DOI ${doi}; that of the DOI was kept.`,
    )
  return { ...identifiers, cochraneId: fromDoi.value }
}
