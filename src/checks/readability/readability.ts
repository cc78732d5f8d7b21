import { WORDS_A_MINUTE } from '#platform/words-a-minute.ts'
import { sentencesIn } from '../reading/sentences-in.ts'
import { isContactLine } from '../surface/contact-line.ts'
import type { Passage, PassageKind } from '../surface/passage.ts'
import { remembering } from '../text/remembering.ts'
import { countSyllables } from './count-syllables.ts'

/**
 * How hard a text is to read: the Flesch-Kincaid grade of its running text, to one decimal (null under 100 words), how many words
 * that has, and the minutes it takes to read all of the page.
 */
export type Readability = { grade: number | null; words: number; minutes: number }

/** What is read sentence by sentence. Names, headings, references and the words of pictures are not. */
const RUNNING = new Set<PassageKind>(['paragraph', 'list-item', 'quote', 'tradition', 'risk', 'warning-sign', 'terms'])
/** What is not read on the page itself. */
const ELSEWHERE = new Set<PassageKind>(['seo', 'alt', 'reference'])

/** Less says nothing about how a text is written: the formula was made on passages of this length. */
const ENOUGH = 100
/** A list item as short as this, without an end, is a name and no sentence. */
const NAME = 4

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu
const wordsIn = (text: string): string[] => text.match(WORD) ?? []

/** Reads how hard the running text of a page is (Kincaid, Fishburne, Rogers, Chissom 1975: Navy Research Branch Report 8-75). */
export function readabilityOf(passages: readonly Passage[]): Readability {
  const known = READ.get(passages)
  if (known) return known
  const read = readWith(passages)
  READ.set(passages, read)
  return read
}

/** Several checks ask for the same page. */
const READ = new WeakMap<readonly Passage[], Readability>()

/** Pages say the same words again and again. */
const syllablesOf = remembering(countSyllables)

function readWith(passages: readonly Passage[]): Readability {
  let words = 0
  let sentences = 0
  let syllables = 0
  for (const passage of passages.filter(isRunning))
    for (const { text } of sentencesIn(passage)) {
      const own = wordsIn(text)
      if (own.length === 0) continue
      sentences += 1
      words += own.length
      syllables += own.reduce((sum, word) => sum + syllablesOf(word), 0)
    }
  const all = passages.reduce((sum, { kind, text }) => sum + (ELSEWHERE.has(kind) ? 0 : wordsIn(text).length), 0)
  return {
    grade: words < ENOUGH ? null : gradeOf(words / sentences, syllables / words),
    words,
    minutes: Math.ceil(all / WORDS_A_MINUTE),
  }
}

function isRunning({ kind, text }: Passage): boolean {
  if (!RUNNING.has(kind) || isContactLine(text)) return false
  return kind !== 'list-item' || /[.!?]["”’)]?\s*$/.test(text.slice(-8)) || wordsIn(text).length > NAME
}

const gradeOf = (wordsASentence: number, syllablesAWord: number): number =>
  Math.max(0, Math.round((0.39 * wordsASentence + 11.8 * syllablesAWord - 15.59) * 10) / 10)
