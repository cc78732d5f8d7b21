import type { Concept } from '../lexicon/lexicon.ts'
import { longestMatch } from './longest-match.ts'
import { needsOf, type Need } from './needs-of.ts'
import type { Phrase, Step } from './parse-phrase.ts'

/**
 * Where a fork goes: `next` all ways, tried in order. Most ways begin with a word of their own, so that of these only those are
 * tried that the word at hand begins (`byWord`), and of `others` all.
 */
export type Fork = {
  kind: 'fork'
  next: readonly number[]
  others: readonly number[]
  byWord: ReadonlyMap<string, readonly number[]>
}

/**
 * A state of the machine that a phrase becomes. `next` is where it goes on: to one state, or of a `fork` to several, tried in
 * order. Thompson's construction: matching visits each pair of state and word once at most, whatever the phrase.
 */
export type State =
  | { kind: 'word'; words: ReadonlySet<string>; next: number }
  | { kind: 'prefix'; prefix: string; next: number }
  | { kind: 'concept'; concepts: ReadonlySet<Concept>; next: number }
  | { kind: 'number'; next: number }
  | { kind: 'capital'; next: number }
  | { kind: 'behind'; words: ReadonlySet<string>; concepts: ReadonlySet<Concept>; reach: number; next: number }
  | { kind: 'gap'; most: number; next: number }
  | { kind: 'start'; next: number }
  | { kind: 'end'; next: number }
  | Fork
  | { kind: 'not'; unless: Machine; next: number }
  | { kind: 'found' }

/** A phrase ready to be looked for: its states, the one it begins with, what a sentence needs for it to be there at all, and how many words it can have. */
export type Machine = { states: readonly State[]; first: number; needs: readonly Need[]; longest: number }

/** Makes the machine of a phrase. Built from its end, so that each step knows where it goes on. */
export function compilePhrase(phrase: Phrase): Machine {
  const states: State[] = [{ kind: 'found' }]
  const first = addPhrase(states, phrase, 0)
  return { states, first, needs: needsOf(phrase), longest: longestMatch(phrase) }
}

const add = (states: State[], state: State): number => states.push(state) - 1

const addPhrase = (states: State[], phrase: Phrase, next: number): number =>
  phrase.reduceRight((then, step) => addStep(states, step, then), next)

function addStep(states: State[], step: Step, next: number): number {
  switch (step.kind) {
    case 'word':
      return add(states, { kind: 'word', words: new Set(step.words), next })
    case 'prefix':
      return add(states, { kind: 'prefix', prefix: step.prefix, next })
    case 'concept':
      return add(states, { kind: 'concept', concepts: new Set(step.concepts), next })
    case 'behind':
      return add(states, {
        kind: 'behind',
        words: new Set(step.words),
        concepts: new Set(step.concepts),
        reach: step.reach,
        next,
      })
    case 'number':
    case 'capital':
    case 'start':
    case 'end':
      return add(states, { kind: step.kind, next })
    case 'gap':
      return add(states, { kind: 'gap', most: step.most, next })
    case 'either':
      return addEither(states, step.ways, next)
    case 'maybe':
      return add(states, forkTo(states, [addPhrase(states, step.phrase, next), next]))
    case 'not':
      return add(states, { kind: 'not', unless: compilePhrase(step.phrase), next })
  }
}

/** Choices of a single word each are one state, so that a long list of words costs no more than one. */
function addEither(states: State[], ways: readonly Phrase[], next: number): number {
  const words = ways.flatMap((way) => (way.length === 1 && way[0]!.kind === 'word' ? way[0].words : []))
  const others = ways.filter((way) => way.length !== 1 || way[0]!.kind !== 'word')
  const starts = others.map((way) => addPhrase(states, way, next))
  if (words.length > 0) starts.push(add(states, { kind: 'word', words: new Set(words), next }))
  return starts.length === 1 ? starts[0]! : add(states, forkTo(states, starts))
}

function forkTo(states: readonly State[], next: readonly number[]): Fork {
  const byWord = new Map<string, number[]>()
  const others: number[] = []
  for (const way of next) {
    const state = states[way]!
    if (state.kind !== 'word') others.push(way)
    else for (const word of state.words) byWord.set(word, [...(byWord.get(word) ?? []), way])
  }
  return { kind: 'fork', next, others, byWord }
}
