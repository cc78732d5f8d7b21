import type { Concept } from '../../lexicon/lexicon.ts'
import { speaksOf } from '../heard.ts'
import type { Frame } from './frame.ts'
import { COMPLAINT } from './term-sets.ts'

/** Who speaks of itself tells no fact of health. */
const OURS: ReadonlySet<Concept> = new Set(['clinic'])

/** What speaks of health and of no treatment: what a complaint is, where it comes from, what it does. */
export const generalFrames: readonly Frame[] = [
  {
    type: 'general',
    direction: 'none',
    isWeak: true,
    evenIf: ['denied'],
    phrases: [
      `< ..4 [${COMPLAINT}|body-part|body-process|wellbeing] ..4 (is|are|was|were|has|have|can|may|might|could|often|usually|makes|make|gives|give|starts|start|leaves|leave|comes|come|runs|run|affects|needs|need|does|do|shows|show|goes|gets|get|feels|takes|talk|talks|wears|tends|begins|means|lives)`,
      `[${COMPLAINT}|body-process] ..4 [cause-verb]`,
      `[cause-verb] ..5 [${COMPLAINT}|body-process]`,
      '(~stiffen|~tighten|~weaken|~strain|~shorten|~inflame|~irritate|~wear|~compress|~pinch|~load|~tear|~tire|~swell|~dry|~thin|~starve|~age|~harden) ..3 [body-part|body-process]',
    ],
    holds: (heard) => !speaksOf(heard, OURS),
  },
  {
    type: 'general',
    direction: 'none',
    evenIf: ['service', 'instruction', 'denied', 'person', 'condition'],
    phrases: [
      `< (a|an|the|your|chronic|acute|most|many|some|adult|fungal|sleep)? ..2 [${COMPLAINT}|body-part|body-process] (of the ..1|in the ..1)? (is|are) (a|an|the|when|what|where|caused|due|often|usually|graded|nothing|any|one|inflammation|swelling|pain|weakness|something)`,
    ],
    holds: (heard) => !speaksOf(heard, OURS),
  },
]
