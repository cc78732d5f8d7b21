import { speaksOf } from '../heard.ts'
import type { Frame } from './frame.ts'
import { AGENTS, BODY, COMPLAINT } from './term-sets.ts'

/** To treat a foot is a service; to ease it is a claim. */
const MENDS = 'benefit-verb|cure|remove|prevent|repair|reduce|increase'

/** It helps, told by what becomes of the reader: your knees will thank you, throw away the cane, sleep better. */
export const outcomeFrames: readonly Frame[] = [
  {
    type: 'efficacy',
    direction: 'benefit',
    evenIf: ['denied', 'condition', 'instruction', 'service', 'money', 'question'],
    phrases: [
      'your ..3 will (come back|thank|feel|stop|fade|ease|settle|lift|improve|return|heal|loosen|be gone|vanish|melt|clear|quiet|soften|relax)',
      `(wake|sleep|walk|run|live|work|play|drive|sit|stand|move|eat|chew|climb|travel|dance|golf|swim|bend|lift|knit|get up|garden|breathe|kneel|type) ..3 (without|free of|free from|past|beyond) ..2 [${COMPLAINT}]`,
      `(lose|drop|shed|ditch|dump|shake|bin|leave) (your|the|that|those|their|this) ..2 [${COMPLAINT}]`,
      `[${COMPLAINT}] ..3 (no match for|meets its match|meet their match|stands no chance|stand no chance|does not stand a chance|do not stand a chance)`,
      '(no match for) (our|the|this) ..2 [modality|treatment|device|remedy|clinic]',
      '(helps|help|helped|works for|worked for|cures|heals) (one|two|three|four|five|six|seven|eight|nine|#) (in|out of) (ten|#|five|four|three)',
      '(~cut) ..3 short',
    ],
  },
  {
    type: 'efficacy',
    direction: 'benefit',
    strength: 'absolute',
    evenIf: ['denied', 'condition', 'instruction'],
    phrases: [
      `(not one|no) [${COMPLAINT}] (will|can|could|gets|survives|stands)`,
      `(yet to meet|never met|never seen|have not met|have yet to see) ..4 [${COMPLAINT}]`,
      `[${COMPLAINT}] ..6 (never fails|never failed|has never failed)`,
    ],
  },
  {
    type: 'efficacy',
    direction: 'benefit',
    evenIf: ['instruction', 'condition'],
    phrases: [
      `(more|better|deeper|longer|greater|steadier|stronger|calmer|easier|looser|lighter|brighter|clearer|smoother|younger) ..2 [${BODY}]`,
      '(sleep|breathe|move|walk|run|live|feel|focus|think|rest|stand|bend|chew|digest) (deeper|better|easier|longer|freely|well|lighter|stronger|again|soundly|calmer|younger|clearer|taller|more)',
      `[${MENDS}] ..5 [${BODY}]`,
      `[body-part|wellbeing|body-process] ..4 [vanish|benefit-verb|benefit-adjective|benefit-noun|repair]`,
    ],
    holds: (heard) => speaksOf(heard, AGENTS) || heard.reading.passage.kind !== 'paragraph',
  },
  {
    type: 'efficacy',
    direction: 'benefit',
    phrases: [
      `[${MENDS}] ..5 [${BODY}]`,
      `[body-part|wellbeing|body-process] ..4 [vanish|benefit-verb|benefit-adjective|benefit-noun|repair]`,
      `[benefit-noun] ..3 (comes|come|arrives|arrive|starts|sets in|lasts|follows|begins|is felt|shows)`,
      '(those who|people who|patients who|everyone who|anyone who|infants|babies|children|athletes|runners|women|men|people|adults) ..10 (recovered|recover|recovers|healed|heal|heals|better|cry less|sleep|slept|stronger|conceive|conceived|walked|ran)',
      '(cry|cries|cough|coughs|wheeze|wheezes|limp|limps|snore|snores|ache|aches|itch|itches|leak|leaks|worry|worries|scratch|scratches|hurt|hurts|complain|wake|sneeze|grind|grinds|sweat|sweats) (less|no more)',
      'your ..2 [body-part|wellbeing|body-process] ..2 (become|becomes|feel|feels|get|gets|grow|grows|stay|stays|move|moves|look|looks) ..3 (more|less|again|better|easier|easily|freely|regular|loose|looser|light|lighter|soft|softer|calm|calmer|young|younger|strong|stronger|normal)',
    ],
  },
  {
    type: 'efficacy',
    direction: 'benefit',
    evenIf: ['denied', 'condition', 'instruction'],
    phrases: [
      `your ..2 [${COMPLAINT}|${BODY}] (will|is going to|are going to) !(need|be asked|be checked|have to)`,
      `[${COMPLAINT}] (has|have) (met|found|had) (its|their) (match|master|end|day)`,
      `[${COMPLAINT}|body-part] ..2 (will not|won't|no longer|does not|doesn't|cannot|can't) ..6 (any longer|anymore|any more|again|back)`,
      `(throw|toss|throws|tosses|threw|ditch|ditches|leave|leaves|put away|puts away|hang up|bin|burn|retire|come off|hand back|give up|let go of|wave goodbye to|say goodbye to|kiss goodbye) ..3 (cane|crutches|walker|brace|stick|painkillers|pills|inhaler|glasses|insoles|meds|cream|tissues|night guard|splint|cpap|wheelchair|laxatives|antacids|ice pack|collar|belt|sleeve|support|patches|drops|spray|ointment|sling|boot|heating pad|ice|knee sleeve)`,
    ],
  },
]
