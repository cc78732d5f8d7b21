import {
  $isDecoratorNode,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'

/** Running text of an editor, as a check counts it: the words with where each piece begins; a line break is one, a cite nothing. */
export type Run = { text: string; pieces: { node: TextNode; start: number }[] }

const isInLine = (node: LexicalNode) =>
  $isTextNode(node) || $isLineBreakNode(node) || (($isElementNode(node) || $isDecoratorNode(node)) && node.isInline())

/** The running texts that stand in an element itself: one, or more where a list or a paragraph parts them. To be called while the editor's state is read. */
export function runsIn(element: ElementNode): Run[] {
  const runs: Run[] = []
  let run: Run | null = null
  for (const child of element.getChildren()) {
    if (!isInLine(child)) run = null
    else {
      if (run === null) runs.push((run = { text: '', pieces: [] }))
      addTo(run, child)
    }
  }
  return runs
}

/** The running texts of an element and of all that stands in it, in reading order. To be called while the editor's state is read. */
export function allRunsIn(element: ElementNode): Run[] {
  const inner = element.getChildren().filter((child) => $isElementNode(child) && !child.isInline()) as ElementNode[]
  return [...runsIn(element), ...inner.flatMap(allRunsIn)]
}

function addTo(run: Run, node: LexicalNode): void {
  if ($isTextNode(node)) {
    run.pieces.push({ node, start: run.text.length })
    run.text += node.getTextContent()
  } else if ($isLineBreakNode(node)) run.text += ' '
  else if ($isElementNode(node)) for (const child of node.getChildren()) addTo(run, child)
}
