import type { Passage, PassageKind } from '#checks/index.ts'
import { foldText, wordsIn } from './words-in.ts'

/** Rows of an older number are made anew: raise it when what is searched, or how it is folded, becomes another. */
export const SEARCH_TEXT_VERSION = 2

/** What of a page can be searched. `weighed` is folded, by the weights of PostgreSQL: A counts most. */
export type SearchText = {
  title: string
  /** What stands under the title in a list. */
  lead: string
  /** All that can be read on it, to show where the words stand. */
  body: string
  /** What else it is called, each folded; the title first. */
  names: string[]
  nameWords: string[]
  terms: string[]
  weighed: Record<'a' | 'b' | 'c' | 'd', string>
}

export type SearchedPage = {
  data: Readonly<Record<string, unknown>>
  /** Everything a visitor can read on it, in its order. */
  passages: readonly Passage[]
  /** The titles of the works that it cites. */
  works: readonly string[]
}

/** Beyond so many characters a page is no page any more; PostgreSQL holds a megabyte of words of one at most. */
const LONGEST = 100_000
const LONGEST_BESIDE = 20_000

/** Said a second time for others than visitors, or with no words of its own. */
const LEFT_OUT = new Set<PassageKind>(['seo', 'alt', 'reference'])
const HEADINGS = new Set<PassageKind>(['heading', 'question', 'credential', 'name'])
const LEADS = ['excerpt', 'summary', 'tagline', 'role'] as const
const TITLES = ['title', 'name'] as const
/** What a page is called is shown as its title, and weighed by itself. */
const NAMES = /^(title|name|synonyms)\b/

/** What of a live page can be searched; takes any page and never throws. */
export function searchTextOf({ data, passages, works }: SearchedPage): SearchText {
  const title = firstText(data, TITLES)
  const lead = firstText(data, LEADS)
  const read = passages.filter(({ kind, path }) => !LEFT_OUT.has(kind) && !NAMES.test(path))
  const synonyms = textsIn(data.synonyms)
  const codes = Object.values((data.codes ?? {}) as object).filter((code) => typeof code === 'string')
  const names = unique([title, ...synonyms, ...codes].map(foldText))
  const headings = read.filter(({ kind }) => HEADINGS.has(kind)).map(({ text }) => text)
  const texts = read.map(({ text }) => text.trim()).filter((text) => text !== '' && text !== lead)
  const weighed = {
    a: [title, ...synonyms],
    b: [lead, ...headings, ...textsIn(data.tags), ...codes],
    c: texts,
    d: works,
  }
  return {
    title,
    lead,
    body: cut(texts.join('\n'), LONGEST),
    names,
    nameWords: unique(names.flatMap((name) => name.split(' '))),
    terms: unique(wordsIn(cut(Object.values(weighed).flat().join('\n'), LONGEST)).map(({ word }) => word)),
    weighed: {
      a: folded(weighed.a, LONGEST_BESIDE),
      b: folded(weighed.b, LONGEST_BESIDE),
      c: folded(weighed.c, LONGEST),
      d: folded(weighed.d, LONGEST_BESIDE),
    },
  }
}

/** A word that PostgreSQL counts and does not index, so that what stands in two places is no phrase. */
const GAP = ' the '

const folded = (texts: readonly string[], most: number): string =>
  cut(`${GAP}${texts.map(foldText).join(GAP)}`, most).trim()

/** The beginning of a text, without half a character at its end. */
const cut = (text: string, most: number): string => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')

const unique = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text !== '')

function firstText(data: Readonly<Record<string, unknown>>, names: readonly string[]): string {
  const found = names.map((name) => data[name]).find((value) => typeof value === 'string' && value.trim() !== '')
  return typeof found === 'string' ? found.trim() : ''
}

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []
