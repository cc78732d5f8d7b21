import { speaksOf } from '../heard.ts'
import type { Frame } from './frame.ts'
import { AGENTS } from './term-sets.ts'

/** What it does in the body. */
export const mechanismFrames: readonly Frame[] = [
  {
    type: 'mechanism',
    direction: 'benefit',
    evenIf: ['instruction', 'service', 'question', 'condition', 'person'],
    phrases: [
      '[mechanism-verb|increase|reduce|benefit-verb|repair|remove] ..5 [body-process]',
      '[body-process] ..4 [mechanism-verb|increase|reduce|vanish]',
      '[mechanism-verb|remove|toxin] ..5 [toxin]',
      '(~reset|~rewire|~retune|~wake|~tell|~teach|~signal|~switch|~shut|~send|~tap|~flush|~draw|~pull|~flood|~feed|~speak|~trick|~plump|~charge|~jolt|~nudge|~rev|~quiet|~calm|~bring|~pump|~stir|~push|~move|~get) ..5 [body-process]',
      '(~tell|~signal|~remind|~teach|~trick|~train|~coax|~persuade) (the|your) (brain|body|nerves|nervous system|muscles|muscle|spine|immune system|gut) to',
      '(blood|lymph|oxygen|fluid|fresh blood|circulation|endorphins|serotonin) ..2 (~rush|~flow|~surge|~move|~flood|~stream|~reach|~go)',
    ],
    holds: (heard) => speaksOf(heard, AGENTS),
  },
]
