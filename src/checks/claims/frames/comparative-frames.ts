import { speaksOf } from '../heard.ts'
import type { Frame } from './frame.ts'
import { AGENTS } from './term-sets.ts'

const RIVAL = 'drug|surgery|modality|device|remedy'

/** It is better than something else. */
export const comparativeFrames: readonly Frame[] = [
  {
    type: 'comparative',
    direction: 'benefit',
    evenIf: ['service', 'condition', 'question', 'person'],
    phrases: [
      `[comparison] ..5 [${RIVAL}]`,
      `(better|more|faster|sooner|quicker|safer|longer|less|fewer|stronger|cheaper|gentler|deeper|kinder|easier|lower|greater|further) ..8 than ..4 [${RIVAL}]`,
      `(as|just as|every bit as) (much|well|good|effective|effectively|strong|fast|helpful|quickly|reliably) as ..3 [${RIVAL}]`,
      '(better|faster|sooner|more|less) than ..3 (stretching|resting|rest|exercise|night guard|brace|bed rest|physio|pills|doing nothing|any)',
      `[${RIVAL}] ..4 (only|merely|just|simply) ..2 (~mask|~hide|~cover|~dull|~numb|~hush|~paper|~treat|~chase|~silence|~patch|~bury|~blunt|~manage)`,
      '[drug|surgery|device|remedy] (only|merely|just|simply)',
      '(unlike|in contrast to|compared with|compared to|versus) ..3 [drug|surgery|modality]',
      '(where|while|whereas|when) ..4 [drug|surgery] ..6 (fail|fails|failed|only|merely|just|stop|stops)',
      '(like|unlike|than|as) ..2 (conventional|western|ordinary|standard|mainstream|other|typical|regular) (medicine|doctors|treatment|treatments|care|dentistry|therapies|therapy|drugs|clinics|approaches|methods)',
      '(instead of|in place of|rather than|alternative to) ..3 [drug|surgery]',
      "(surgery|pills|pill|drugs|painkillers|injections|medication|steroids|opioids) ..3 (cannot|can not|can't|never|do not|does not|won't) ..6",
    ],
    holds: (heard) => speaksOf(heard, AGENTS) || heard.reading.passage.kind === 'table-cell',
  },
  {
    type: 'comparative',
    direction: 'benefit',
    evenIf: ['service', 'condition', 'question', 'person'],
    phrases: [`(~beat|outperform*|outdo*|outlast*|surpass*|~trump|~rival|exceed*) ..4 [${RIVAL}]`],
  },
]
