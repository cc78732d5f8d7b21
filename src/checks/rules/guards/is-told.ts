import { has } from '../../reading/reading.ts'
import { cuesOf } from './cues.ts'
import type { Guard } from './guard.ts'

const told = cuesOf(
  '[modality] ..1 (associates|links|attributes|ascribes|relates|ties|likens|calls|teaches)',
  '(classical|ancient|old|traditional|chinese|taoist|vedic|folk) ..2 (text|texts|author|authors|physicians|doctors|books|book|source|sources|writers|healers|masters|scholars|theory) ..2 (~hold|~say|~speak|~teach|~describe|~call|~see|~view|~believe|~tell|~map|~link|~associate)',
  '(drawn|shown|depicted|described|mapped|listed|named|known|printed|painted) (in|on) ..5 (dynasty|woodcut|text|texts|manuscript|classic|classics|chart|book|scroll|tradition|engraving|painting)',
  '(which|what) (it|they|tradition|practitioners|the tradition|ayurveda|[modality]) ..1 (~call|~name|~term|~know as)',
  '(is|was|are|were) (called|held|believed|said|thought|viewed|described|seen|regarded|known|imagined|pictured|mapped) (to|as|by|in|like)',
)

/** Said as what a tradition holds, in the sentence or since the paragraph began. */
export const isTold: Guard = (_, reading) =>
  reading.isTold || has(reading, 'tradition-says') || told(reading).length > 0
