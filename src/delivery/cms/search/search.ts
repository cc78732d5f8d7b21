import type { PayloadRequest } from 'payload'
import { createGate } from '#platform/gate.ts'
import { correct } from '../../search/correct.ts'
import { closestWord } from '../../search/closest-word.ts'
import { beginningOf, headline, markWords } from '../../search/headline.ts'
import { parseQuestion, type Question } from '../../search/parse-question.ts'
import type { SearchRequest } from '../../search/read-search-request.ts'
import { understand, type Understood } from '../../search/understand.ts'
import type { PlacedWord } from '../../search/words-in.ts'
import { findPages, type FoundPage } from './find-pages.ts'
import { lookUpWords } from './look-up-words.ts'

/** A page that was found. The two in HTML have no tag but `<mark>`, around the words that were looked for. */
export type SearchResult = {
  collection: string
  id: string
  slug: string | null
  clinic: string | null
  clinicSlug: string | null
  title: string
  titleHtml: string
  excerptHtml: string
  path: string
  score: number
  lastReviewedAt: string | null
}

export type SearchAnswer = {
  q: string
  /** What was looked for in its place, as some word of it stands on no page. */
  corrected: string | null
  /** How many pages were found; counted up to a thousand. */
  total: number
  results: SearchResult[]
}

/** `isWhole` tells whether all that is public could be searched, so that the answer may be kept until something changes. */
export type Searched = { answer: SearchAnswer; isWhole: boolean }

/**
 * The live pages on which all words of a question stand, the best first. What is readable is asked of the database at this moment; a
 * page whose words have just become others is left out until they can be searched. Two statements, or three where a word was mended.
 */
export async function search(req: PayloadRequest, request: SearchRequest): Promise<Searched> {
  const { q } = request
  const asked = parseQuestion(q)
  if (asked.wanted.length === 0) return { answer: { q, corrected: null, total: 0, results: [] }, isWhole: true }
  return gate.run(() => answerTo(req, request, asked))
}

/** A search works the database more than other reads do; all at once would leave these no connection. */
const gate = createGate({
  max: 4,
  queue: 100,
  waitMs: 5_000,
  words: 'Too many people are searching at once. Try again in a moment.',
})

async function answerTo(req: PayloadRequest, request: SearchRequest, asked: Question): Promise<Searched> {
  const { q } = request
  const { corrected, seq, understood } = await understandWords(req, q, asked)
  const found = await findPages(req, understood, request)
  return {
    answer: {
      q,
      corrected: found.pages.length > 0 ? corrected : null,
      total: found.total,
      results: found.pages.map((page) => resultOf(page, found)),
    },
    isWhole: found.seq === found.head && seq === found.seq,
  }
}

type Meant = { understood: Understood; corrected: string | null; seq: number }

async function understandWords(req: PayloadRequest, q: string, question: Question): Promise<Meant> {
  const known = await lookUpWords(req, question)
  const corrections = question.wanted.flat(2).flatMap((placed): [PlacedWord, string][] => {
    const isGoingOn = placed === question.open && known.completions.length > 0
    const meant = isGoingOn ? null : closestWord(placed.word, known.near.get(placed.word) ?? [])
    return meant === null ? [] : [[placed, meant]]
  })
  if (corrections.length === 0) return { understood: understand(question, known), corrected: null, seq: known.seq }
  const corrected = correct(q, corrections)
  const meant = { ...parseQuestion(corrected), open: null }
  const names = await lookUpWords(req, meant)
  return { understood: understand(meant, names), corrected, seq: names.seq === known.seq ? names.seq : -1 }
}

type Words = Record<'words' | 'nameWords', ReadonlySet<string>>

function resultOf({ body, lead, title, ...page }: FoundPage, found: Words): SearchResult {
  const titleHtml = markWords(title, found.words)
  return {
    ...page,
    title,
    titleHtml,
    excerptHtml: excerptOf({ lead, body, isInTitle: titleHtml.includes('<mark>') }, found),
    path: `/${page.collection}/${page.slug ?? page.id}`,
  }
}

/** Where the words stand, if the title does not show them: in what is typed first, then in what else that is called. */
function excerptOf(
  { body, isInTitle, lead }: { lead: string; body: string; isInTitle: boolean },
  found: Words,
): string {
  const beginning = markWords(beginningOf(lead === '' ? body : lead), found.words)
  if (isInTitle && lead !== '') return headline(lead, found.words) ?? beginning
  const shown = [found.words, found.nameWords].flatMap((each) => headline(lead, each) ?? headline(body, each) ?? [])
  return shown[0] ?? beginning
}
