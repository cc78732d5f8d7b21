import { speaksOf, type Heard } from '../heard.ts'
import type { Frame } from './frame.ts'
import { AGENTS, GAINS } from './term-sets.ts'

/** It does no harm. */
export const harmlessFrames: readonly Frame[] = [
  {
    type: 'safety',
    direction: 'benefit',
    evenIf: ['denied', 'service', 'money', 'person', 'condition', 'caution', 'instruction', 'question'],
    phrases: [
      '[safe] !(space|with us|place|for work|and sound|harbor)',
      '(no|zero|not any|not one|without|free of|free from|never|nothing|minimal|few) ..3 (risk|risks|side effect|side effects|harm|danger|downside|downsides|downtime|complications|infection|infections|bruising|pain whatsoever|ill effects)',
      '(nothing|cannot|can not|never|impossible to|what could|nobody|no one) ..1 (can|could|will|to)? ..1 (go wrong|harm|hurt|overdose|be harmed|be hurt|fear|worry about)',
      '(nobody|no one|none|not one|never) ..5 (reaction|reactions|injury|injuries|complication|complications|accident|incident|infection|harmed)',
      'nothing ..6 (could|can|will|would) ..1 (hurt|harm|injure|upset)',
      '(feel|feels|felt) (nothing !(or)|no pain|little or nothing) ..4 (needle|needles|injection|drill|shot|it)',
      '(will not|do not|does not|cannot|never|barely|hardly|scarcely) ..2 (hurt|sting) (a bit|at all|anyone|you)?',
      '(will not|do not|does not|cannot|never|barely|hardly|scarcely) ..2 (feel|notice) (a thing|it|the needle|the needles|anything|a bit|much|at all|any)',
      '(no|without any|zero) (needle|needles)? (pain|discomfort|sting)',
      '(so|too|completely|perfectly|entirely|totally) ..1 (safe|gentle|mild|natural) ..2 (for|to|that|on)?',
      '(safe|gentle|mild|kind) ..2 (for|on|during|in|to) ..3 (pregnancy|newborns|babies|children|kids|everyone|anyone|all|seniors|skin|baby|toddler|infants|stomach|teeth|joints)',
    ],
    holds: ({ reading }, from, to) =>
      !(to - from === 1 && SOFT.has(reading.words[from]!.text)) &&
      !reading.termsAt[from]!.some(({ concept, name }) => concept === 'safe' && SOFT_NAMES.has(name)) &&
      // "No needle is without risk" says that there is some.
      !(
        reading.words[from]!.text === 'without' &&
        reading.words.slice(Math.max(0, from - 6), from).some(({ text }) => DENIES.has(text))
      ) &&
      !FEELS.has(reading.words[from - 1]?.text ?? '') &&
      !reading.words.some(({ text }) => KEPT_SAFE.has(text)),
  },
]

