import { speaksOf } from '../heard.ts'
import type { Frame } from './frame.ts'
import { AGENT, AGENTS, COMPLAINTS, INNER } from './term-sets.ts'

/** What it does in the body. */
export const mechanismFrames: readonly Frame[] = [
  {
    type: 'mechanism',
    direction: 'benefit',
    evenIf: ['instruction', 'service', 'question', 'condition', 'person'],
    phrases: [
      '[mechanism-verb|increase|reduce|benefit-verb|repair|remove] ..5 [body-process]',
      '[body-process] ..4 [mechanism-verb|increase|reduce|vanish]',
      `[${AGENT}] ..4 (~reach|~open|~enter|~sink|~travel|~pass) ..5 ${INNER}`,
      '(cellular level|inside the cell|inside every cell)',
      '(~burn|~melt|~torch) ..1 fat',
      `${INNER} ..2 (calm|light up|lights up|quiet|quieten|change|changes|release|releases|respond|responds|fire|fires|relax|relaxes|settle|settles)`,
      '(~pull|~draw|~flush|~clear|~sweat|~wash|~purge|~drain|~release|~drive|~suck) ..2 (toxins|impurities|poisons|metals|waste)',
      '(~pull|~draw|~flush|~clear|~sweat|~wash|~rid|~purge|~drain|~release|~drive|~suck) ..3 [toxin]',
      `[mechanism-verb] ..6 ${INNER}`,
      `[${AGENT}] ..2 (~change|~alter|~reshape|~rewire|~tune|~teach|~feed|~wake) ..3 ${INNER}`,
      '(~reset|~rewire|~retune|~wake|~teach|~signal|~switch|~shut|~tap|~flush|~flood|~feed|~trick|~plump|~jolt|~nudge|~rev|~pump|~stir|~recharge) ..5 [body-process]',
      '(~tell|~signal|~remind|~teach|~trick|~train|~coax|~persuade) (the|your) (brain|body|nerves|nervous system|muscles|muscle|spine|immune system|gut) to',
      '(blood|lymph|oxygen|fluid|fresh blood|circulation|endorphins|serotonin) ..2 (~rush|~flow|~surge|~move|~flood|~stream|~reach|~go)',
    ],
    holds: (heard, from) =>
      speaksOf(heard, AGENTS) &&
      // "Asthma settles after our breath training" tells what becomes of asthma.
      !heard.reading.terms.some(({ concept, to }) => COMPLAINTS.has(concept) && (to === from || to === from - 1)),
  },
  {
    type: 'mechanism',
    direction: 'benefit',
    phrases: ['(~tell|~send|~speak|~quiet|~calm|~bring|~push|~move|~get|~charge) ..5 [body-process]', '[toxin]'],
    holds: (heard) => speaksOf(heard, AGENTS),
  },
]
