import type { Concept } from '../../lexicon/lexicon.ts'
import type { Frame } from './frame.ts'
import { COMPLAINT, TREATMENTS } from './term-sets.ts'

/** Who speaks of itself tells no fact of health. */
const OURS: ReadonlySet<Concept> = new Set(['clinic'])

/** A complaint, a body, and what becomes of them. */
const FACTS = [
  `< ..4 [${COMPLAINT}|body-part|body-process|wellbeing] ..4 (is|are|was|were|has|have|can|may|might|could|often|usually|makes|make|gives|give|starts|start|leaves|leave|comes|come|runs|run|affects|needs|need|does|do|shows|show|goes|gets|get|feels|takes|talk|talks|wears|tends|begins|means|lives)`,
  `[${COMPLAINT}|body-process] ..4 [cause-verb]`,
  `[cause-verb] ..5 [${COMPLAINT}|body-process]`,
  '(~stiffen|~tighten|~weaken|~strain|~inflame|~irritate|~wear|~compress|~pinch|~load|~tear|~tire|~swell|~dry|~thin|~starve|~age|~harden) ..3 [body-part|body-process]',
]

/** What a complaint is or does, with no treatment in the sentence: told before anything else is read into it. */
export const factFrames: readonly Frame[] = [
  {
    type: 'general',
    direction: 'none',
    evenIf: ['service', 'instruction', 'denied', 'person', 'condition'],
    phrases: [
      `< (a|an|the)? [${COMPLAINT}] is !(treated|seen|discussed|not|covered|on|in|at|offered|handled|our|why|easy|welcome|listed|the best)`,
      `< !(my|our) (a|an|the|your|chronic|acute|most|many|some|adult|fungal|sleep)? ..2 [${COMPLAINT}|body-part|body-process] (of the ..1|in the ..1)? (is|are) ..1 (a|an|the|when|what|where|caused|due|often|usually|graded|nothing|any|one|inflammation|swelling|pain|weakness|something)`,
      `< !(my|our) ..2 [${COMPLAINT}] (can|may|often|sometimes|usually|will) ..1 (leave|cause|bring|lead|make|come|start|last|spread|affect|feel|run|flare|follow)`,
      `(stress|sitting|slouching|smoking|alcohol|caffeine|sugar|aging|age|poor sleep|lack of sleep|inactivity|hormones|menopause|pregnancy|screens|dehydration) (can|may|often|sometimes)? ..1 (~raise|~cause|~lead|~make|~delay|~trigger|~worsen|~affect|~slow|~dry|~weaken|~disrupt|~bring|~wear|~tighten|~stiffen|~lower|~thin|~strain|~change|~drain|~increase|~reduce)`,
    ],
    holds: ({ reading }) => !reading.terms.some(({ concept }) => OURS.has(concept) || TREATMENTS.has(concept)),
  },
]

/** The same with a treatment in the sentence says that the treatment does it. */
export const factsOfTreatment: readonly Frame[] = [
  {
    type: 'efficacy',
    direction: 'benefit',
    // "Worn discs" and "strained muscles" tell of no deed.
    phrases: FACTS.slice(0, 3),
    holds: ({ reading }) => reading.terms.some(({ concept, name }) => TREATMENTS.has(concept) && name !== 'visit'),
  },
]

/** What speaks of health and of no treatment: what a complaint is, where it comes from, what it does. */
export const generalFrames: readonly Frame[] = [
  {
    type: 'general',
    direction: 'none',
    phrases: FACTS,
    holds: ({ reading }) => !reading.terms.some(({ concept }) => OURS.has(concept) || TREATMENTS.has(concept)),
  },
  {
    type: 'general',
    direction: 'none',
    evenIf: ['service', 'condition'],
    phrases: [
      `(triggers|causes|symptoms|signs|types|stages|sources|kinds|risk factors) of ..3 [${COMPLAINT}|body-process]`,
      '(bacteria|virus|viruses|germ|germs|fungus|fungi|mites|plaque|pollen|genes|hormones|enzymes|histamine) ..4 [cause-verb]',
      '[cause-verb] ..3 (bacteria|virus|viruses|germ|germs|fungus|fungi|mites|plaque|pollen|genes|hormones|enzymes|histamine)',
    ],
    holds: ({ reading }) => !reading.terms.some(({ concept }) => OURS.has(concept) || TREATMENTS.has(concept)),
    isCarried: true,
  },
]