/** What can go wrong. */
export const riskFrames: readonly Frame[] = [
  {
    type: 'safety',
    direction: 'risk',
    evenIf: ['service', 'person', 'caution', 'condition', 'denied'],
    phrases: [
      '(no|not|never|nothing|none) ..6 without ..3 (risk|risks|side effects|danger|dangers)',
      '(puncture|punctures|burn|burns|scald|scalds|nick|nicks|injure|injures|bruise|bruises|infect|infects|blister|blisters) ..3 (lung|skin|nerve|organ|vessel|artery|vein)',
      '(people|patients|some|few|many|others|you|person) ..2 (faint|faints|bleed|bleeds|bruise|bruises|blister|feel faint|feel dizzy|feel sick)',
      '(people|patients|some|many|most|others) ..1 (feel|feels|notice) ..4 (prick|dull ache|ache|heaviness|sore|drowsy|faint|dizzy|sleepy)',
      'your ..3 (may|might|can|could|will) ..1 (flare|ache|hurt|feel worse|feel sore|get worse|be sore|be tender) ..8 (day|days|hour|hours|night|evening|week|tomorrow)',
      '{..3 no|fewer|less|without|minimal|few|zero|free|not|reduce|reduces|ease|eases} (unwanted|adverse) (effect|effects|event|events|reaction|reactions) ..2 (is|are|was|were|include|included|recorded|reported|rare|seen)',
      '(at least one|half of the|most) (unwanted|adverse) (effect|effects|event|events|reaction|reactions)',
    ],
    holds: (heard, from, to) => !gainsWithin(heard, from, to),
  },
  {
    type: 'safety',
    direction: 'risk',
    evenIf: ['service', 'person', 'caution', 'condition'],
    phrases: [
      '(common|normal|usual|typical|not unusual|not uncommon|possible) to (feel|have|notice|see|get|be) ..4',
      'you (may|might|could|can|will) ..1 (feel|notice|experience|get|have|see) ..5 (sore|sleepy|tired|dizzy|tender|bruise|bruises|mark|marks|ache|stiff|lightheaded|faint|redness|tingling|itchy|thirsty|nauseous|soreness|swelling|bleeding|discomfort|drowsy|queasy|weepy)',
    ],
    holds: (heard, from, to) => !gainsWithin(heard, from, to),
  },
  {
    type: 'safety',
    direction: 'risk',
    isCarried: true,
    evenIf: ['service', 'person', 'caution', 'condition'],
    phrases: [
      '(side effects|risks|reactions|complications|after effects|unwanted effects) ..3 (include|are|can be|may be|include)',
    ],
  },
  {
    type: 'safety',
    direction: 'risk',
    evenIf: ['service', 'person', 'caution', 'condition', 'denied'],
    phrases: [
      '[harm] ..8 (~follow|~occur|~happen|is common|are common|is rare|are rare|is usual|are usual|is normal|are normal|is possible|are possible|is the|are the|~last|~fade|~stay|~appear|for a day|for a few|next day|afterwards|afterward)',
      '(may|might|can|could|sometimes|often|usually) ..4 [harm]',
      '[modality|treatment|device|remedy] ..9 (followed by|led to|lead to|leads to|linked to|caused|cause|causes|result in|resulted in) ..3 [harm|serious-condition]',
      '(not for|not safe for|unsafe for|off limits for|should be avoided|must be avoided) ..5 [caution|condition|serious-condition|drug]',
      '(injury|injuries|harm|complications|infection|infections|problems|events|reactions|bleeding|accidents) ..6 (rare|uncommon|unusual|possible|reported)',
      '(may|might|can|could|sometimes|often|will) ..2 (bruise|bleed|sting|ache|tingle|itch|burn|sore|tender|faint|dizzy|tired|sleepy|lightheaded|light headed|touchy|redden|blister|irritate|upset|thirsty|worse|stiff)',
      'you (may|might|could|can) (notice|feel|experience|get|have) (a|an|some|slight|slightly|mild|brief|briefly|little|short)',
      '(~carry|~pose|comes with|come with|has|have|there is|there are|involves|brings) ..3 (risk|risks|side effects)',
      '(leave|leaves|left|leaving) ..5 (mark|marks|dot|dots|spot|spots|bruise|bruises|sore|tender|red|touchy|tired|redness|soreness|scar|burn)',
      '(expect|notice|see|feel|have) ..4 [harm]',
      '(expect|notice) ..4 (mark|marks|tender|sore|tired|dull ache|ache|redness|thirst)',
      '[harm] ..6 (after|from|with|when|during) ..5 [modality|treatment|device|remedy]',
      '[modality|treatment|device|remedy|drug] ..4 (makes|make|cause|causes|caused|bring|brings|leave|leaves) ..4 [harm]',
      '(ache|sore|soreness|tiredness|redness|tenderness|marks|bruises|dizziness|drowsiness|swelling|stinging|itching) ..6 (day after|afterward|afterwards|needle sat|after|is normal|is common|is usual|fade|fades|pass|passes|usual complaints)',
      '(rules out|rule out|contraindicated|do not go together|does not go with|do not mix|not recommended|not suitable|not advised|unsafe|is off limits|should not be used|must not be used|not be given) ',
      '(some|slight|mild|brief|a little|short) ..2 (tenderness|soreness|redness|tiredness|swelling|bleeding|bruising|discomfort|dizziness|marks|marking|pain|ache|nausea|sensitivity)',
    ],
    holds: (heard, from, to) =>
      !gainsWithin(heard, from, to) &&
      (heard.reading.passage.kind === 'list-item' ||
        speaksOf(heard, AGENTS) ||
        mayFollow(heard.reading.words.map(({ text }) => text))),
  },
]

/** It is kind: said of a treatment, unless the sentence says more of it. */
export const gentleFrames: readonly Frame[] = [
  {
    type: 'safety',
    direction: 'benefit',
    evenIf: ['service', 'question', 'condition'],
    phrases: ['[safe]'],
    holds: (heard) =>
      speaksOf(heard, AGENTS) && !heard.reading.words.some(({ text }) => KEPT_SAFE.has(text) || text === 'massage'),
  },
]

/** Names of the lexicon that say how it is done, and not yet that it does no harm. */
const SOFT_NAMES: ReadonlySet<string> = new Set(['non invasive', 'free of'])
const DENIES = new Set(['no', 'not', 'nothing', 'never', 'none'])
/** To feel safe is no promise of safety. */
const FEELS = new Set(['feel', 'feels', 'felt', 'feeling'])
/** Words that describe a way of working before they promise that it does no harm. */
const SOFT = new Set(['gentle', 'gently', 'safely', 'noninvasive', 'soothing'])

/** What is kept safe and heals nobody. */
const KEPT_SAFE = new Set(['space', 'privacy', 'data', 'records', 'secrets', 'server'])

const AFTER = new Set(
  'after afterwards afterward bleach peel filling extraction cups canal wax gel adjustment mark marks chewing swelling'.split(
    ' ',
  ),
)
const mayFollow = (words: readonly string[]): boolean => words.some((word) => AFTER.has(word))

/** "May reduce soreness" speaks of help, "get injured less" too. */
function gainsWithin({ reading }: Heard, from: number, to: number): boolean {
  const { words, terms } = reading
  if (words[to]?.text === 'less' || words.slice(from, to).some(({ text }) => text === 'take')) return true
  return terms.some((term) => GAINS.has(term.concept) && term.from >= from - 2 && term.to <= to)
}
