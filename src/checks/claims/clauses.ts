import type { Reading } from '../reading/reading.ts'

const set = (words: string) => new Set(words.split(' '))

/** Words that begin a clause with a verb of its own. */
const CONJUNCTIONS = set(
  'but yet however although though because whereas while when whenever where if until unless which who whom whose',
)
/** These do so only behind a comma or at the head of a sentence: "as low as", "once a week". */
const SOMETIMES = set('so since as once after before')
/** After these no comma begins the main clause. */
const MIDWAY = set('but yet however who which whom whose so')
/** Subjects that stand alone. */
const PRONOUNS = set(
  "we i you it they he she there this that nobody nothing we'll you'll it's they're i'm we're let's don't",
)
const JOINS = set('and or nor so but then')
/** A colon, a bar, or a dash between blanks. */
const STRONG = /[:|]|\s[–—-]+\s|—/

/**
 * The number of the clause that each word of a sentence stands in. A rough cut, by marks and the words that begin clauses: enough
 * to tell how far a "not" or a "please" reaches. What completes a stem belongs to the stem's last clause.
 */
export function clausesOf(reading: Reading): Uint16Array {
  const { words, stemWords } = reading
  const clauses = new Uint16Array(words.length)
  let clause = 0
  let isLeading = isSubordinator(words[0]?.text)
  for (let at = 1; at < words.length; at += 1) {
    if (at !== stemWords && isBreak(reading, at, isLeading)) {
      clause += 1
      // Behind its main clause a subordinate one may hold a list: its commas begin no clause.
      isLeading = isSubordinator(words[at]!.text) && (words[at]!.isAfterStop || JOINS.has(words[at - 1]!.text))
    }
    clauses[at] = clause
  }
  return clauses
}

function isBreak({ words, passage }: Reading, at: number, isLeading: boolean): boolean {
  const word = words[at]!
  const before = words[at - 1]!
  if (word.isAfterStop || CONJUNCTIONS.has(word.text)) return true
  if (JOINS.has(before.text) && PRONOUNS.has(word.text)) return true
  if (!word.isAfterMark) return false
  if (word.start >= 0 && before.end >= 0 && STRONG.test(passage.text.slice(before.end, word.start))) return true
  return isLeading || PRONOUNS.has(word.text) || SOMETIMES.has(word.text)
}

/** A clause that begins so has the main clause behind its comma. */
const isSubordinator = (word = ''): boolean => !MIDWAY.has(word) && (CONJUNCTIONS.has(word) || SOMETIMES.has(word))
