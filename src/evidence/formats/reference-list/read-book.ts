import type { WorkDraft } from '../record-work.ts'
import { splitTitle } from './split-title.ts'

/** What the words after the authors say of a book, a chapter, a report or a page. */
export type ReadBook = Partial<WorkDraft> & { remarks: string[] }

const YEAR = '(?:1[5-9]|20)\\d\\d'
const EDITION =
  /[.,;]?\s\(?((?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|revised|rev\.?)\s(?:rev\.?\s)?)ed(?:ition|n)?\b\.?\)?(?=[.,;:)\s]|$)/iu
const IN = /[.?!]["”]?\s?,?\sIn:?\s(?=["“\p{Lu}])/u
const EDITORS = /^(.{2,300}?)(?:,\s|\s?\()(?:eds?|editors?)\b\.?\)?[.,:]?\s(?=\p{Lu})/iu
const PAGES = /[(.,;:]?\s?\bpp?\.?\s?(\d+\s?[-‐-―−]\s?\d+|\d+)\)?(?=[.,;)\s]|$)/iu
const PUBLISHER_WORD =
  /\b(?:press|publish\p{L}*|verlag|elsevier|springer|wiley|blackwell|routledge|saunders|mosby|thieme|churchill|livingstone|lippincott|kluwer|karger|mcgraw|pearson|penguin|sage|books?)\b/iu
/** `[Doctoral dissertation, University of Imagination]` */
const THESIS = /\s[[(]((?:[\w’']+\s){0,2}(?:dissertation|thesis)(?:,\s[^\])]{2,200})?)[\])]/iu
const NUMBERED =
  /[.,;]?\s[([]?((?:\p{Lu}[\p{L}&-]*\s){0,5}(?:[Rr]eport|[Rr]eview|[Pp]ublication|[Ss]eries|[Dd]ocument|[Gg]uideline|[Bb]ulletin|[Pp]aper|[Pp]ub\.?)\s?(?:[Nn]o|[Nn]umber)\b\.?:?\s?[\w/.-]*\w)[)\]]?(?=[.,;]|$)|[.,;]?\s[([]?(?:\p{Lu}+\sguideline\s)?[([]?((?:NG|CG|TA|QS|IPG|MTG)\d{1,4})[)\]]{0,2}(?=[.,;]|$)|[.,;]?\s[([]?(\d+\sCFR\s[^)\].]{1,30})[)\]]?(?=[.,;]|$)/u

/** Tells whether words name a house that prints books. */
export const namesPublisher = (text: string): boolean => PUBLISHER_WORD.test(text)

/** Tells whether the words after the authors speak of a chapter: a sentence, then `In:` and a book. */
export const isChapter = (text: string): boolean => IN.test(text)

/** Reads a chapter: title, `In:`, the book, perhaps its editors, edition, publisher, year and pages. */
export function readChapter(text: string): ReadBook {
  const found = IN.exec(text)!
  const title = text.slice(0, found.index + 1).replace(/^["“]|\.$/g, '')
  let rest = text.slice(found.index + found[0].length)
  const remarks: string[] = []
  const editors = EDITORS.exec(rest)
  if (editors !== null) {
    rest = rest.slice(editors[0].length)
    remarks.push(
      `The editors of the book, “${editors[1]!.slice(0, 80)}”, were left out: a citation has no room for them.`,
    )
  }
  const book = readBook(rest)
  const { title: containerTitle, ...others } = book
  return { ...others, type: 'chapter', title, containerTitle, remarks: [...remarks, ...book.remarks] }
}

/**
 * Reads a book or a report: title, edition, number, `Place: Publisher; year` and pages, in any order they come in. What is
 * not said stays unsaid.
 */
export function readBook(input: string): ReadBook {
  const draft: ReadBook = { remarks: [] }
  let text = input
  const take = (pattern: RegExp, keep: (found: string, whole: RegExpExecArray) => void) => {
    const found = pattern.exec(text)
    if (found === null) return
    keep(found.slice(1).find((part) => part !== undefined) ?? '', found)
    const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)]
    text = `${before}${/^[\s.,;:)]*$/.test(after) ? '' : /^[.,;:)]/.test(after) ? after : `. ${after.trim()}`}`
  }
  take(
    new RegExp(`(?<=[;,.] ?|\\()(${YEAR})[a-z]?\\s?:\\s?(?:pp?\\.?\\s?)?(\\d+\\s?[-‐-―−]\\s?\\d+)\\.?$`, 'u'),
    (year, whole) => {
      draft.issued = { year: Number(year) }
      draft.page = whole[2]
    },
  )
  take(PAGES, (page) => (draft.page ??= page))
  take(EDITION, (edition) => (draft.edition = edition.trim()))
  take(THESIS, (words) => {
    draft.type = 'thesis'
    const school = /,\s(.+)$/u.exec(words)
    if (school !== null) draft.publisher = school[1]!
  })
  take(NUMBERED, (number) => (draft.number = number.trim()))
  take(
    new RegExp(`[;,.]\\s?\\(?(?:[a-z]{3,9}\\.?\\s)?(${YEAR})[a-z]?\\)?\\s?\\.?$`, 'iu'),
    (year) => (draft.issued ??= { year: Number(year) }),
  )
  const { title, container, remark } = splitTitle(text.replace(/\(\s*\)?\s*$/, ''), false)
  if (remark) draft.remarks.push(remark)
  return { ...draft, title, ...(draft.publisher ? {} : publisherOf(container)) }
}

/** `Geneva: World Health Organization` is a place and a publisher. */
function publisherOf(container: string): { publisher?: string; publisherPlace?: string } {
  if (container === '') return {}
  const placed = /^([^:;]{2,60}):\s(.+)$/u.exec(container)
  if (placed !== null) return { publisherPlace: placed[1]!, publisher: placed[2]! }
  const after = /^(.{2,200}?[^,]),\s((?:\p{Lu}[\p{L}.-]+\s?){1,3}(?:,\s(?:[A-Z]{2}|USA|UK))?)$/u.exec(container)
  if (after !== null && namesPublisher(after[1]!)) return { publisher: after[1]!, publisherPlace: after[2]! }
  return { publisher: container }
}
