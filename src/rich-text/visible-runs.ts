import { visibleText, withoutHidden } from '#platform/visible-text.ts'
import { idOf } from '#platform/record-id.ts'
import { parseLinkUrl } from './parse-link-url.ts'
import { blockTypeOf, childrenOf, fieldsOf, own, wordsIn, type RichNode } from './rich-node.ts'
import { LIMITS, TEXT_FORMATS } from './schema.ts'

/** Words of one style; `to` is where they lead. */
export type Run = { text: string; style: readonly string[]; to: string }
/** What stands in a line: words, a line break, a cite, or what nobody knows. */
export type InLine =
  | Run
  | { is: 'break' }
  | { is: 'cite'; work: string; locator: string; quote: string }
  | { is: 'unknown'; node: unknown }

const isRun = (part: InLine | undefined): part is Run => part !== undefined && 'text' in part
const isBlank = (part: InLine | undefined): part is Run => isRun(part) && part.text === ' '
const isSameStyle = (a: Run, b: Run) => a.to === b.to && a.style.join() === b.style.join()

/**
 * What stands in a line, as a visitor sees it: neighbouring words of one style are one run, blanks have no style of their own and
 * stand between words only. However an editor cut the words into nodes, the same line gives the same runs.
 */
export function visibleRuns(nodes: readonly RichNode[]): InLine[] {
  const parts = nodes.flatMap((node) => partsOf(node, '', 0))
  const runs = joinRuns(styleBlanks(withoutIdleBlanks(splitAtBlanks(joinRuns(parts)))))
  return runs.map((part) => (isRun(part) ? { ...part, text: part.text.normalize('NFC') } : part))
}

function partsOf(node: RichNode, to: string, depth: number): InLine[] {
  if (depth > LIMITS.depth) return []
  switch (node.type) {
    case 'text':
    case 'tab': {
      const format = Number(own(node, 'format')) || 0
      const style = Object.entries(TEXT_FORMATS).flatMap(([name, bit]) => ((format & bit) === 0 ? [] : [name]))
      return [{ text: wordsIn(node, 'text'), style, to }]
    }
    case 'linebreak':
      return [{ is: 'break' }]
    case 'link':
      return childrenOf(node).flatMap(({ child }) => partsOf(child, to || targetOf(node), depth + 1))
    default:
      return citeOf(node)
  }
}

function citeOf(node: RichNode): InLine[] {
  if (blockTypeOf(node) !== 'cite') return [{ is: 'unknown', node }]
  const fields = fieldsOf(node)
  const work = idOf(own(fields, 'citation'))
  const words = (name: string) => visibleText(wordsIn(fields, name))
  return work === null ? [] : [{ is: 'cite', work, locator: words('locator'), quote: words('quote') }]
}

function targetOf(link: RichNode): string {
  const fields = fieldsOf(link)
  if (own(fields, 'linkType') === 'internal') {
    const doc = own(fields, 'doc')
    return `${wordsIn(doc, 'relationTo')}/${idOf(own(doc, 'value')) ?? ''}`
  }
  const url = wordsIn(fields, 'url')
  const parsed = parseLinkUrl(url)
  return parsed.ok ? parsed.value : url
}

function joinRuns(parts: readonly InLine[]): InLine[] {
  const joined: InLine[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (isRun(part) && part.text === '') continue
    if (isRun(part) && isRun(last) && isSameStyle(part, last))
      joined[joined.length - 1] = { ...last, text: last.text + part.text }
    else joined.push(part)
  }
  return joined
}

function splitAtBlanks(parts: readonly InLine[]): InLine[] {
  return parts.flatMap((part): InLine[] =>
    isRun(part)
      ? (withoutHidden(part.text).match(/\s+|\S+/g) ?? []).map((piece) =>
          /^\s/.test(piece) ? { text: ' ', style: [], to: '' } : { ...part, text: piece },
        )
      : [part],
  )
}

/** A blank is seen between words only, a line break between lines. */
function withoutIdleBlanks(parts: readonly InLine[]): InLine[] {
  const kept: InLine[] = []
  const isEdge = (part: InLine | undefined) => part === undefined || ('is' in part && part.is === 'break')
  for (const part of parts) {
    const last = kept.at(-1)
    if (isBlank(part) && (isEdge(last) || isBlank(last))) continue
    if (isEdge(part) && isBlank(last)) kept.pop()
    if (isEdge(part) && kept.length === 0) continue
    kept.push(part)
  }
  while (kept.length > 0 && (isEdge(kept.at(-1)) || isBlank(kept.at(-1)))) kept.pop()
  return kept
}

/** A blank between two words of one style is of that style, any other of none. */
function styleBlanks(parts: readonly InLine[]): InLine[] {
  return parts.map((part, index) => {
    const [before, after] = [parts[index - 1], parts[index + 1]]
    return isBlank(part) && isRun(before) && isRun(after) && isSameStyle(before, after)
      ? { ...before, text: ' ' }
      : part
  })
}
