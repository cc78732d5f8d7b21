import type { Concept } from '../../lexicon/lexicon.ts'
import { speaksOf } from '../heard.ts'
import type { Frame } from './frame.ts'

const PEOPLE =
  '(people|adults|women|men|children|kids|babies|teenagers|teens|mothers|americans|australians|canadians|britons|workers|runners|athletes|seniors|pregnancies|couples|patients|of us|the population|schoolchildren|american|australian|woman|man|person|child|teenager|adult|households|families|nurses|dancers|drivers|students|veterans|infants|boys|girls|cases|visits|employees|residents|smokers|dentists|diabetics|pregnant|homes|users)'
const SHARE =
  '(one|two|three|four|five|six|seven|eight|nine|1|2|3|4|5|6|7|8|9) ..2 (in|out of) ..1 (every)? ..1 (two|three|four|five|six|seven|eight|nine|ten|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|hundred|thousand|#)'

/** How a complaint ranks among others. */
export const rankFrames: readonly Frame[] = [
  {
    type: 'prevalence',
    direction: 'none',
    evenIf: ['condition', 'service', 'person'],
    phrases: [
      '(most common|leading cause|second most common|commonest|number one cause|top reason|main reason|one of the most) ..6 [condition|symptom|cause-verb|serious-condition]',
      '[condition|symptom|serious-condition] ..4 (more|less|far more|twice as|most) (common|frequent|widespread|prevalent) (in|among|than|as|after|at|with)',
      '[condition|symptom|serious-condition] ..2 (steals|costs|takes|eats|claims|keeps) ..3 (workdays|work days|sick days|working days|days|hours|lives|americans|britons|people) ..8',
      '[condition|symptom|serious-condition] ..4 (is|are) ..2 (the|among the|one of the) ..2 (most common|leading|commonest|number one|most frequent)',
    ],
  },
]

/** How many people have something. */
export const prevalenceFrames: readonly Frame[] = [
  {
    type: 'prevalence',
    direction: 'none',
    evenIf: ['denied', 'condition', 'service', 'person', 'money'],
    phrases: [
      SHARE,
      `(half|third|thirds|quarter|quarters|fifth|tenth|majority|most !(of (her|his|my|our|the (papers|time|week|work|day|questions|people send)))|percent|million|millions|thousands|billion|share|proportion) ..6 ${PEOPLE}`,
      `${PEOPLE} ..3 (in|out of) (two|three|four|five|six|seven|eight|nine|ten|twelve|thirteen|fifteen|twenty|hundred|#)`,
      `(up to|about|around|roughly|nearly|almost|over|more than|some|every year|each year) # ..4 ${PEOPLE}`,
      `# (percent|million) ..6 ${PEOPLE}`,
      '(is|are) ..2 (common|widespread|rare|uncommon|on the rise) (among|in|after|during|for) ',
    ],
    holds: (heard) => speaksOf(heard, SUFFERED) || heard.reading.words.some(({ text }) => HAVING.has(text)),
  },
]

const SUFFERED: ReadonlySet<Concept> = new Set([
  'condition',
  'serious-condition',
  'symptom',
  'body-part',
  'wellbeing',
  'cause-verb',
])
/** How people have a complaint that has no name; and of whom it is said. */
const HAVING = new Set(
  'grind grinds leak leaks wet wets snore snores limp limps faint faints wheeze wheezes cough coughs ache aches hurt hurts itch itches sneeze sneezes sleep sleepless tired depressed anxious overweight american americans australian australians briton britons canadian canadians'.split(
    ' ',
  ),
)
