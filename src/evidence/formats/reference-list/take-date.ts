import type { Name, PartialDate } from '../../csl.ts'
import { readDate } from '../read-date.ts'
import { namesBody } from './name-patterns.ts'
import { takeAuthors } from './take-authors.ts'

/** The beginning of a reference whose year follows the authors. */
export type TakenDate = { names: Name[]; issued: PartialDate | null; rest: string; remarks: string[] }

const IN_BRACKETS =
  /\((?:c\.?\s?)?((?:1[5-9]|20)\d\d[a-z]?(?:,\s[^()]{1,40}|\s[A-Z][a-z]{2,8}\.?(?:\s\d{1,2})?)?|(?:\p{L}{3,9}\.?\s)(?:\d{1,2},?\s)?(?:1[5-9]|20)\d\d|n\.\s?d\.?|no date|in press|forthcoming)\)[.,:;]?\s(?=.{5})/giu
const BARE = /[.,]\s((?:1[5-9]|20)\d\d)[a-z]?[.,:]\s(?=["“‘']?[\p{Lu}\d].{4})/gu
/** How many years are tried: authors come first. */
const MOST_TRIED = 3
const SMALL = /^(?:of|for|the|and|in|on|at|to|de|des|du|la|der|für|und|y|e|&|et)$/i

/** Takes authors and year off a reference as APA, Harvard and Springer begin it; null if it does not begin so. */
export function takeDate(text: string): TakenDate | null {
  for (const found of [...text.matchAll(IN_BRACKETS)].slice(0, MOST_TRIED)) {
    const taken = startOf(text, found, true)
    if (taken !== null) return taken
  }
  for (const found of [...text.matchAll(BARE)].slice(0, MOST_TRIED)) {
    const taken = startOf(text, found, false)
    if (taken !== null) return taken
  }
  return null
}

function startOf(text: string, found: RegExpExecArray, isBracketed: boolean): TakenDate | null {
  const before = text.slice(0, found.index + (isBracketed || text[found.index] !== '.' ? 0 : 1)).trim()
  const rest = text.slice(found.index + found[0].length).trim()
  const date = found[1]!.replace(/^(\d{4})[a-z]/, '$1')
  const issued = /\d{4}/.test(date) ? readDate(date.replace(/^(\d{4}),?\s/, '$1 ')) : null
  const remarks = /press|forthcoming/i.test(date)
    ? ['It was not yet printed when it was cited: look whether it is now.']
    : []
  const authors = takeAuthors(before.replace(/,$/, ''))
  if (authors !== null && authors.rest === '')
    return { names: authors.names, issued, rest, remarks: [...authors.remarks, ...remarks] }
  const name = before.replace(/[.,]$/, '')
  if (namesBody(name) ? isShort(name) : isBracketed && isCapitalised(name))
    return { names: [{ literal: name }], issued, rest, remarks }
  // No author: the title stands first, ended by a full stop, and the journal follows the year.
  if (!isBracketed || !/[.?!]$/.test(before) || takeAuthors(before) !== null || !/\p{L}{3}/u.test(rest)) return null
  return { names: [], issued, rest: `${before} ${rest}`, remarks }
}

const isShort = (name: string) => name.length <= 200 && !/[.?!]\s/.test(name)

/** Each word with a capital, as in a name: `Lantern Trust of the North`. */
function isCapitalised(name: string): boolean {
  const words = name.split(' ')
  return (
    words.length <= 10 &&
    isShort(name) &&
    words.every((word) => SMALL.test(word) || /^[\p{Lu}\d(]/u.test(word)) &&
    /^\p{Lu}/u.test(name)
  )
}
