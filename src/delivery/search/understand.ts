import type { Phrase, Question } from './parse-question.ts'

/** What is known of the words of a question. */
export type Vocabulary = {
  /** What the word that is being typed may become. */
  completions: readonly string[]
  /** Names of conditions and treatments that are names of one thing, folded: those of each in one list. */
  names: readonly (readonly string[])[]
}

/** A question as PostgreSQL is asked it. */
export type Understood = {
  /** For `to_tsquery`; empty where nothing is looked for. */
  query: string
  /** The words that were typed or completed, and other names of one word. */
  words: string[]
  /** The words of longer names, which say little by themselves. */
  nameWords: string[]
  /** The whole question, and what else it is called: a page of that name comes first. */
  names: string[]
}

type Clause = { text: string; words: string[]; nameWords: string[]; names: string[] }

/**
 * Puts a question in the language of `to_tsquery` (PostgreSQL, 8.11.2). Where some of its words are a name of a condition or a
 * treatment, its other names count, too: whoever asks in lay words finds the medical ones, and the other way round. Words hold
 * letters and figures only, so nothing in them means anything to PostgreSQL.
 */
export function understand({ open, unwanted, wanted }: Question, { completions, names }: Vocabulary): Understood {
  const formsOf = (phrase: Phrase) =>
    phrase.map((placed) => (placed === open ? [...new Set([placed.word, ...completions])] : [placed.word]))
  const clauses: Clause[] = []
  for (let at = 0; at < wanted.length;) {
    const named = longestName(wanted, at, names)
    const items = wanted.slice(at, at + (named?.length ?? 1))
    const forms = items.map((phrases) => phrases.map(formsOf))
    const asked =
      items.length === 1
        ? either(forms[0]!.map(inOrder))
        : `(${forms.map((each) => either(each.map(inOrder))).join(' & ')})`
    const others = named?.others ?? []
    clauses.push({
      text: either([asked, ...others.map((name) => inOrder(name.split(' ').map((word) => [word])))]),
      words: [...forms.flat(3), ...others.filter((name) => !name.includes(' '))],
      nameWords: others.filter((name) => name.includes(' ')).flatMap((name) => name.split(' ')),
      names: [...wholeOf(items, forms), ...others],
    })
    at += items.length
  }
  if (clauses.length === 0) return { query: '', words: [], nameWords: [], names: [] }
  const without = unwanted.map((phrase) => `!${inOrder(phrase.map(({ word }) => [word]))}`)
  return {
    query: [...clauses.map(({ text }) => text), ...without].join(' & '),
    words: [...new Set(clauses.flatMap(({ words }) => words))],
    nameWords: [...new Set(clauses.flatMap(({ nameWords }) => nameWords))],
    names: clauses.length === 1 ? clauses[0]!.names : [clauses.map((each) => each.names[0]).join(' ')],
  }
}

/** What is asked as one name; a word that stands alone is all that it may become. */
const wholeOf = (items: Question['wanted'], forms: readonly (readonly string[][][])[]): string[] =>
  forms.flat(2).length === 1
    ? forms.flat(3)
    : [items.flatMap((phrases) => phrases[0]!.map(({ word }) => word)).join(' ')]

const either = (texts: readonly string[]): string => (texts.length === 1 ? texts[0]! : `(${texts.join(' | ')})`)

/** Words one behind the other, each in one of its forms. */
const inOrder = (words: readonly (readonly string[])[]): string => {
  const texts = words.map((forms) => either(forms.map((form) => `'${form}'`)))
  return texts.length === 1 ? texts[0]! : `(${texts.join(' <-> ')})`
}

/** The longest name that begins with a part of the question, over how many parts it goes, and what else that is called. */
function longestName(
  wanted: Question['wanted'],
  at: number,
  names: Vocabulary['names'],
): { length: number; others: string[] } | null {
  for (let length = Math.min(wanted.length - at, 8); length > 0; length--) {
    const items = wanted.slice(at, at + length)
    if (items.some((phrases) => phrases.length > 1)) continue
    const said = items.flatMap(([phrase]) => phrase!.map(({ word }) => word))
    const others = names.filter((group) => group.some((name) => isSaid(name, said))).flat()
    const unsaid = [...new Set(others)].filter((name) => !isSaid(name, said))
    if (unsaid.length > 0) return { length, others: unsaid.slice(0, 12) }
  }
  return null
}

/** One or many of a thing are one name. */
function isSaid(name: string, said: readonly string[]): boolean {
  const words = name.split(' ')
  return words.length === said.length && words.every((word, index) => singular(word) === singular(said[index]!))
}

/** The plain form of a word with an English plural, as far as names of conditions and treatments need it. */
export const singular = (word: string): string => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word)
