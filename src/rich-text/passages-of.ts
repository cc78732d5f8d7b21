import { citeOf, type Cite } from './cites-of.ts'
import { wordsIn, type RichNode } from './rich-node.ts'
import { sentencesOf } from './sentences-of.ts'
import { walkRichText } from './walk-rich-text.ts'

/**
 * Running text without a break: a paragraph, a heading, what a list item says, a paragraph of a cell or of an answer.
 * Bold, links and line breaks do not part it. `stem` is the sentence that a list completes ("It may help with:"), empty if there is
 * none; `cites` stand at their place in the text.
 */
export type Passage = { path: string; text: string; stem: string; cites: { cite: Cite; at: number }[] }

const IN_LINE = ['text', 'tab', 'linebreak', 'link', 'inlineBlock']
const isInLine = ({ type }: RichNode) => IN_LINE.includes(type)

const INTRODUCES = /[:：]\s*$/

function introductionIn({ text, cites }: Passage): string {
  if (!INTRODUCES.test(text)) return ''
  const marks = cites.map(({ at }) => at)
  return sentencesOf(text, marks).at(-1)!.text.trim()
}

const pathOf = (path: string) => path.slice(0, path.lastIndexOf('.children.'))

/** The passages of a rich text in reading order, those inside callouts and answers too. Takes any value and never throws. */
export function passagesOf(value: unknown): Passage[] {
  const passages: Passage[] = []
  const stems = new Map<RichNode, string>()
  const stemIn = (ancestors: readonly RichNode[]) =>
    stems.get(ancestors.findLast(({ type }) => type === 'list') as RichNode) ?? ''
  let last: Passage | null = null
  let container: RichNode | null = null
  for (const { node, path, ancestors } of walkRichText(value)) {
    if (!isInLine(node)) {
      container = null
      if (node.type === 'root' || node.type === 'block') last = null
      if (node.type === 'list') stems.set(node, (last ? introductionIn(last) : '') || stemIn(ancestors))
      continue
    }
    const holder = ancestors.findLast((ancestor) => !isInLine(ancestor)) ?? null
    if (last === null || container === null || container !== holder) {
      last = { path: pathOf(path), text: '', stem: stemIn(ancestors), cites: [] }
      passages.push(last)
      container = holder
    }
    const cite = citeOf(node, path)
    if (cite) last.cites.push({ cite, at: last.text.length })
    else if (node.type === 'linebreak') last.text += ' '
    else last.text += wordsIn(node, 'text')
  }
  return passages
}
