import type { Parsed } from '#platform/parsed.ts'
import { cleanCode } from './clean-identifier.ts'

const LINK =
  /^(?:https?:\/\/)?(?:www\.)?clinicaltrials\.gov\/(?:study|show|ct2\/show(?:\/study)?)\/(NCT\d+)(?:[/?#].*)?$/i

/** Reads the registration of a trial at ClinicalTrials.gov, bare or as a link, into `NCT` and eight digits. */
export function parseNct(input: string): Parsed {
  const text = cleanCode(input)
  const id = LINK.exec(text)?.[1] ?? text
  if (/^NCT\d{8}$/i.test(id)) return { ok: true, value: id.toUpperCase() }
  return { ok: false, why: 'A ClinicalTrials.gov number is NCT and eight digits, like NCT01234567.' }
}

/** The page of the trial at ClinicalTrials.gov. */
export function nctLink(id: string): string {
  return `https://clinicaltrials.gov/study/${id}`
}
