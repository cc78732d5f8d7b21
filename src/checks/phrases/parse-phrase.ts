import type { Parsed } from '#platform/parsed.ts'
import { CONCEPTS, type Concept } from '../lexicon/lexicon.ts'
import { nounForms, verbForms } from '../lexicon/inflect.ts'
import { foldWords } from '../text/fold-words.ts'

/** One step of a phrase, as it was written. */
export type Step =
  | { kind: 'word'; words: readonly string[] }
  | { kind: 'prefix'; prefix: string }
  | { kind: 'concept'; concepts: readonly Concept[] }
  | { kind: 'number' }
  | { kind: 'capital' }
  | { kind: 'behind'; words: readonly string[]; concepts: readonly Concept[]; reach: number }
  | { kind: 'gap'; most: number }
  | { kind: 'start' }
  | { kind: 'end' }
  | { kind: 'either'; ways: readonly Phrase[] }
  | { kind: 'maybe'; phrase: Phrase }
  | { kind: 'not'; phrase: Phrase }

/** What a rule looks for in the words of a sentence: steps, one behind the other. */
export type Phrase = readonly Step[]

/** How many words `...` may pass over, and the longest gap anybody may write. */
const GAP = { usual: 8, most: 20 }
const LONGEST = 500
const PIECES = /\.\.\.|\.\.\d+|\[[^\][]*\]|\{[^{}]*\}|[()|<>!?^]|#|~?[^\s()[\]{}|<>!?^#~]+/gu

class Fault extends Error {}

/**
 * Reads a phrase, in which
 * `cure` is a word, `~cure` any of its forms, `cur*` any word that begins so; `[symptom]` or `[symptom|condition]` a term of a
 * lexicon; `#` a number; `...` up to 8 words within the sentence and `..3` up to 3; `(a|b c)` either; `?` behind a step
 * makes it one that may be missing, `!` before one says that it must not follow; `<` and `>` are the sentence's two ends, and those of a stem.
 * `^` is any word with a capital; `{drug|[symptom]}` says that none of these stands directly before, `{..4 if|whether}` none among
 * the four before. Else capitals do not count, and hyphens and commas never do. On failure says what is wrong, in words. `longest` is for our own phrases alone.
 */
export function parsePhrase(written: string, longest = LONGEST): Parsed<Phrase> {
  if (written.length > longest)
    return { ok: false, why: `A phrase has at most ${longest} characters; write two instead.` }
  const pieces = written.match(PIECES) ?? []
  const isWhole = pieces.join('').replaceAll(/\s/g, '') === written.replaceAll(/\s/g, '')
  if (!isWhole) return { ok: false, why: 'The phrase has a sign that means nothing here.' }
  try {
    const rest = [...pieces]
    const phrase = readSteps(rest)
    if (rest.length > 0) throw new Fault('A bracket is closed that was never opened.')
    if (!phrase.some(says)) throw new Fault('The phrase needs at least one word or term that must be there.')
    return { ok: true, value: phrase }
  } catch (fault) {
    if (fault instanceof Fault) return { ok: false, why: fault.message }
    throw fault
  }
}

const says = (step: Step): boolean =>
  step.kind === 'either'
    ? step.ways.every((way) => way.some(says))
    : ['word', 'prefix', 'concept', 'number', 'capital'].includes(step.kind)

function readSteps(rest: string[]): Phrase {
  const steps: Step[] = []
  while (rest.length > 0 && rest[0] !== ')' && rest[0] !== '|') {
    const piece = rest.shift()!
    if (piece === '?') {
      const last = steps.pop()
      if (!last) throw new Fault('A question mark stands behind the step that may be missing.')
      steps.push({ kind: 'maybe', phrase: [last] })
    } else steps.push(...readStep(piece, rest))
  }
  return steps
}

function readStep(piece: string, rest: string[]): Step[] {
  if (piece === '(') return [readGroup(rest)]
  if (piece === '!') {
    const next = rest.shift()
    if (next === undefined) throw new Fault('Behind an exclamation mark stands what must not follow.')
    return [{ kind: 'not', phrase: readStep(next, rest) }]
  }
  if (piece === '<') return [{ kind: 'start' }]
  if (piece === '>') return [{ kind: 'end' }]
  if (piece === '#') return [{ kind: 'number' }]
  if (piece === '^') return [{ kind: 'capital' }]
  if (piece === '...') return [{ kind: 'gap', most: GAP.usual }]
  if (/^\.\.\d+$/.test(piece)) return [{ kind: 'gap', most: Math.min(GAP.most, Number(piece.slice(2))) }]
  if (piece.startsWith('{')) return [readBehind(piece.slice(1, -1))]
  if (piece.startsWith('[')) return [readConcepts(piece.slice(1, -1))]
  return readWord(piece)
}

function readGroup(rest: string[]): Step {
  const ways = [readSteps(rest)]
  while (rest[0] === '|') {
    rest.shift()
    ways.push(readSteps(rest))
  }
  if (rest.shift() !== ')') throw new Fault('A bracket is opened and never closed.')
  if (ways.some((way) => way.length === 0)) throw new Fault('One of the choices in brackets is empty.')
  return { kind: 'either', ways }
}

function readConcepts(written: string): Step {
  const concepts = written.split('|').map((name) => name.trim())
  const unknown = concepts.filter((name) => !(CONCEPTS as readonly string[]).includes(name))
  if (unknown.length > 0) throw new Fault(`There is no list of terms called [${unknown.join('], [')}].`)
  return { kind: 'concept', concepts: concepts as Concept[] }
}

function readBehind(written: string): Step {
  const [, reach, rest = ''] = /^\s*(?:\.\.(\d+)\s)?(.*)$/su.exec(written)!
  const words: string[] = []
  const concepts: Concept[] = []
  for (const choice of rest.split('|').map((one) => one.trim())) {
    const [step, ...more] = choice.startsWith('[') ? [readConcepts(choice.slice(1, -1))] : readWord(choice)
    if (more.length > 0 || (step?.kind !== 'word' && step?.kind !== 'concept'))
      throw new Fault('Between { and } stand single words or lists of terms, parted by |.')
    if (step.kind === 'word') words.push(...step.words)
    else concepts.push(...step.concepts)
  }
  return { kind: 'behind', words, concepts, reach: Math.min(GAP.most, Number(reach ?? 1)) }
}

function readWord(piece: string): Step[] {
  if (piece.startsWith('~')) {
    const [word = ''] = foldWords(piece.slice(1))
    return [{ kind: 'word', words: [...new Set([...verbForms(word), ...nounForms(word)])] }]
  }
  if (piece.endsWith('*')) {
    const [prefix = ''] = foldWords(piece.slice(0, -1))
    if (prefix.length < 3) throw new Fault('Write at least three letters before an asterisk.')
    return [{ kind: 'prefix', prefix }]
  }
  return foldWords(piece).map((word) => ({ kind: 'word', words: [word] }))
}
