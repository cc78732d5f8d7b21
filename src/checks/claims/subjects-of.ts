import { COMPARATOR_WORDS, OUTCOME_WORDS } from '../lexicon/evidence-terms.ts'
import { nounForms } from '../lexicon/inflect.ts'
import type { Concept } from '../lexicon/lexicon.ts'
import { findTerms, growTermTree, type Term, type TermTree } from '../lexicon/term-tree.ts'
import { foldWords } from '../text/fold-words.ts'
import type { Claim } from './claim.ts'
import type { Decision } from './decision.ts'
import type { Heard } from './heard.ts'

type Subjects = Pick<Claim, 'condition' | 'modality' | 'comparator' | 'outcome'>

const CONDITIONS: readonly Concept[] = ['condition', 'serious-condition', 'symptom']
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
    condition: nameOf(terms, CONDITIONS, decision),
    modality:
      nameOf(terms, MODALITIES, decision) ?? (words.some(({ text }) => NEEDLES.test(text)) ? 'acupuncture' : null),
    comparator: comparatorOf(heard, decision),
    outcome: (outcomes.find(({ from }) => from >= gain) ?? outcomes[0])?.name ?? null,
  }
}

/** Of terms of the first concept that there is, the one within the words that decided, else the first. */
function nameOf(terms: readonly Term[], concepts: readonly Concept[], { from, to }: Decision): string | null {
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
