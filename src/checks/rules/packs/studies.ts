import type { Rule } from '../rule.ts'
import { HELPS } from './pieces.ts'
import { FTC_HEALTH } from './sources.ts'
import { policy } from './sources-on-people-and-prices.ts'

const STUDY =
  '(study|trial|analysis|review|experiment|survey|paper|meta analysis|metaanalysis|investigation|article in|report in|report from|overview of)'
const STUDIES =
  '(studies|trials|reviews|papers|experiments|analyses|meta analyses|surveys|researchers|scientists|investigations|journals|articles in)'
const SHOWS =
  '(~show|~find|~prove|~suggest|~demonstrate|~report|~validate|~confirm|~reveal|~conclude|~indicate|~establish|~discover|~link|~back|~support|~say|~tell|~document|~observe|~agree|~determine|~verify|came out|came down|~favour|~favor|~praise|~credit|~prefer)'
const WHO =
  '(researcher|researchers|scientist|scientists|team|teams|group|investigators|professors|professor|neuroscientist|neuroscientists|experts|doctors|lab|physicians)'
const WHERE =
  '(university|universities|harvard|stanford|oxford|cambridge|yale|mayo|ucla|institute|college|hospital|nih|mit|school|clinic)'

/** The rule about studies that a reader could not find. */
export const STUDY_RULES: readonly Rule[] = [
  {
    id: 'CIT-006',
    title: 'Study mentioned but not identified',
    jurisdictions: ['*'],
    severity: 'blocker',
    by: 'words',
    rule: 'Name and link the study that is spoken of.',
    why: 'A reader cannot look up “a recent study”, and a reviewer cannot check it. What nobody can find counts as no evidence.',
    sources: [FTC_HEALTH, policy('what cannot be found cannot be verified')],
    remedy: 'add-evidence',
    suggestion: 'Liu and colleagues (2015) looked at 16 systematic reviews [cite].',
    phrases: [
      `{what|any|your|part|participate|for|no|good|each|every|annual|chart|title|titled|called|named} (this|a|an|one|another|the|that|#|new|recent|major) !title ..4 ${STUDY} !(..3 (called|titled|entitled)) ..10 ${SHOWS}`,
      `(several|many|numerous|countless|multiple|recent|dozens of|hundreds of|scores of|thousands of|various) ..3 ${STUDIES} ..4 ${SHOWS}`,
      `< ..1 (recent|new|landmark|major|harvard|stanford|clinical|pilot|groundbreaking) ..2 ${STUDY} ..8 ${SHOWS}`,
      `(according to|as per|based on|thanks to) ..4 (${STUDY}|${STUDIES}|${WHO}|${WHERE})`,
      `${WHO} (at|from|in|of|out of) ..7 ${SHOWS}`,
      `${WHO} (at|from|in) ..4 ${WHERE}`,
      `${WHERE} ${WHO} ..4 ${SHOWS}`,
      `!(our|my|your|the|a|an|this|that|these|any|no|each|every|his|her|their|we|in) ^ (${STUDY}|${WHO}) ..4 (${SHOWS}|tells)`,
      `{part|participate|participated|participating|enrolled|enrol|enroll|volunteers|interested} in (a|an|one|another|this) ..3 ${STUDY} (of|with|on|from|by|at|published|done) ..10 [benefit-verb|reduce|vanish|increase|remove|cure]`,
      `(research|evidence|data) (from|at|by|out of|conducted at|done at) ..2 ^ ..8 ${SHOWS}`,
      `published in ..5 (journal|journals)`,
      `(study|studies|trial|trials) (from|by|at|out of|done at) ^ ..8 ${SHOWS}`,
    ],
    claims: [
      {
        types: [...HELPS, 'safety', 'general'],
        directions: ['benefit', 'none'],
        saying: [
          `(several|many|numerous|countless|multiple|recent|double blind|dozens of|hundreds of|scores of|thousands of|various|over #|more than #|two|three|four|five|#) ..3 ${STUDIES} !(note|visit)`,
        ],
      },
    ],
    guards: ['cited', 'title', 'says-little-evidence', 'negated'],
    mustHit: [
      'A recent study shows acupuncture works.',
      'Several medical studies have shown this way of treatment to reduce pain.',
      'According to an analysis by Lizhou Liu, regular sessions ease back pain.',
      'A landmark study out of Korea reported that moxa turned breech babies.',
      'A team at a well-known university reported that meditation changes the brain.',
      'heading: Numerous clinical trials back our method',
    ],
    mustNotHit: [
      'Few studies have looked at this question.',
      'What a study finds is an average over many people.',
      'Liu and colleagues (2015) looked at 16 systematic reviews [1].',
      'A trial of 120 adults found a small difference [2].',
      'There are no good studies of cupping for eczema.',
      'The trial of yoga next door is still looking for volunteers.',
      'We will review your chart and find a time that suits you.',
      'The poster bears the title "A Trial That Found Its Way".',
    ],
  },
]
