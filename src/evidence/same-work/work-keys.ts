import type { Name, Work } from '../csl.ts'
import { IDENTIFIER_NAMES } from '../identifiers/index.ts'
import { firstAuthor } from './fold-name.ts'
import { foldText, lowered } from './fold-text.ts'
import { foldTitle } from './fold-title.ts'

/** What a record is found by: `searchKey` by any of its words, `titleKey` and `authorKey` as the same work. Null where there is nothing. */
export type WorkKeys = { searchKey: string | null; titleKey: string | null; authorKey: string | null }

/** A longer title is told apart within these characters; an index takes no more than 2,704 bytes. */
const LONGEST_TITLE = 300
const LONGEST_AUTHOR = 100
/** As far as titles, authors, journals and numbers are searched; five hundred authors have some 8,000 characters. */
const LONGEST_SEARCH = 20_000

const cut = (text: string, length: number): string | null => [...text].slice(0, length).join('').trim() || null

/** The keys of a work, made anew at each save. The search key holds the folded words and, where they differ, the typed ones. */
export function workKeys(work: Work): WorkKeys {
  const typed = lowered(typedWords(work)).split(/[ \t\r\n]+/)
  const folded = foldText(foldTitleIn(work))
  const known = new Set(folded.split(' '))
  const odd = [...new Set(typed)].filter((word) => word !== '' && !known.has(word))
  return {
    searchKey: [folded, ...odd].filter(Boolean).join(' ') || null,
    titleKey: cut(foldTitle(work.title ?? ''), LONGEST_TITLE),
    authorKey: cut(firstAuthor(work.author), LONGEST_AUTHOR),
  }
}

const nameWords = ({ family, given, nonDroppingParticle, literal }: Name): string =>
  [given, nonDroppingParticle, family, literal].filter(Boolean).join(' ')

/** Everything a person may look for, in one order. */
function partsOf(work: Work, title: string): string {
  return [
    title,
    ...(work.author ?? []).map(nameWords),
    work.containerTitle,
    work.containerTitleShort,
    work.issued?.year,
    ...IDENTIFIER_NAMES.map((name) => work.identifiers?.[name]),
    work.publisher,
  ]
    .filter(Boolean)
    .join(' ')
    .slice(0, LONGEST_SEARCH)
}

const typedWords = (work: Work): string => partsOf(work, work.title ?? '')
const foldTitleIn = (work: Work): string => partsOf(work, foldTitle(work.title ?? ''))
