import type { Parsed } from '#platform/parsed.ts'
import { cleanCode } from './clean-identifier.ts'

const LINK =
  /^(?:https?:\/\/)?(?:pmc\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pmc)\/articles\/(PMC\d+(?:\.\d+)?)(?:[/?#].*)?$/i

/**
 * Reads a PubMed Central number, bare, with `PMCID:` or as a link, into `PMC` and digits.
 * The number of a version (`.1`) is left out: all versions are the same work, and works are compared by this.
 */
export function parsePmcid(input: string): Parsed {
  const text = cleanCode(input)
  const id = LINK.exec(text)?.[1] ?? text.replace(/^pmcid[:=]?/i, '')
  const match = /^PMC([1-9]\d{0,8})(?:\.\d+)?$/i.exec(id)
  if (match) return { ok: true, value: `PMC${match[1]}` }
  return { ok: false, why: 'A PMC number begins with PMC and then has one to nine digits, like PMC4364128.' }
}

/** The free full text of a work in PubMed Central. */
export function pmcidLink(pmcid: string): string {
  return `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`
}
