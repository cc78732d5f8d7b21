import type { Parsed } from '#platform/parsed.ts'

/**
 * Reads an ORCID iD in any of its spellings and keeps it bare, in four groups of four; the last is an
 * ISO 7064 MOD 11-2 check character.
 * @example parseOrcid('https://orcid.org/0000-0002-1825-0097') gives 0000-0002-1825-0097
 */
export function parseOrcid(input: string): Parsed {
  const bare = input
    .trim()
    .replace(/^(?:https?:\/\/)?(?:www\.)?orcid\.org\//i, '')
    .replace(/^orcid(?:\s+id)?\s*:?\s*/i, '')
    .replace(/\/$/, '')
    .replace(/[\s\u2010-\u2013-]/g, '')
    .toUpperCase()
  if (!/^\d{15}[\dX]$/.test(bare))
    return { ok: false, why: 'An ORCID iD is sixteen figures in four groups, like 0000-0002-1825-0097.' }
  if (checkCharacter(bare.slice(0, 15)) !== bare[15])
    return { ok: false, why: 'This ORCID iD has a wrong figure in it: its last character does not fit the others.' }
  return { ok: true, value: bare.match(/.{4}/g)!.join('-') }
}

function checkCharacter(digits: string): string {
  const total = [...digits].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0)
  const rest = (12 - total) % 11
  return rest === 10 ? 'X' : String(rest)
}

/** The address under which an ORCID iD is shown and linked, as ORCID asks for it. */
export function orcidUrl(orcid: string): string {
  return `https://orcid.org/${orcid}`
}
