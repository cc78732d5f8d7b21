import type { DeskPassage, DeskSentence } from '../../../desk/desk.ts'

type Reference = DeskPassage['references'][number]

/** A run of words, or the number of a reference that stands between them. */
export type Part = string | Reference

/** A stretch of a passage: a sentence, or what stands between two of them. */
export type Piece = { at: number; sentence: DeskSentence | null; parts: Part[] }

/** A passage cut into its sentences and what lies between, with the numbers of its references where they stand; nothing is lost. */
export function piecesOf({ base, references, sentences, text }: DeskPassage): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  const cut = (end: number, sentence: DeskSentence | null) => {
    const isLast = end === text.length
    const within = references.filter(({ at }) => (at > done || (at === 0 && done === 0)) && (at <= end || isLast))
    if (end > done || within.length > 0) pieces.push({ at: done, sentence, parts: partsOf(text, done, end, within) })
    done = Math.max(done, end)
  }
  for (const sentence of sentences) {
    const [start, end] = [sentence.start - base, Math.min(sentence.end - base, text.length)]
    if (start < done || end <= start) continue
    if (start > done) cut(start, null)
    cut(end, sentence)
  }
  if (done < text.length || pieces.length === 0) cut(text.length, null)
  return pieces
}

function partsOf(text: string, start: number, end: number, references: readonly Reference[]): Part[] {
  const parts: Part[] = []
  let done = start
  for (const reference of references) {
    const at = Math.min(reference.at, end)
    if (at > done) parts.push(text.slice(done, at))
    parts.push(reference)
    done = Math.max(done, at)
  }
  if (end > done) parts.push(text.slice(done, end))
  return parts
}
