/** A line longer than this is prose, whatever stands in it. */
const LONGEST = 1_500

const NUMBER = /^\s*(?:\[\d{1,3}\]|\(?\d{1,3}[.)]|[*•–-])\s*(?=\p{Lu})/u
/** A year also where it was glued to the journal: "eCAM2015". */
const YEAR = /(?<!\d)(?:18|19|20)\d{2}(?!\d)/
const IDENTIFIER = /\bdoi\b|(?<!\d)10\.\d{4,9}\/\S|\bPMC?ID\b|\bISBN\b|pubmed\.ncbi/i
const ADDRESS = /\bhttps?:\/\/|\bwww\.|\bretrieved (?:from|on)\b/i

/** Volume, issue and pages as the styles print them: "12(2), 59–69", "29(2):172-185", "Volume 29 – Issue 2 – p 172-185". */
const VOLUME_AND_PAGES =
  /\d{1,4}\s?\(\d{1,4}(?:[-–]\d{1,4})?\)\s?[:,;]\s?(?:pp?\.?\s?)?[eS]?\d|\bvol(?:ume|\.)?\s?\d{1,4}\b.{1,40}\d|\bpp?\.?\s?\d{1,5}\s?[-–]\s?\d{1,5}|\d{1,4},\s?[eS]?\d{1,5}[-–][eS]?\d{1,5}|(?:19|20)\d{2},\s?[eS]?\d{4,7}(?!\d)/i
/** The same as Vancouver and AMA print it, behind the year: "2013 Feb;29(2):172-185". */
const YEAR_AND_VOLUME = /(?<!\d)(?:19|20)\d{2}(?:\s\p{L}{3,9}\.?(?:\s\d{1,2})?)?\s?;\s?\d{1,4}(?:\s?\(|\s?:|\s*$)/u

const NAME = String.raw`\p{Lu}[\p{L}'’-]+`
const INITIALS = String.raw`\p{Lu}\.?(?:[\s-]?\p{Lu}\.?){0,3}`
/** "Zijlstra, F. J., van den Berg …", "Liu L, Skinner M …", "Vickers AJ." */
const AUTHORS = new RegExp(
  `^(?:(?:van|von|de|den|der|la|du|al|el|di|da)\\s){0,3}${NAME}(?:\\s${NAME}){0,2},?\\s${INITIALS}(?=[,;.&*†‡§]|\\s\\()`,
  'u',
)
/** "Lee, Jun-Hwan KMD, PhD*; Choi, Tae-Young PhD …" */
const WHOLE_NAMES = new RegExp(`^${NAME},\\s${NAME}[^.;]{0,40};`, 'u')
/** "Vickers et al. Acupuncture …", but not "Vickers et al. found …". */
const AND_OTHERS = new RegExp(
  `^${NAME}(?:,?\\s${INITIALS})?,?\\set\\.?\\sal\\b[.,:]*\\s*(?:\\(\\d{4}\\))?[.,:]*\\s*(?=\\p{Lu}|["“(]|$)`,
  'u',
)
/** "World Health Organization (2023). WHO guideline …" */
const AUTHOR_AND_YEAR = new RegExp(`^${NAME}[^.!?]{0,120}\\((?:19|20)\\d{2}[a-z]?(?:,\\s[^)]{1,20})?\\)\\.\\s`, 'u')
const OTHERS = /\bet\.? al\b/

/** Who is spoken to or of in prose, and in no reference. */
const SPEAKS = /^\W*(?:We|Our|You|Your|My)\b|\b(?:we|our|ours|us|you|your|yours|my)\b/u

const isIdentifierAlone = (line: string) =>
  /^(?:doi\s?:?\s?|https?:\/\/(?:dx\.)?doi\.org\/)10\.\d{4,9}\/\S+$|^PMC?ID\s?:?\s?(?:PMC)?\d+[.;]?$/i.test(line)

const beginsWithAuthors = (line: string) =>
  [AUTHORS, WHOLE_NAMES, AND_OTHERS, AUTHOR_AND_YEAR].some((authors) => authors.test(line))

/** The printed place of a work closes a reference; in prose it stands in brackets, or words follow it. */
function closesWithPlace(line: string): boolean {
  const place = YEAR_AND_VOLUME.exec(line)
  if (place === null) return false
  const open = line.slice(0, place.index)
  return (
    open.lastIndexOf('(') <= open.lastIndexOf(')') && !/\s\p{Ll}{3,}\s\p{Ll}{2,}/u.test(line.slice(place.index + 12))
  )
}

/**
 * Tells whether a line is a reference as lists of works print them: with or without a number, authors or "et al", a year, and a
 * volume, pages or an identifier, even where a paste glued journal and year. No ordinary sentence that names a year is one.
 */
export function isReferenceLine(text: string): boolean {
  if (text.length > LONGEST) return false
  const line = text.trim()
  if (isIdentifierAlone(line)) return true
  if (!YEAR.test(line) || SPEAKS.test(line)) return false
  const body = line.replace(NUMBER, '')
  const isPlaced = IDENTIFIER.test(body) || VOLUME_AND_PAGES.test(body) || YEAR_AND_VOLUME.test(body)
  if (!isPlaced) return false
  return (
    beginsWithAuthors(body) || closesWithPlace(body) || (body !== line && (IDENTIFIER.test(body) || OTHERS.test(body)))
  )
}

/** Tells whether a line may pass for a reference where a heading says that references follow. */
export function mayBeReference(text: string): boolean {
  if (text.length > LONGEST || SPEAKS.test(text)) return false
  const body = text.trim().replace(NUMBER, '')
  return [YEAR, IDENTIFIER, ADDRESS, OTHERS].some((sign) => sign.test(body)) || AUTHORS.test(body)
}

/** Tells whether a heading says that a list of works follows. */
export function announcesReferences(heading: string): boolean {
  return /^\W{0,3}(?:(?:scientific|medical|selected|key|our)\s)?(?:references?|bibliography|sources?|citations?|works cited|literature cited|footnotes)(?:\s(?:and|&)\s(?:further reading|sources|references|notes|citations))?\W{0,3}$/iu.test(
    heading.trim(),
  )
}
