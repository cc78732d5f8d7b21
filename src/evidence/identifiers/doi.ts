import type { Parsed } from '#platform/parsed.ts'
import { cleanIdentifier } from './clean-identifier.ts'

const DOI = /^10\.\d{4,9}(?:\.\d+)*\/[^\s\p{Cc}\p{Cf}\p{Cs}]+$/u
const LINK = /^(?:https?:\/\/)?(?:www\.|dx\.)?doi\.org\//i
const LABEL = /^(?:info:doi\/|urn:doi:|doi\s*[:=]?\s*)/i
const PAIRS = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
] as const
/** Longer than any registered DOI, and short enough for a database index. */
const LONGEST = 255
const LONGEST_PASTE = 1000

/**
 * Reads a DOI as people paste it (bare, with `doi:`, as a doi.org link, in brackets, with a full stop after it) into its
 * one stored form: bare and in lower case, since DOIs do not tell capitals apart (DOI Handbook 3.4; ASCII letters only).
 * It is never completed or corrected: a Cochrane DOI keeps or lacks its `.pub2` as it was given.
 * Links of publishers are refused, since they carry words that are not part of the DOI.
 */
export function parseDoi(input: string): Parsed {
  if (input.length > LONGEST_PASTE) return { ok: false, why: 'This is longer than any DOI. Paste the DOI alone.' }
  const text = withoutWrapping(cleanIdentifier(input))
  if (text === '') return { ok: false, why: 'There is no DOI here. A DOI looks like 10.1155/2015/328196.' }
  if (/^https?:\/\//i.test(text) && !LINK.test(text))
    return {
      ok: false,
      why: 'This is a link to another site. Paste the DOI itself, like 10.1155/2015/328196, or its doi.org link.',
    }
  const bare = LINK.test(text) ? text.replace(LINK, '').replace(/[?#].*$/s, '') : text
  const doi = withoutTrailing(decoded(bare).replace(LABEL, '')).replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  if (!/^10\.\d{4,9}(?:\.\d+)*\//.test(doi))
    return { ok: false, why: 'A DOI begins with 10. and a number, then a slash, like 10.1155/2015/328196.' }
  if (/\s/.test(doi))
    return { ok: false, why: 'A DOI has no spaces in it. Is part of a sentence pasted along with it?' }
  if (!DOI.test(doi))
    return { ok: false, why: 'After the slash of a DOI there must be readable characters, as in 10.1155/2015/328196.' }
  if (doi.length > LONGEST)
    return { ok: false, why: `This is longer than any DOI (${LONGEST} characters). Paste the DOI alone.` }
  return { ok: true, value: doi }
}

/** The link that opens a DOI; each character with a meaning of its own in links is percent-encoded (DOI Handbook 3.3). */
export function doiLink(doi: string): string {
  // Half a character cannot be encoded. No DOI holds one, but a record is printed before it is refused.
  const whole = doi.replace(/\p{Cs}/gu, '\uFFFD')
  return `https://doi.org/${encodeURIComponent(whole).replace(/%2F/g, '/').replace(/%3A/g, ':')}`
}

function withoutWrapping(text: string): string {
  return text.replace(/^[\s("'“‘<[{]+(?=\S)/, '')
}

/** Percent-encoding undone, however many times it was applied, so that no link and its DOI differ by it. */
function decoded(bare: string): string {
  let text = bare
  while (/%[0-9a-f]{2}/i.test(text)) {
    try {
      text = cleanIdentifier(decodeURIComponent(text))
    } catch {
      return text
    }
  }
  return text
}

/** Without the marks that end a sentence, a quotation or a bracket opened before the DOI. */
function withoutTrailing(text: string): string {
  let rest = text
  for (;;) {
    const next = withoutUnopenedBracket(rest.replace(/[.,;:!?"'”’\s]+$/, ''))
    if (next === rest) return rest
    rest = next
  }
}

function withoutUnopenedBracket(text: string): string {
  const pair = PAIRS.find(([, close]) => text.endsWith(close))
  if (pair === undefined) return text
  const [open, close] = pair
  return text.split(open).length < text.split(close).length ? text.slice(0, -1) : text
}
