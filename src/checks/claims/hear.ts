import { compilePhrase } from '../phrases/compile-phrase.ts'
import { createPhraseFinder, type PhraseMatch } from '../phrases/find-phrases.ts'
import { parsePhrase } from '../phrases/parse-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { clausesOf } from './clauses.ts'
import { FRAMES } from './frames/index.ts'
import type { Frame } from './frames/frame.ts'
import { bitsOf, type Heard } from './heard.ts'
import { denialsIn } from './signs/denials.ts'
import { SIGNS } from './signs/index.ts'
import type { Sign } from './signs/sign.ts'
import { titlesIn } from './signs/titles.ts'
import { withoutFalseDeeds } from './without-false-deeds.ts'

/** Our own phrases list whole families of words. */
const LONGEST = 2_000

const find = createPhraseFinder<Frame | Sign>(
  [...FRAMES, ...SIGNS].flatMap((owner) =>
    owner.phrases.map((written) => {
      const parsed = parsePhrase(written, LONGEST)
      if (!parsed.ok) throw new Error(`“${written}”: ${parsed.why}`)
      return { owner, machine: compilePhrase(parsed.value) }
    }),
  ),
)

/** Looks once for the phrases of all frames and signs in a sentence. */
export function hear(written: Reading): { heard: Heard; frames: PhraseMatch<Frame>[] } {
  const reading = withoutFalseDeeds(written)
  const clauses = clausesOf(reading)
  const signs = new Int32Array(reading.words.length)
  const frames: PhraseMatch<Frame>[] = []
  for (const match of find(reading)) {
    const { owner, from, to } = match
    if ('type' in owner) frames.push({ owner, from, to })
    else lay(reading, signs, clauses, match as PhraseMatch<Sign>)
  }
  for (const { from, to } of denialsIn(reading, clauses)) mark(signs, bitsOf('denied'), from, to)
  for (const { from, to } of titlesIn(reading)) mark(signs, bitsOf('title'), from, to)
  if (reading.passage.kind === 'question' || reading.text.trimEnd().endsWith('?'))
    mark(signs, bitsOf('question'), 0, signs.length)
  return { heard: { reading, clauses, signs }, frames }
}

function lay({ words }: Reading, signs: Int32Array, clauses: Int32Array, { owner, from, to }: PhraseMatch<Sign>): void {
  const { sign, reach } = owner
  const bit = bitsOf(sign)
  if (reach === 'words') mark(signs, bit, from, to)
  else if (reach === 'sentence') mark(signs, bit, 0, signs.length)
  else {
    const first = reach === 'onward' ? from : clauses.indexOf(clauses[from]!)
    const last = clauses.lastIndexOf(clauses[to - 1]!)
    mark(signs, bit, first, last + 1)
    // What hangs on an instruction is part of it: "tell us if …", "wait until …".
    if (sign !== 'instruction') return
    let at = last + 1
    while (at < signs.length && HANGS_ON.has(words[at]!.text)) at = markClause(signs, bit, clauses, at)
  }
}

function mark(signs: Int32Array, bit: number, from: number, to: number): void {
  for (let at = from; at < to; at += 1) signs[at]! |= bit
}

/** Words by which a clause hangs on the one before it. */
const HANGS_ON = new Set([
  'if',
  'until',
  'unless',
  'before',
  'when',
  'whenever',
  'that',
  'which',
  'who',
  'where',
  'while',
  'because',
])

/** Marks a clause and tells where the next one begins. */
function markClause(signs: Int32Array, bit: number, clauses: Int32Array, first: number): number {
  const next = clauses.lastIndexOf(clauses[first]!) + 1
  mark(signs, bit, first, next)
  return next
}
