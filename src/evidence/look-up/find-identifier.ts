import type { Parsed } from '#platform/parsed.ts'
import { cleanIdentifier } from '../identifiers/clean-identifier.ts'
import { parseCochraneId } from '../identifiers/cochrane-id.ts'
import { parseDoi } from '../identifiers/doi.ts'
import { parseIsbn } from '../identifiers/isbn.ts'
import { parsePmcid } from '../identifiers/pmcid.ts'
import { parsePmid } from '../identifiers/pmid.ts'
import { identifierInLink } from './identifier-in-link.ts'
import type { Sought } from './sought.ts'

const LONGEST = 5000
const WHAT_TO_PASTE =
  'Paste a DOI (10.1155/2015/328196), a PubMed number (PMID 25821485), a PMC number (PMC4364128), an ISBN, or a link that holds one of them.'

const sought = (name: Sought['name'], parsed: Parsed): Sought[] => (parsed.ok ? [{ name, value: parsed.value }] : [])

/**
 * Finds the number that names a work in whatever a person pastes: the number alone, a link, or a sentence around it.
 * A link is only read, never opened. What is ambiguous or names no work is refused with words on what to paste instead.
 * @example findIdentifier('See https://www.tandfonline.com/doi/full/10.1080/0962935031000114943.')
 */
export function findIdentifier(pasted: string): Parsed<Sought> {
  if (pasted.length > LONGEST)
    return {
      ok: false,
      why: `This is too long to find one number in. ${WHAT_TO_PASTE} A list of references goes to the import.`,
    }
  const text = cleanIdentifier(pasted)
  if (text === '') return { ok: false, why: `There is nothing here. ${WHAT_TO_PASTE}` }
  const alone = numberAlone(text)
  if (alone.length > 0) return { ok: true, value: alone[0]! }
  const links = [
    ...text.matchAll(/\b(?:https?:\/\/|www\.)\S+|(?<![a-z\d.-])(?:[a-z\d-]+\.)+(?:com|org|gov|net|edu|int|uk)\/\S+/gi),
  ].map(([link]) => identifierInLink(link))
  const rest = text.replace(/\b[a-z][a-z\d+.-]*:\/\/\S+/gi, ' ')
  const found = distinct([...links.flatMap((link) => (link.ok ? [link.value] : [])), ...numbersInWords(rest)])
  if (found.length === 1 || (found.length > 1 && new Set(found.map(({ name }) => name)).size === found.length))
    return { ok: true, value: found[0]! }
  if (found.length > 1)
    return {
      ok: false,
      why: `There are ${found.length} numbers here: ${found
        .slice(0, 5)
        .map(({ value }) => value)
        .join(', ')}. Paste the one of the work you mean, or take the list to the import.`,
    }
  const refused = links.find((link) => !link.ok)
  return refused ?? { ok: false, why: whyNothing(text) }
}

function numberAlone(text: string): Sought[] {
  const code = text.replace(/\s+/g, '')
  if (/^https?:/i.test(text) && !/^https?:\/\/(?:www\.|dx\.)?doi\.org\//i.test(text)) return []
  return [
    ...sought('doi', parseDoi(text)),
    ...cochrane(code),
    ...sought('pmcid', parsePmcid(code)),
    ...sought('pmid', parsePmid(code)),
    ...sought('isbn', parseIsbn(code)),
  ]
}

function cochrane(code: string): Sought[] {
  const id = parseCochraneId(code)
  return id.ok ? sought('doi', parseDoi(`10.1002/14651858.${id.value}`)) : []
}

/** Numbers that a sentence names as what they are; bare digits in it could be anything. */
function numbersInWords(text: string): Sought[] {
  return [
    ...[...text.matchAll(/\b10\.\d{4,9}(?:\.\d+)*\/\S+/g)].flatMap(([doi]) => sought('doi', parseDoi(doi))),
    ...[...text.matchAll(/\bPMID\s*[:=]?\s*(\d+)/gi)].flatMap(([, pmid]) => sought('pmid', parsePmid(pmid!))),
    ...[...text.matchAll(/\bPMC\d+/gi)].flatMap(([pmcid]) => sought('pmcid', parsePmcid(pmcid))),
    ...[...text.matchAll(/\bISBN(?:-?1[03])?\s*[:=]?\s*([\d][\d -]{8,16}[\dX])/gi)].flatMap(([, isbn]) =>
      sought('isbn', parseIsbn(isbn!)),
    ),
    ...[...text.matchAll(/(?<![\w./])CD\d{6}(?:\.pub\d{1,2})?\b/gi)].flatMap(([id]) => cochrane(id)),
  ]
}

const distinct = (found: Sought[]): Sought[] => [
  ...new Map(found.map((one) => [`${one.name} ${one.value}`, one])).values(),
]

function whyNothing(text: string): string {
  if (/\b(NCT\d{8})\b/i.test(text))
    return 'This is the registration of a trial, not its publication. Paste the DOI or PubMed number of the paper that reports the trial.'
  if (/\bCRD42\d{9,11}\b/i.test(text))
    return 'This is the registration of a review, not the review. Paste the DOI or PubMed number of the published review.'
  if (/^\s*10\.\d{4}/.test(text)) {
    const doi = parseDoi(text)
    if (!doi.ok) return doi.why
  }
  if (/^[\d\sX-]{10,17}$/i.test(text)) {
    const isbn = parseIsbn(text)
    if (!isbn.ok) return isbn.why
  }
  return `There is no number here that names a work. ${WHAT_TO_PASTE}`
}
