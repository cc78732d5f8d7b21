import { CONCEPTS, type Concept } from '../lexicon/lexicon.ts'
import type { Term } from '../lexicon/term-tree.ts'
import type { PassageKind } from '../surface/passage.ts'
import { familyOf, GAINS } from './families.ts'
import type { Heard } from './heard.ts'
import { stemOf } from './stem-of.ts'

/**
 * Is told each thing about a sentence that speaks for or against its being a claim: a group of features and which of the group
 * ("word", "pain"), and the words it was seen in, `to` behind the last; 0 and 0 for what lies nowhere.
 */
export type See = (group: string, which: string, from: number, to: number) => void

/** Kinds of passages that speak as others do. */
const SPEAKS_AS: Partial<Record<PassageKind, PassageKind>> = {
  title: 'heading',
  link: 'call-to-action',
  terms: 'notice',
}
/** Groups of what is said plainly, denied, in the stem of a list, and denied in it. */
const groups = (group: string) => [group, `no ${group}`, `stem ${group}`, `stem no ${group}`]
const OF_WORDS = groups('word')
const OF_CONCEPTS = groups('concept')
const OF_FAMILIES = groups('family')
const groupOf = (all: readonly string[], isInStem: boolean, isDenied: number): string =>
  all[(isInStem ? 2 : 0) + isDenied]!

/** The part that a concept plays in a pair, and the group of the pairs that it comes first in. */
const partsOf = (no: string) =>
  new Map<Concept, { part: string; before: string }>(
    CONCEPTS.map((concept) => {
      const part = no + familyOf(concept)
      return [concept, { part, before: `${part} before` }]
    }),
  )
const PLAIN_PARTS = partsOf('')
const DENIED_PARTS = partsOf('no ')
/** How far apart two terms may stand, in terms, to be seen as one pair. */
const NEAR = 4

/**
 * Goes through what a sentence is weighed by: its words without their endings, the concepts and families of its terms, which family
 * stands before which, the first word, the kind of passage, cites and question marks. What is denied, and what stands in the stem of
 * a list, is told apart; what stands in the title of a work is not said. The same feature may be seen more than once.
 */
export function seeFeatures(heard: Heard, see: See): void {
  const { passage, cites, text, isTold } = heard.reading
  const said = heard.reading.terms.filter(({ from }) => !heard.unsaid[from])
  const isNothing = gainsNothing(said, heard)
  // What is not cured is no matter: without it "no pain" and "cures no pain" would look alike.
  const terms = isNothing ? said.filter(({ from, concept }) => !heard.denied[from] || GAINS.has(concept)) : said
  see('sign', 'any', 0, 0)
  see('kind', SPEAKS_AS[passage.kind] ?? passage.kind, 0, 0)
  if (cites.length > 0) see('sign', 'cited', 0, 0)
  if (text.includes('?')) see('sign', 'asked', 0, 0)
  if (isTold) see('sign', 'told', 0, 0)
  if (isNothing) see('sign', 'gains nothing', 0, 0)
  seeWords(heard, see)
  for (const term of terms) seeTerm(heard, term, see)
  seePairs(terms, heard, see)
}

/** Whatever good it speaks of is denied. */
function gainsNothing(terms: readonly Term[], { denied }: Heard): boolean {
  const gains = terms.filter(({ concept }) => GAINS.has(concept))
  return gains.length > 0 && gains.every(({ from }) => denied[from])
}

function seeWords({ reading: { words, stemWords }, denied, unsaid }: Heard, see: See): void {
  words.forEach(({ text }, at) => {
    if (unsaid[at]) return
    const stem = stemOf(text)
    if (at === stemWords) see('first', stem, at, at + 1)
    see(groupOf(OF_WORDS, at < stemWords, denied[at]!), stem, at, at + 1)
  })
}

function seeTerm({ reading: { stemWords }, denied }: Heard, { concept, from, to }: Term, see: See): void {
  const isInStem = to <= stemWords
  const family = familyOf(concept)
  see(groupOf(OF_CONCEPTS, isInStem, denied[from]!), concept, from, to)
  if (family !== concept) see(groupOf(OF_FAMILIES, isInStem, denied[from]!), family, from, to)
  if (to - from > 1) see('long concept', concept, from, to)
}

function seePairs(terms: readonly Term[], { denied }: Heard, see: See): void {
  const parts = terms.map(({ concept, from }) => (denied[from] ? DENIED_PARTS : PLAIN_PARTS).get(concept)!)
  for (let at = 0; at < terms.length; at += 1)
    for (let next = at + 1; next <= at + NEAR && next < terms.length; next += 1)
      if (parts[next]!.part !== parts[at]!.part)
        see(parts[at]!.before, parts[next]!.part, terms[at]!.from, Math.max(terms[at]!.to, terms[next]!.to))
}
