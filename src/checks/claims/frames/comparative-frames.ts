import { speaksOf } from '../heard.ts'
import type { Frame } from './frame.ts'
import { AGENTS } from './term-sets.ts'

const RIVAL = 'drug|surgery|modality|device|remedy'

/** It is better than something else. */
export const comparativeFrames: readonly Frame[] = [
  {
    // What a result says that favours the other side; "exercise does less than our needles" is no such thing.
    type: 'comparative',
    direction: 'none',
    evenIf: ['service', 'condition', 'person', 'denied'],
    phrases: ['[modality|treatment|device|remedy] ..3 (does|do|did) ..2 less for ..6 than'],
    holds: ({ reading: { words } }, _from, to) => !words.slice(to).some(({ text }) => OURS.test(text)),
  },
  {
    type: 'comparative',
    direction: 'benefit',
    evenIf: ['service', 'condition', 'question', 'person'],
    phrases: [
      `[comparison] ..5 [${RIVAL}]`,
      `(better|more|faster|sooner|quicker|safer|longer|less|fewer|stronger|cheaper|gentler|deeper|kinder|easier|lower|greater|further) ..8 than ..4 [${RIVAL}]`,
      `(as|just as|every bit as) (much|well|good|effective|effectively|strong|fast|helpful|quickly|reliably) as ..3 [${RIVAL}]`,
      '(better|faster|sooner|more|less) than ..3 (stretching|resting|rest|exercise|night guard|brace|bed rest|physio|pills|doing nothing|any other (treatment|therapy|care|clinic|remedy|medicine)|any (drug|pill|tablet|surgery|medicine))',
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
  {
    type: 'comparative',
    direction: 'benefit',
    evenIf: ['service', 'condition', 'question', 'person', 'instruction', 'denied', 'money'],
    phrases: [
      '(head to head|side by side|toe to toe|up against|pitted against|next to) ..3 [drug|surgery|modality] ... (win|wins|won|ahead|best|better|tops|leads|shines|holds)',
      '[drug|surgery|clinician] ..8 (cannot|can not|never|could not|will not) ..8 what ..4 [modality|treatment|device|remedy|clinic]',
      'what ..3 [drug|surgery] ..12 [modality|treatment|device|remedy] (did|does|do|can|could|managed|finished)',
      '(swap|trade|exchange|replace|switch) ..3 [drug|surgery] (for|with|to) ..4 [modality|treatment|device|remedy]',
      'no other (treatment|therapy|remedy|clinic|method|care|medicine|approach|practice) ..12 (close|match|matches|compare|compares|rival|rivals|does|do|like|as)',
      '[drug|surgery] ..10 (while|whereas) ..2 [modality|device|remedy|treatment]',
      '(while|whereas|where) ..4 [drug|surgery] ..12 [modality|device|remedy|treatment]',
      '(pour|flush|toss|drop|throw|tip|dump|chuck) ..6 [drug] ..12 [modality|device|remedy|treatment|clinic]',
    ],
    // What the rival cannot do is denied, not what ours can.
    holds: ({ reading }) => reading.terms.some(({ concept }) => AGENTS.has(concept)),
  },
]

const OURS = /^(?:our|we|us|here|needl\w*|\w*acupuncture)$/
