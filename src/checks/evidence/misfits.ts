import { OUTCOMES } from '#evidence/index.ts'
import type { CitedResult } from '../check-context.ts'
import type { Claim } from '../claims/claim.ts'
import { kinshipOf } from './kinds-of.ts'
import { phasesIn, populationsIn } from './said-in.ts'

/**
 * Something that a claim says of others than a result is about. A clear one parts the two; one that is not is for a reviewer
 * to judge, such as a narrower complaint than the work's. `sentence` tells it to the writer.
 */
export type Misfit = { isClear: boolean; sentence: string }

/** Words that say by themselves how long a complaint has been there; "new" and "recent" may be said of a study. */
const SAYS_PHASE =
  /acute|chronic|onset|persist|long ?standing|long term|first episode|recurr|intractable|refractory|linger|stubborn|nagging|than|or (?:longer|more)|threw|throw|old injury/

/** How long, and of whom, a claim says; read once, however many results it is held against. */
export type SaidOf = { phases: ReadonlySet<string>; populations: ReadonlySet<string> }

/** Reads of a claim what it says of times and people. */
export function saidOf({ stem, text }: Claim): SaidOf {
  const said = `${stem} ${text}`
  const phases = phasesIn(said).filter(({ words }) => SAYS_PHASE.test(words))
  return {
    phases: new Set(phases.map(({ key }) => key)),
    populations: new Set(populationsIn(said).map(({ key }) => key)),
  }
}

/** Where a claim speaks of others than a result is about; none if the result is about what it says. */
export function misfitsOf(claim: Claim, { phases, populations }: SaidOf, result: CitedResult): Misfit[] {
  return [
    ...conditionMisfit(claim, result),
    ...phaseMisfit(phases, result),
    ...populationMisfit(populations, result),
    ...modalityMisfit(claim, result),
    ...outcomeMisfit(claim, result),
  ]
}

function conditionMisfit({ condition }: Claim, result: CitedResult): Misfit[] {
  if (condition === null || result.condition === null) return []
  switch (kinshipOf(condition, result.condition)) {
    case 'same':
      return []
    case 'narrower':
      return [
        {
          isClear: false,
          sentence: `The work is about ${result.condition} as a whole; the sentence says ${condition}.`,
        },
      ]
    case 'wider':
      return [
        {
          isClear: true,
          sentence: `The work is about ${result.condition} alone; the sentence says ${condition}, which is more.`,
        },
      ]
    case 'other':
      return [{ isClear: true, sentence: `The work is about ${result.condition}; the sentence says ${condition}.` }]
  }
}

function phaseMisfit(phases: ReadonlySet<string>, { phase, condition }: CitedResult): Misfit[] {
  if (phase === null || phase === 'any') return []
  if (phases.has(phase)) {
    const others = [...phases].filter((other) => other !== phase)
    return others.map((other) => ({
      isClear: false,
      sentence: `The work is about ${phase} complaints; the sentence speaks of ${other} ones, too.`,
    }))
  }
  const about = condition?.toLowerCase().startsWith(phase) ? condition : [phase, condition ?? 'complaints'].join(' ')
  const [other] = phases
  return other === undefined
    ? [{ isClear: false, sentence: `The work is about ${about}; the sentence does not say “${phase}”.` }]
    : [{ isClear: true, sentence: `The work is about ${about}; the sentence says ${other}.` }]
}

const IN_WORDS: Readonly<Record<string, string>> = {
  pregnancy: 'pregnant people',
  postpartum: 'people who have just had a child',
  fertility: 'people who want to conceive',
  menopause: 'women in menopause',
  'older-adults': 'older people',
  'cancer-patients': 'people with cancer',
  'after-surgery': 'people after surgery',
  'after-stroke': 'people after a stroke',
  'people-dependent-on-drugs': 'people who depend on drugs',
}
const named = (population: string) => (Object.hasOwn(IN_WORDS, population) ? IN_WORDS[population]! : population)

/** Results are held against every claim that cites them, and say the same of their people each time. */
const studied = new WeakMap<CitedResult, ReadonlySet<string>>()

function studiedIn(result: CitedResult): ReadonlySet<string> {
  const known = studied.get(result)
  if (known) return known
  const found = new Set(populationsIn(`${result.population} ${result.condition ?? ''}`).map(({ key }) => key))
  studied.set(result, found)
  return found
}

function populationMisfit(inSentence: ReadonlySet<string>, result: CitedResult): Misfit[] {
  if (result.population === null) return []
  const inWork = studiedIn(result)
  const beyond = [...inSentence].filter((population) => !inWork.has(population))
  const unsaid = [...inWork].filter((population) => !inSentence.has(population))
  const people = result.population.replace(/\.$/, '')
  return [
    ...beyond.map((population) => ({
      isClear: true,
      sentence: `The sentence speaks of ${named(population)}; the work studied others (${people}).`,
    })),
    // A work that names women and men has studied everybody.
    ...(beyond.length > 0 || (inWork.has('women') && inWork.has('men')) ? [] : unsaid).map((population) => ({
      isClear: false,
      sentence: `The work studied ${named(population)} (${people}); the sentence does not say so.`,
    })),
  ]
}

function modalityMisfit({ modality }: Claim, result: CitedResult): Misfit[] {
  if (modality === null || result.modality === null) return []
  const kinship = kinshipOf(modality, result.modality)
  if (kinship === 'same') return []
  const sentence = `The work is about ${result.modality}; the sentence says ${modality}.`
  return [{ isClear: kinship !== 'narrower', sentence }]
}

/** Outcomes that a claim in general words ("it helps") does not take in. */
const APART = new Set(['adverse-events', 'medication-use'])
const outcomeWords = (outcome: string) =>
  (Object.hasOwn(OUTCOMES, outcome) ? OUTCOMES[outcome as keyof typeof OUTCOMES] : outcome).toLowerCase()

function outcomeMisfit({ outcome, type }: Claim, result: CitedResult): Misfit[] {
  const measured = result.outcome
  if (measured === null || measured === 'other' || outcome === 'other' || outcome === measured) return []
  const isGeneral = outcome === null || outcome === 'global'
  if (isGeneral && !APART.has(measured)) return []
  if (isGeneral && type === 'safety') return []
  const sentence = isGeneral
    ? `The work measured ${outcomeWords(measured)}; the sentence speaks of something else.`
    : `The work measured ${outcomeWords(measured)}; the sentence speaks of ${outcomeWords(outcome)}.`
  return [{ isClear: measured !== 'global', sentence }]
}
