import { findQuote, type Quoted } from './find-quote.ts'
import type { Run } from './runs-in.ts'

/** Words of one node of text, by the editor's key of it. */
export type Piece = { key: string; start: number; end: number }

/** The words of a check in the runs of the paragraph it saw them in: at their place, else nearby. Null if they are gone. */
export function piecesOf(words: Quoted, runs: readonly Run[]): Piece[] | null {
  const exact = runs.filter(({ text }) => text.startsWith(words.quote, words.start))
  for (const run of [...exact, ...runs]) {
    const at = findQuote(run.text, words)
    if (at !== null) return piecesAt(run, at, at + words.quote.length)
  }
  return null
}

/** Words wherever they stand among runs. Those that stand there twice are not guessed at. */
export function piecesOfOnly(quote: string, runs: readonly Run[]): Piece[] | null {
  const holding = quote === '' ? [] : runs.filter(({ text }) => text.includes(quote))
  const [run] = holding
  const at = run ? run.text.indexOf(quote) : -1
  if (!run || holding.length > 1 || run.text.includes(quote, at + 1)) return null
  return piecesAt(run, at, at + quote.length)
}

function piecesAt({ pieces }: Run, start: number, end: number): Piece[] | null {
  const covered = pieces.flatMap(({ node, start: begin }) => {
    const piece = { start: Math.max(0, start - begin), end: Math.min(node.getTextContentSize(), end - begin) }
    return piece.start < piece.end ? [{ key: node.getKey(), ...piece }] : []
  })
  return covered.length > 0 ? covered : null
}
