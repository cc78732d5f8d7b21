import {
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { findQuote, type Quoted } from './find-quote.ts'
import { allRunsIn, runsIn, type Run } from './runs-in.ts'
import { nodeAt, spotOf } from './spot-of.ts'

/** Words of a page as a check names them. */
export type Place = Quoted & { path: string }

type Point = { key: string; offset: number }

/** Words found in an editor: in its own terms, and as a range of the document on the screen. */
export type FoundWords = { editor: LexicalEditor; from: Point; to: Point; range: Range }

/**
 * Where words were first found: paragraphs move while the writer goes on, but an editor knows each by its key as long as it lives.
 * Kept by the finding itself, which the next check replaces.
 */
const homes = new WeakMap<Place, { editor: LexicalEditor; key: string }>()

/**
 * Finds the words of a check in the formatted texts of a form, as they stand there now: at their place, else nearby, else where
 * in the same text they stand alone. Null if they are gone, or if their text is not on the screen.
 */
export function rangeOf(form: HTMLElement, place: Place): FoundWords | null {
  const home = homes.get(place)
  if (home?.editor.getElementByKey(home.key)?.isConnected)
    return wordsIn(home.editor, () => pointsUnder($getNodeByKey(home.key), place))
  const { editor, steps } = spotOf(form, place.path)
  if (editor === null) return null
  return wordsIn(editor, () => {
    const node = nodeAt(steps)
    const points = pointsUnder(node, place)
    if (node && points) homes.set(place, { editor, key: node.getKey() })
    return points ?? pointsOfOnly(allRunsIn($getRoot()), place.quote)
  })
}

function wordsIn(editor: LexicalEditor, find: () => Points | null): FoundWords | null {
  const points = editor.getEditorState().read(find)
  const range = points && domRange(editor, points)
  return range ? { editor, ...points, range } : null
}

type Points = { from: Point; to: Point }

const pointsUnder = (node: LexicalNode | null, place: Place): Points | null =>
  $isElementNode(node) ? pointsIn(runsIn(node), place) : null

/** The writer went on while the check was made. Words that stand in a text twice are not guessed at. */
function pointsOfOnly(runs: readonly Run[], quote: string): Points | null {
  const holding = quote === '' ? [] : runs.filter(({ text }) => text.includes(quote))
  const [run] = holding
  const at = run ? run.text.indexOf(quote) : -1
  if (!run || holding.length > 1 || run.text.includes(quote, at + 1)) return null
  return pointsAt(run, at, at + quote.length)
}

function pointsIn(runs: readonly Run[], place: Place): Points | null {
  const exact = runs.filter(({ text }) => text.startsWith(place.quote, place.start))
  for (const run of [...exact, ...runs]) {
    const at = findQuote(run.text, place)
    if (at !== null) return pointsAt(run, at, at + place.quote.length)
  }
  return null
}

/** A line break has no inside: a place on one is moved to the words next to it. */
function pointsAt({ pieces }: Run, start: number, end: number): Points | null {
  const length = ({ node }: Run['pieces'][number]) => node.getTextContentSize()
  const first = pieces.find((piece) => piece.start + length(piece) > start)
  const last = pieces.findLast((piece) => piece.start < end)
  if (!first || !last || first.start > last.start) return null
  return {
    from: { key: first.node.getKey(), offset: Math.max(0, start - first.start) },
    to: { key: last.node.getKey(), offset: Math.min(length(last), end - last.start) },
  }
}

function domRange(editor: LexicalEditor, { from, to }: Points): Range | null {
  const first = textIn(editor.getElementByKey(from.key))
  const last = textIn(editor.getElementByKey(to.key))
  if (!first || !last || from.offset > first.length || to.offset > last.length) return null
  const range = document.createRange()
  range.setStart(first, from.offset)
  range.setEnd(last, to.offset)
  return range
}

/** Lexical writes each piece as one text, inside the tags of its styles. */
function textIn(element: Node | null): Text | null {
  let node = element
  while (node && !(node instanceof Text)) node = node.firstChild
  return node
}
