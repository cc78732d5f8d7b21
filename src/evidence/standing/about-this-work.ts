import { parseDoi } from '../identifiers/doi.ts'
import { NOTICE_TYPES, type Notice, type WorkName } from './standing.ts'

/** A newer work names the older one it takes the place of; that is no fault of the newer one. */
const TAKES_THE_PLACE: readonly Notice['type'][] = [
  'new-edition',
  'new-version',
  'corrected-and-republished',
  'retracted-and-republished',
]

/** How the words begin by which a person learns that the cited thing is a notice. */
export const ITSELF_A_NOTICE = 'What is cited here is itself a notice'

const plain = (doi: string) => {
  const parsed = parseDoi(doi)
  return parsed.ok ? parsed.value : doi.toLowerCase()
}

const isOwn = (about: WorkName, own: WorkName): boolean =>
  (Boolean(about.doi && own.doi) && plain(about.doi!) === plain(own.doi!)) ||
  (Boolean(about.pmid) && about.pmid === own.pmid)

/**
 * What a notice says of the work that is cited; null if it says nothing of it. On a paper's record the notices about it stand
 * (Crossref's `updated-by`); on a notice's own record stands the paper it is about (`update-to`). So where a notice is about
 * another work, the notice itself was cited, which a person must see; and where it is about this very work, the paper was
 * changed in its place and the notice counts.
 */
export function aboutThisWork({ about, ...notice }: Notice, own: WorkName): Notice | null {
  if (!about || (!about.doi && !about.pmid) || isOwn(about, own)) return notice
  if (TAKES_THE_PLACE.includes(notice.type)) return null
  const paper = about.doi ? plain(about.doi) : `PubMed ${about.pmid}`
  const label = `${ITSELF_A_NOTICE} (${NOTICE_TYPES[notice.type]}) about ${paper}. Cite the work itself.`
  return { ...notice, type: 'other', doi: about.doi ?? null, pmid: about.pmid ?? null, label: label.slice(0, 300) }
}
