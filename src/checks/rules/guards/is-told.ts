import { has } from '../../reading/reading.ts'
import { cuesOf } from './cues.ts'
import type { Guard } from './guard.ts'

const OF_OLD =
  '(classical|ancient|old|traditional|chinese|taoist|vedic|folk|greek|roman|persian|arab|medieval|tibetan|thai|indian|dynasty)'
const AUTHORS =
  '(text|texts|author|authors|physician|physicians|doctors|books|book|source|sources|writers|healers|masters|scholars|theory)'
const TELL =
  '(~hold|~say|~speak|~teach|~describe|~call|~name|~see|~view|~believe|~tell|~map|~link|~associate|~compare|~recommend|~explain|~sort|~match|~use)'

const told = cuesOf(
  '[modality] ..1 (associates|links|attributes|ascribes|relates|ties|likens|calls|teaches)',
  `${OF_OLD} ..2 ${AUTHORS} ..4 ${TELL}`,
  `((chinese|tibetan|thai|ayurvedic|persian|arabic|unani|oriental) (medicine|tradition)|physician ^|(element|phase) school) ..6 ${TELL}`,
  `(in|according to) ..3 (${AUTHORS}|tradition|school|dynasty|period)`,
  '(doctrine|theory|teaching|idea|concept|school) of ..2 [tradition-term]',
  '(drawn|shown|depicted|described|mapped|listed|named|known|printed|painted) (in|on) ..5 (dynasty|woodcut|text|texts|manuscript|classic|classics|chart|book|scroll|tradition|engraving|painting)',
  '(which|what) (it|they|tradition|practitioners|the tradition|ayurveda|[modality]) ..1 (~call|~name|~term|~know as)',
  '(is|was|are|were) (called|held|believed|said|thought|viewed|described|seen|regarded|known|imagined|pictured|mapped) (to|as|by|in|like)',
)

/** Said as what a tradition holds, in the sentence or since the paragraph began. */
export const isTold: Guard = (_, reading) =>
  reading.isTold || has(reading, 'tradition-says') || told(reading).length > 0
