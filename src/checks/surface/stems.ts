import { introductionIn, sentencesOf } from '#rich-text/index.ts'
import { isContactLine } from './contact-line.ts'
import type { Passage } from './passage.ts'
import { isReferenceLine } from './reference-line.ts'

/** What completes a sentence is short; a longer paragraph is one of its own. */
const LONGEST = 220
const MOST_ITEMS = 60

/** Words that begin a new sentence and not the rest of one. */
const OPENER =
  /^\W{0,2}(?:Together|Most|Many|Some|These|This|That|Those|It|They|We|Our|You|I|In|At|By|On|While|When|If|However|Although|Overall|So|Also|Both|Each|From|According|Whether|Because|As|For|There|Here|Through|Combined|Book|Call|Contact|Ready|Is|Are|Do|Does|Can|What|How|Why|Who|Where|Unlike|Remember|Since|Once|After|Before|During|Then|Thus|Therefore|Please|Learn|Not)\b/

/** A colon or an ellipsis: without a mark of a list, only these announce one. */
const ANNOUNCES = /(?:[:：…]|\.{3})\s*$/

const isStopped = (text: string) => /[.!?]["”’)\]]*$/.test(text)
const firstWord = (text: string) => /^\W*([\p{L}\p{N}'’-]*)/u.exec(text)![1]!.toLowerCase()

/** Most words of a heading begin with a capital: "What to Expect During a Treatment". */
function isTitleCase(text: string): boolean {
  const words = (text.match(/\p{L}{4,}/gu) ?? []).slice(1)
  return words.length >= 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length > 0.6
}

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('.') + 1)

/** Tells whether a paragraph goes on with the list that `first` began. */
function isItemLike({ kind, text, isAllBold, stem }: Passage, first: Passage | null): boolean {
  if (kind !== 'paragraph' || stem !== '' || isAllBold || text.length > LONGEST) return false
  const words = text.trim()
  if (ANNOUNCES.test(words) || isContactLine(words) || isReferenceLine(words)) return false
  if (OPENER.test(words) && (first === null || firstWord(words) !== firstWord(first.text))) return false
  if (sentencesOf(words).length > 2) return false
  if (first === null) return true
  return isStopped(words) === isStopped(first.text.trim()) && isTitleCase(words) === isTitleCase(first.text)
}

function itemsBehind(passages: readonly Passage[], at: number): number {
  const parent = parentOf(passages[at]!.path)
  const first = passages[at + 1]
  if (first === undefined || parentOf(first.path) !== parent) return 0
  const isBulleted = first.kind === 'list-item'
  if (!isBulleted && !ANNOUNCES.test(passages[at]!.text)) return 0
  let count = 0
  while (count < MOST_ITEMS) {
    const next = passages[at + 1 + count]
    if (next === undefined || parentOf(next.path) !== parent) break
    if (isBulleted ? next.kind !== 'list-item' || next.stem !== '' : !isItemLike(next, count === 0 ? null : first))
      break
    count += 1
  }
  return isBulleted || count > 1 ? count : 0
}

/**
 * The passages, with the stem on the items of lists that were pasted as plain paragraphs: short and alike, behind a paragraph
 * that ends open ("Research shows that acupuncture:"). Such paragraphs become list items.
 */
export function withStems(passages: readonly Passage[]): Passage[] {
  const all = [...passages]
  for (let at = 0; at < all.length - 1; at += 1) {
    const { kind, text, cites } = all[at]!
    if (kind !== 'paragraph' && kind !== 'heading') continue
    const stem = introductionIn({ text, cites })
    if (stem === '') continue
    const count = itemsBehind(all, at)
    for (let item = at + 1; item <= at + count; item += 1) all[item] = { ...all[item]!, kind: 'list-item', stem }
    at += count
  }
  return all
}
