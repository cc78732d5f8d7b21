import type { Parsed } from '#platform/parsed.ts'
import { cleanCode } from './clean-identifier.ts'

const LINK =
  /^(?:https?:\/\/)?(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed)\/(\d+)\/?(?:[?#].*)?$/i

/** Reads a PubMed number, bare, with `PMID:` or as a PubMed link, into its digits: 1 to 8, not beginning with 0 (NLM). */
export function parsePmid(input: string): Parsed {
  const text = cleanCode(input)
  const digits = LINK.exec(text)?.[1] ?? text.replace(/^pmid[:=]?/i, '')
  if (/^[1-9]\d{0,7}$/.test(digits)) return { ok: true, value: digits }
  if (/^PMC\d/i.test(digits))
    return { ok: false, why: 'This is a PMC number. The PubMed number (PMID) is digits alone, like 25821485.' }
  return { ok: false, why: 'A PubMed number (PMID) is one to eight digits that do not begin with 0, like 25821485.' }
}

/** The page of a work in PubMed. */
export function pmidLink(pmid: string): string {
  return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
}
