import { COMPARATOR_WORDS, OUTCOME_WORDS } from '../lexicon/evidence-terms.ts'
import { nounForms } from '../lexicon/inflect.ts'
import type { Concept } from '../lexicon/lexicon.ts'
import { findTerms, growTermTree, type Term, type TermTree } from '../lexicon/term-tree.ts'
import type { Reading } from '../reading/reading.ts'
import { foldWords } from '../text/fold-words.ts'
import type { Claim } from './claim.ts'
import type { Decision } from './decision.ts'
import type { Heard } from './heard.ts'

type Subjects = Pick<Claim, 'condition' | 'modality' | 'comparator' | 'outcome'>

const CONDITIONS: readonly Concept[] = ['condition', 'serious-condition', 'symptom']
const SAYS_WHO = new Set(['who', 'with'])
/** Conditions that say no more than that something is wrong. */
const VAGUE = new Set(['pain', 'chronic pain', 'acute pain', 'injury', 'wound', 'chronic disease', 'disease'])
const MODALITIES: readonly Concept[] = ['modality', 'device', 'remedy']
const GAINS: ReadonlySet<Concept> = new Set(['benefit-verb', 'benefit-noun', 'cure', 'remove', 'vanish', 'prevent', 'repair', 'reduce', 'increase', 'mechanism-verb']) // prettier-ignore
/** Words after which stands what a treatment is compared with. */
const COMPARES = new Set([
  'than',
  'versus',
  'vs',
  'unlike',
  'beats',
  'beat',
  'outperforms',
  'compared',
  'instead',
  'sham',
  'placebo',
])
const NEEDLES = /^needl/

/** What a claim is about, in the names of the lexicons and the keys of results; null of what the sentence does not say. */
export function subjectsOf(heard: Heard, decision: Decision): Subjects {
  const { words, terms } = heard.reading
  const gain = terms.find(({ concept }) => GAINS.has(concept))?.from ?? 0
  const outcomes = findTerms(words, [OUTCOME_TREE])
  return {
    condition: conditionOf(heard, decision),
    modality:
      modalityOf(heard.reading, decision) ?? (words.some(({ text }) => NEEDLES.test(text)) ? 'acupuncture' : null),
    comparator: comparatorOf(heard, decision),
    outcome: (outcomes.find(({ from }) => from >= gain) ?? outcomes[0])?.name ?? null,
  }
}

/**
 * The most specific complaint: of "reduces pain in adults with low back pain" the second. Within the words that decided it comes
 * before others as specific; and a name that holds another ("low back pain", "back pain") before that.
 */
function conditionOf({ reading: { words, terms }, denied }: Heard, { from, to }: Decision): string | null {
  const named = terms.filter(
    ({ concept, name, from: at }) =>
      !denied[at] && concept !== 'symptom' && CONDITIONS.includes(concept) && !VAGUE.has(name),
  )
  const decided = named.find((term) => term.from >= from && term.to <= to)
  const best = decided ?? named.find(({ concept }) => concept === 'condition') ?? named[0]
  if (!best) {
    // "Pain, in women who are pregnant": the people say what it is about.
    const isOfPeople = terms.some(
      (term) =>
        term.concept === 'patient' && SAYS_WHO.has(words[term.to]?.text ?? '') && words[term.from - 1]?.text === 'in',
    )
    return isOfPeople ? null : nameOf(terms, CONDITIONS, { from, to })
  }
  return named.find(({ name }) => name !== best.name && ` ${name} `.includes(` ${best.name} `))?.name ?? best.name
}

/** What is done; not what it is compared with, which stands behind "than". */
function modalityOf({ words, terms }: Reading, decision: Decision): string | null {
  const cue = words.findIndex(({ text }) => text === 'than' || text === 'compared')
  const before = cue < 0 ? terms : terms.filter(({ from }) => from < cue)
  return nameOf(before, MODALITIES, decision) ?? nameOf(terms, MODALITIES, decision)
}

/** Of terms of the first concept that there is, the one within the words that decided, else the first. */
function nameOf(
  terms: readonly Term[],
  concepts: readonly Concept[],
  { from, to }: Pick<Decision, 'from' | 'to'>,
): string | null {
  for (const wanted of concepts) {
    const found = terms.filter(({ concept }) => concept === wanted)
    const best = found.find((term) => term.from >= from && term.to <= to) ?? found[0]
    if (best) return best.name
  }
  return null
}

function comparatorOf({ reading: { words } }: Heard, { type }: Decision): string | null {
  const cue = words.findIndex(({ text }) => COMPARES.has(text))
  if (cue < 0 && type !== 'comparative') return null
  const named = findTerms(words, [COMPARATOR_TREE])
  return (named.find(({ from }) => from >= cue) ?? (type === 'comparative' ? named[0] : undefined))?.name ?? null
}

/** A tree of the words of keys; its terms' names are the keys, and all are of one concept. */
function treeOf(table: Readonly<Record<string, readonly string[]>>): TermTree {
  const entries = Object.entries(table).map(([name, written]) => ({ name, forms: written.flatMap(formsOf) }))
  return growTermTree([{ concept: 'comparison', entries }])
}

function formsOf(written: string): string[][] {
  const words = foldWords(written)
  const last = words.pop()
  return last === undefined ? [] : [...new Set([last, ...nounForms(last)])].map((form) => [...words, form])
}

const COMPARATOR_TREE = treeOf(COMPARATOR_WORDS)
const OUTCOME_TREE = treeOf(OUTCOME_WORDS)
