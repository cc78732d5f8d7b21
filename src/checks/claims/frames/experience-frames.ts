import type { Concept } from '../../lexicon/lexicon.ts'
import { speaksOf } from '../heard.ts'
import type { Frame } from './frame.ts'
import { GAINS } from './term-sets.ts'

/** What patients felt. */
export const experienceFrames: readonly Frame[] = [
  {
    type: 'experience',
    direction: 'benefit',
    evenIf: ['service', 'condition', 'person', 'instruction'],
    phrases: [
      '[patient] (who|that) ..12 (now|today) !(on|in the|at the)',
      '[patient] ..8 (had|suffered|lived|struggled|came|limped|carried) ..8 (before|until|till) ..4 (our|we|us|needles|acupuncture|treatment|coming|she came|he came)',
      '[patient] ..6 (tell|tells|told|say|says|write|writes|wrote) ..3 (they|she|he|it|the|his|her|their) ..6 (sleep|sleeps|slept|walk|walks|move|moves|again|better|more|less|soundly|easier|gone|back|longer|deeper)',
      '(tell|tells|told) us ..8 (again|better|gone|finally|at last|like new)',
      '(says|said|swears|reports) (his|her|their|that his|that her) [body-part|condition|symptom] ..8 (since|after|the night|the day|when|again|quit|stopped|gone|better)',
    ],
    holds: (heard) =>
      speaksOf(heard, OURS) && !heard.reading.words.some(({ text }) => text === 'whether' || text === 'if'),
  },
  {
    type: 'experience',
    direction: 'benefit',
    evenIf: ['service', 'condition', 'person', 'instruction', 'denied'],
    phrases: [
      '(patients|clients|people|parents|members|customers|mums|moms|mothers|dads|runners|dancers|athletes|couples|women|men|many|most|some|plenty|folks|guests|stories|teachers|neighbors|families|students|golfers|regulars) !(who|that) ..4 (~find|~say|~report|~tell|~notice|~describe|~write|~mention|~swear|~rave|~love) !(us about|us if|us when|us what)',
      '(feedback|testimonial|review|reviews) ..6 [benefit-verb|vanish|cure|benefit-noun|benefit-adjective]',
      '# percent of ..3 (clients|patients|customers|members) ..2 (reported|report|say|said|felt|feel|noticed)',
    ],
    holds: (heard) => speaksOf(heard, GAINS),
  },
  {
    type: 'experience',
    direction: 'benefit',
    evenIf: ['service', 'condition', 'person', 'instruction', 'denied'],
    phrases: [
      "(i|me|my|i'm|i've|we) ..10 [benefit-verb|vanish|cure|remove|benefit-noun|benefit-adjective|repair]",
      "(i|i'm|i've) ..3 (can|could|am able to|finally|now|no longer) ..6",
      'my ..3 [condition|symptom|body-part|wellbeing|body-process|serious-condition] ..6 (gone|better|stopped|left|lifted|faded|fine|quiet|back|opened|open|normal|works|moves|disappeared|eased|memory|again|free|cleared|settled|improved|healed|loose)',
      '(i|he|she|we|they) (have|has|had)? ..2 (slept|walked|danced|ran|run|conceived|recovered|moved|woke|breathed|smiled|climbed|lifted|stopped|threw|played|returned|hiked|swam) ..10 (without|again|after|once|since|through|straight|for the first time)',
    ],
    holds: ({ reading }, from) => {
      const { kind, text: written } = reading.passage
      if (kind === 'call-to-action' || kind === 'heading' || kind === 'question') return false
      const opens = written.search(/["“”‘]|(?<!\p{L})'/u)
      if (kind === 'quote' || (opens >= 0 && reading.words[from]!.start >= opens)) return true
      return reading.words.some(({ text }) => FIRST.has(text))
    },
  },
  {
    type: 'experience',
    direction: 'benefit',
    evenIf: ['service', 'condition', 'person', 'instruction', 'denied'],
    phrases: [
      '[body-part|condition|symptom|wellbeing] ..6 (again|better|gone|normal|back|steady|quiet|free|without)',
      'thanks to',
      '(left|walked out|came out|went home|drove home) (with|feeling|without|taller|straight|lighter|smiling)',
      '[wellbeing] ..6 (years|months|again|ever|finally)',
      '(the best|first time|never been|in years|since college|since childhood) ',
      '< (slept|walked|danced|ran|woke|moved|breathed|climbed|hiked|swam|played|stood|drove|gardened) ..8',
      '[vanish|cure]',
      '(since|after|thanks to) ..4 (session|sessions|visit|visits|treatment|treatments|appointment|needling|adjustment|massage|sitting|class|classes|program|course)',
    ],
    holds: ({ reading }) => reading.passage.kind === 'quote',
  },
  {
    type: 'experience',
    direction: 'benefit',
    evenIf: ['service', 'person'],
    phrases: [
      '(~go|gone|moved|came) from ..6 to ..4',
      '(for|after) ..3 (years|months|weeks|decades) ... (now|since|this year|today|finally|until)',
      '(years|months|decades) of ... (now|since|this year|today|finally|and then)',
      '(arrived|walked in|came in|limped|hobbled|crawled|shuffled|limp in|hobble in|wheeled in) ... (danced|walked out|left|ran|back at|skipped|walks|danced|strode|standing|upright|runs|dances|swims|back on)',
    ],
  },
]

const OURS: ReadonlySet<Concept> = new Set(['clinic', 'modality', 'treatment', 'device', 'remedy'])
const FIRST = new Set(['i', 'me', 'my', "i'm", "i've"])
