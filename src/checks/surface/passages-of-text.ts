import { sentencesOf } from '#rich-text/index.ts'
import { gluePoints } from '../text/glue-points.ts'
import { isContactLine } from './contact-line.ts'
import { linesOf, type Line } from './lines-of.ts'
import { markReferences } from './mark-references.ts'
import { passage, type Passage, type PassageKind } from './passage.ts'
import { withStems } from './stems.ts'
import { typedMarks } from './typed-marks.ts'

const BULLET = /^(?:[•‣◦▪▫●○■□·∙➤➔→►▶✓✔✅☑⁃]\uFE0F?\s*|[*–—-]\s+)(?=\S)/u
const NUMBER = /^\(?(\d{1,3})[.)]\s+(?=\S)/
const MARKED_HEADING = /^(#{1,6})\s+(?=\S)/
const QUOTED = /^>\s*(?=\S)/
const IN_QUOTES = /^[“"][^“"]{10,}[”"]\W{0,4}(?:[^.!?]{2,60})?$/

/** A heading of its own line is short and has no end. */
const HEADING = { longest: 100, mostWords: 15, mostBeforeColon: 5 }
const STOPPED = /[.!;,…]["'”’)\]*]*$/

type Piece = { kind: PassageKind; lead: number; number: number | null; level: number | null }

function pieceOf(line: string): Piece {
  const plain: Piece = { kind: 'paragraph', lead: 0, number: null, level: null }
  const heading = MARKED_HEADING.exec(line)
  if (heading) return { ...plain, kind: 'heading', lead: heading[0].length, level: heading[1]!.length }
  const number = NUMBER.exec(line)
  if (number) return { ...plain, kind: 'list-item', lead: number[0].length, number: Number(number[1]) }
  const mark = BULLET.exec(line)
  if (mark) return { ...plain, kind: 'list-item', lead: mark[0].length }
  const quoted = QUOTED.exec(line)
  if (quoted) return { ...plain, kind: 'quote', lead: quoted[0].length }
  return IN_QUOTES.test(line) ? { ...plain, kind: 'quote' } : plain
}

function passagesOfLine(path: string, { text, start }: Line): { passages: Passage[]; number: number | null } {
  if (text.includes('\t')) return { passages: cellsOf(path, text, start), number: null }
  const { kind, lead, number, level } = pieceOf(text)
  return { passages: [passage(path, kind, text.slice(lead), { base: start + lead, level })], number }
}

function cellsOf(path: string, text: string, start: number): Passage[] {
  return [...text.matchAll(/[^\t]+/g)].flatMap(({ 0: cell, index }) => {
    const words = cell.trim()
    const base = start + index + (cell.length - cell.trimStart().length)
    return words === '' ? [] : [passage(path, 'table-cell', words, { base })]
  })
}

function isHeading({ kind, text }: Passage): boolean {
  if (kind !== 'paragraph' || text.length > HEADING.longest || STOPPED.test(text) || isContactLine(text)) return false
  const words = text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0
  const most = text.endsWith(':') ? HEADING.mostBeforeColon : HEADING.mostWords
  return words > 0 && words <= most && /\p{L}/u.test(text) && sentencesOf(text).length === 1
}

/** Paragraphs may stand between the items of a numbered list; what its first item completes, the next ones do, too. */
function carryStems(passages: readonly Passage[], numbers: ReadonlyMap<number, number>): Passage[] {
  let stem = ''
  let last = 0
  return passages.map((each) => {
    const number = numbers.get(each.base)
    if (number === undefined) return each
    stem = each.stem || (number > 1 && number === last + 1 ? stem : '')
    last = number
    return { ...each, stem }
  })
}

/** "1. Reduces PainNeedles calm …": an item's heading, glued to what it heads, is parted from it. */
function partHeading(item: Passage): Passage[] {
  const { text, base } = item
  const [at] = gluePoints(text.slice(0, HEADING.longest))
  if (at === undefined || /[.!?]\s/.test(text.slice(0, at))) return [item]
  return [
    { ...item, kind: 'heading', text: text.slice(0, at) },
    { ...item, kind: 'paragraph', text: text.slice(at), base: base + at, stem: '' },
  ]
}

/** The passages of a text of several lines by their marks: paragraphs, items of lists with what they complete, cells, quotes. */
function layOut(text: string, path: string): Passage[] {
  const numbers = new Map<number, number>()
  const lines = linesOf(text).flatMap((line) => {
    const { passages, number } = passagesOfLine(path, line)
    if (number !== null) numbers.set(passages[0]!.base, number)
    return passages
  })
  return carryStems(withStems(lines), numbers).flatMap((each) => (numbers.has(each.base) ? partHeading(each) : [each]))
}

/**
 * The passages of a plain text as people paste it from a page: paragraphs, short lines as headings, items of lists with what they
 * complete, cells, quotes, references. All stand at one path, each at its `base` in the whole text, of which it is a part, letter
 * by letter. A typed "[1]" counts as a cite of a work that nobody knows. What a caption is cannot be known. Takes any text, in
 * linear time.
 */
export function passagesOfText(text: string, path = 'text'): Passage[] {
  const passages = layOut(text, path).map((each) => ({ ...each, cites: typedMarks(each.text) }))
  const isCompleted = (each: Passage, next: Passage | undefined) => Boolean(next?.stem && each.text.endsWith(next.stem))
  return markReferences(
    passages.map((each, index) =>
      isHeading(each) && !isCompleted(each, passages[index + 1]) ? { ...each, kind: 'heading' } : each,
    ),
  )
}

/**
 * The passages of a field of plain text, which says what its prose is to a reader; lines in it part paragraphs. It holds no cites:
 * a typed "[1]" leads to no work.
 */
export function passagesOfField(text: string, path: string, kind: PassageKind): Passage[] {
  if (kind === 'paragraph') return markReferences(layOut(text, path))
  return layOut(text, path).map((each) => ({ ...each, kind }))
}
