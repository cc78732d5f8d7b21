/** In what one wording can differ from another so that it is another claim, whatever else they share. */
export type Difference = 'number' | 'negation' | 'strength' | 'direction'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const NUMBERS = set(
  'zero one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half third quarter once twice double triple percent',
)
const NEGATIONS = set(
  'no not never none nothing nobody nowhere neither nor cannot without hardly barely scarcely unlikely fail fails failed lack lacks lacking unproven ineffective unsafe',
)
/** By the words of the GRADE statements (Santesso 2020), and those that leave no exception or make something bigger or smaller. */
const STRENGTHS = set(
  'may might can could will would shall must should possibly perhaps probably likely likelihood appear appears appeared seem seems seemed suggest suggests suggested suggesting indicate indicates show shows showed shown tend tends sometimes often usually generally rarely always ever every all any some many most few only uncertain unclear limited low moderate high strong weak strongly significant significantly slight slightly small large great greatly dramatically very highly completely entirely totally fully permanently permanent instantly immediately definitely certainly proven proves prove proof guarantee guarantees guaranteed cure cures cured curing eliminate eliminates eliminated eradicate eradicates heal heals healed effective effectively best safest safe',
)
/** Which way, and beside what. */
const DIRECTIONS = set(
  'more less fewer better worse increase increases increased increasing decrease decreases decreased decreasing reduce reduces reduced reducing raise raises raised lower lowers lowered higher faster slower improve improves improved worsen worsens worsened prevent prevents prevented causes cause before after than',
)

const WORD = /\p{N}+(?:[.,:]\p{N}+)*|%|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu
const NOT_SHORTENED = /^(.*)n't$/
const LEFT: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' }

/** The words of a sentence as two wordings are compared: small letters, "don't" as "do not", "%" as "percent". */
export function comparedWords(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/[‘’‛′]/g, "'")
    .toLowerCase()
  return (plain.match(WORD) ?? []).flatMap((word) => {
    if (word === '%') return ['percent']
    if (word === 'cannot') return ['can', 'not']
    const verb = NOT_SHORTENED.exec(word)?.[1]
    return verb === undefined ? [word] : [LEFT[verb] ?? verb, 'not']
  })
}

const isNumber = (word: string): boolean => /^\p{N}/u.test(word) || NUMBERS.has(word)

const KINDS: readonly [Difference, (word: string) => boolean][] = [
  ['number', isNumber],
  ['negation', (word) => NEGATIONS.has(word)],
  ['strength', (word) => STRENGTHS.has(word)],
  ['direction', (word) => DIRECTIONS.has(word)],
]

/** In what two sentences differ so that no verdict on one says anything of the other, by the words that carry the weight, in any order. */
export function weightyDifferences(a: readonly string[], b: readonly string[]): Difference[] {
  const those = (words: readonly string[], isOf: (word: string) => boolean) => words.filter(isOf).sort().join(' ')
  return KINDS.filter(([, isOf]) => those(a, isOf) !== those(b, isOf)).map(([kind]) => kind)
}
