import { foldWords } from '../text/fold-words.ts'
import { wordsOf } from '../text/words-of.ts'
import { nounForms } from './inflect.ts'
import type { Concept, Lexicon } from './lexicon.ts'
import { findTerms, growTermTree, type TermTree } from './term-tree.ts'
import { TERMS } from './terms.ts'

/** A condition or modality of the clinic's own, as its record names it. */
export type OwnTerm = { id: string; concept: 'condition' | 'modality'; name: string; synonyms: readonly string[] }

/** The clinic's own terms: as a tree to look for, and by record the name that claims use for it. */
export type OwnTerms = { tree: TermTree; nameOf: ReadonlyMap<string, string> }

/** What a name of a record may mean in the shipped lexicons. */
const MEANT: Record<OwnTerm['concept'], readonly Concept[]> = {
  condition: ['condition', 'serious-condition', 'symptom'],
  modality: ['modality', 'treatment'],
}

/**
 * Takes in the names and synonyms of records. A record that the shipped lexicons know by any of its names has their name, so that
 * what a clinic calls lumbago and a claim about low back pain are of one thing; others are called by their own.
 */
export function growOwnTerms(records: readonly OwnTerm[]): OwnTerms {
  const nameOf = new Map(records.map((record) => [record.id, canonicalName(record)]))
  const lexicons = records.map((record): Lexicon => {
    const forms = [record.name, ...record.synonyms].flatMap(formsOf)
    return { concept: record.concept, entries: [{ name: nameOf.get(record.id)!, forms }] }
  })
  return { tree: growTermTree(lexicons), nameOf }
}

function canonicalName({ concept, name, synonyms }: OwnTerm): string {
  const known = [name, ...synonyms].map((written) => shippedName(written, MEANT[concept]))
  return known.find((shipped) => shipped !== null) ?? foldWords(name).join(' ')
}

function shippedName(written: string, concepts: readonly Concept[]): string | null {
  const words = wordsOf(written)
  const whole = findTerms(words, [TERMS]).filter(({ from, to }) => from === 0 && to === words.length)
  return concepts.flatMap((concept) => whole.find((term) => term.concept === concept)?.name ?? [])[0] ?? null
}

function formsOf(written: string): string[][] {
  const words = foldWords(written)
  const last = words.pop()
  return last === undefined ? [] : nounForms(last).map((form) => [...words, form])
}
