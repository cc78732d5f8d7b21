import {
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { Quoted } from './find-quote.ts'
import { piecesOf, piecesOfOnly, type Piece } from './pieces-of.ts'
import { allRunsIn, runsIn } from './runs-in.ts'
import { nodeAt, spotOf } from './spot-of.ts'

/** Words of a page as a check names them. */
export type Place = Quoted & { path: string }

type Point = { key: string; offset: number }

/** Words found in an editor: in its own terms, and on the screen, in a range a piece, since cites stand between them. */
export type FoundWords = { editor: LexicalEditor; from: Point; to: Point; ranges: [Range, ...Range[]] }

/**
 * The node in which words were first found: paragraphs move while the writer goes on, and are parted, but an editor knows a text by
 * its key as long as it lives. Kept by the finding itself, which the next check replaces.
 */
const homes = new WeakMap<Place, { editor: LexicalEditor; key: string }>()

/**
 * Finds the words of a check in the formatted texts of a form, as they stand there now: at their place, else nearby, else where
 * in the same text they stand alone. Null if they are gone, or if their text is not on the screen.
 */
export function rangeOf(form: HTMLElement, place: Place): FoundWords | null {
  const home = homes.get(place)
  if (home?.editor.getElementByKey(home.key)?.isConnected)
    return wordsIn(home.editor, () => piecesUnder(holderOf(home.key), place) ?? piecesAnywhere(place))
  const { editor, steps } = spotOf(form, place.path)
  if (editor === null) return null
  return wordsIn(editor, () => {
    const found = piecesUnder(nodeAt(steps), place)
    if (found) homes.set(place, { editor, key: found[0]!.key })
    return found ?? piecesAnywhere(place)
  })
}

/** What holds the running text that a node is part of; a link is part of it, too. */
const holderOf = (key: string): LexicalNode | null =>
  $getNodeByKey(key)
    ?.getParents()
    .find((parent) => !parent.isInline()) ?? null

const piecesAnywhere = ({ quote }: Place) => piecesOfOnly(quote, allRunsIn($getRoot()))

function wordsIn(editor: LexicalEditor, find: () => Piece[] | null): FoundWords | null {
  const pieces = editor.getEditorState().read(find)
  const [first, ...others] = pieces?.flatMap((piece) => domRange(editor, piece) ?? []) ?? []
  if (!pieces || !first) return null
  const [begin, end] = [pieces[0]!, pieces.at(-1)!]
  return {
    editor,
    from: { key: begin.key, offset: begin.start },
    to: { key: end.key, offset: end.end },
    ranges: [first, ...others],
  }
}

const piecesUnder = (node: LexicalNode | null, place: Place): Piece[] | null =>
  $isElementNode(node) ? piecesOf(place, runsIn(node)) : null

function domRange(editor: LexicalEditor, { key, start, end }: Piece): Range | null {
  const text = textIn(editor.getElementByKey(key))
  if (!text || end > text.length) return null
  const range = document.createRange()
  range.setStart(text, start)
  range.setEnd(text, end)
  return range
}

/** Lexical writes each piece as one text, inside the tags of its styles. */
function textIn(element: Node | null): Text | null {
  let node = element
  while (node && !(node instanceof Text)) node = node.firstChild
  return node
}
