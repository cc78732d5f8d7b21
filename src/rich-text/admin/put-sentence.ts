import { $createInlineBlockNode } from '@payloadcms/richtext-lexical/client'
import {
  $createRangeSelection,
  $isTextNode,
  $setSelection,
  type LexicalEditor,
  type LexicalNode,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'

/** What a cite says: the work, where in it, and its own words. */
export type CiteToPut = { citation: string; locator: string; quote: string }

type Point = { key: string; offset: number }

/** Words of a text in the editor's own terms, from a point to another. */
export type WordsToPut = { editor: LexicalEditor; from: Point; to: Point }

const isCite = (node: LexicalNode | null): boolean =>
  node?.getType() === 'inlineBlock' &&
  (node.exportJSON() as { fields?: { blockType?: unknown } }).fields?.blockType === 'cite'

const isBlank = (node: LexicalNode | null): node is TextNode => $isTextNode(node) && node.getTextContent().trim() === ''

/**
 * Puts a sentence in the place of words, with cites right behind it. The cites of the words that go, in them or behind them with only
 * blanks between, go with them: they were theirs.
 */
export function putSentence({ editor, from, to }: WordsToPut, text: string, cites: readonly CiteToPut[]): void {
  editor.getRootElement()?.focus({ preventScroll: true })
  editor.update(() => {
    const selection = $createRangeSelection()
    selection.anchor.set(from.key, from.offset, 'text')
    selection.focus.set(to.key, to.offset, 'text')
    $setSelection(selection)
    selection.insertText(text)
    const { offset } = selection.anchor
    const end = selection.anchor.getNode()
    if (!$isTextNode(end)) return
    removeCitesBehind(end, offset)
    const last = putCites(end, offset, cites)
    last.selectNext(0, 0)
  })
}

function removeCitesBehind(end: TextNode, offset: number): void {
  if (end.getTextContent().slice(offset).trim() !== '') return
  let next = end.getNextSibling()
  while (next !== null && (isCite(next) || (isBlank(next) && isCite(next.getNextSibling())))) {
    const behind: LexicalNode | null = next.getNextSibling()
    next.remove()
    next = behind
  }
}

function putCites(end: TextNode, offset: number, cites: readonly CiteToPut[]): LexicalNode {
  const hasRest = offset < end.getTextContentSize()
  let last: LexicalNode = hasRest ? end.splitText(offset)[0]! : end
  for (const { citation, locator, quote } of cites) {
    const cite = $createInlineBlockNode({
      blockType: 'cite',
      citation,
      ...(locator !== '' && { locator }),
      ...(quote !== '' && { quote }),
    } as unknown as Parameters<typeof $createInlineBlockNode>[0])
    last.insertAfter(cite)
    last = cite
  }
  return last
}
