import { isInLine, textOf, type RichNode } from '../rich-node.ts'
import { attributes } from './escape-html.ts'
import type { MarkedLine, Writer } from './writer.ts'

/** The line that begins with the first of these nodes, if words of it are marked; null if none are, or if it says something else. */
export function markedLine(writer: Writer, nodes: readonly RichNode[], path: string): MarkedLine | null {
  const marks = writer.context.marks?.get(path)
  if (marks === undefined) return null
  const end = nodes.findIndex((node) => !isInLine(node))
  const text = (end === -1 ? nodes : nodes.slice(0, end)).map((node) => textOf(node)).join('')
  const here = marks.filter((mark) => text.slice(mark.start, mark.end) === mark.text)
  return here.length === 0 ? null : { marks: here, at: 0, begun: new Set() }
}

/** Writes words of a line by `write`, those that are marked within a span each. */
export function markWords(line: MarkedLine, words: string, write: (part: string) => string): string {
  const end = line.at + words.length
  let html = ''
  while (line.at < end) {
    const { at } = line
    const mark = line.marks.find((each) => each.start <= at && at < each.end)
    const next = mark?.end ?? Math.min(...line.marks.flatMap(({ start }) => (start > at ? [start] : [])), end)
    const to = Math.min(next, end)
    const part = write(words.slice(words.length - (end - at), words.length - (end - to)))
    html += mark === undefined ? part : span(line, mark, part)
    line.at = to
  }
  return html
}

function span(line: MarkedLine, mark: MarkedLine['marks'][number], html: string): string {
  const id = line.begun.has(mark) ? null : mark.id
  line.begun.add(mark)
  return html === '' ? '' : `<span${attributes({ id, ...mark.attributes })}>${html}</span>`
}
