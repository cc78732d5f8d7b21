import { speaksOf } from '../heard.ts'
import type { Frame } from './frame.ts'
import { AGENTS } from './term-sets.ts'

/** What a tradition holds, told as its own or as fact. */
export const traditionFrames: readonly Frame[] = [
  {
    type: 'traditional-use',
    direction: 'benefit',
    evenIf: ['condition', 'instruction', 'service'],
    phrases: [
      '(~drive|~expel|~push|~chase|~draw|~scatter|~clear|~dispel|~disperse|~pull|~sweep|~warm) ..1 (the)? (cold and damp|damp and cold|wind and cold|wind and damp|cold|damp|dampness|wind) ..1 (out|away) ..2',
    ],
    holds: (heard) => speaksOf(heard, AGENTS),
  },
  {
    type: 'traditional-use',
    direction: 'none',
    strength: 'none',
    evenIf: ['condition', 'person', 'service'],
    phrases: [
      '(kampo|chinese|tcm|ayurvedic|tibetan|unani|classical|traditional|folk|oriental|ancient|old) (doctors|physicians|practitioners|healers|herbalists|midwives|masters|texts|books) ..8 [condition|symptom|body-part|body-process|remedy|modality]',
      '[tradition-says] ... [condition|symptom|body-part|body-process|tradition-term|wellbeing|modality|remedy|serious-condition]',
      '[condition|symptom|body-part|body-process|tradition-term|wellbeing|modality|remedy] ..6 [tradition-says]',
      '(chinese medicine|tcm|ayurveda|kampo|classical texts|the classics|ancient texts|old texts|healers|herbalists|grandmothers|ancestors|the ancients|ancient chinese|ancient greeks|ancient egyptians|monks|classical authors|old masters|tradition|tribes|midwives of old|the romans|elders) ..6 (mapped|held|~hold|~say|~teach|~hold|~held|~see|~call|~speak|~describe|~view|~regard|~use|~link|~name|~map|~sort|~believe|~divide|~count|~treat|~rub|~burn|~brew|~chew|~drink|rubbed|mapped|linked|associates|associate|~prize|~reach|~give|~wrap)',
      '(has|have) (long|always|traditionally|for centuries) been ..6 [condition|symptom|body-part|body-process|remedy|modality]',
      '[modality|remedy] ..3 been (used|burned|drunk|chewed|brewed|rubbed|taken|practiced|practised|prized|given) ..12 (since|for centuries|for generations|for ages|for thousands|for hundreds)',
      '(dynasty|era|ming|song|tang|han|qing|sages|sage|healers|emperor|forefathers|scholars|practitioners) ..8 (believed|taught|thought|wrote|held that|pictured|imagined|reasoned|understood)',
      '(texts|classics|scrolls|scriptures|canon|manuscripts) ..2 (~picture|~imagine|~paint|~liken|~call|~name|~say|~teach|~describe|~speak) ..8 [condition|symptom|body-part|body-process|remedy|modality]',
      '[tradition-says] ... (believed|said|described|thought|viewed|seen|held) (to|as)',
      '(old|ancient|folk|traditional|classical) ..2 (texts|healers|doctors|remedy|remedies|physicians|masters|belief|saying) ..6 [condition|symptom|body-part|body-process|remedy]',
      '(since|for) (ancient times|centuries|millennia|generations|thousands of years|hundreds of years) ..8 [condition|symptom|body-part|remedy|modality]',
      '(ancient|old) (chinese|greeks|egyptians|romans|indians|japanese|monks) ..3 (used|burned|chewed|drank|took|held|believed|saw)',
    ],
  },
  {
    type: 'traditional-use',
    direction: 'benefit',
    evenIf: ['condition', 'instruction', 'service'],
    phrases: [
      '[tradition-term]',
      '(open|opens|clear|clears|unblock|unblocks|along|through|nourish|nourishes) (the|your) ..2 (channel|channels)',
    ],
    holds: (heard) => speaksOf(heard, AGENTS),
  },
  {
    type: 'traditional-use',
    direction: 'none',
    evenIf: ['condition', 'service'],
    phrases: [
      '[tradition-term]',
      '(open|opens|clear|clears|unblock|unblocks|along|through|nourish|nourishes) (the|your) ..2 (channel|channels)',
      '(damp|dampness|wind|phlegm|stagnation|fire|heat|cold) ..1 (in|of|invading|from) (the|your) (spleen|liver|lung|lungs|kidney|kidneys|heart|stomach|channel|channels|meridian|meridians|bladder)',
      '(kidney|kidneys|liver|spleen|heart|lung|lungs|stomach|gallbladder|bladder) ..3 (store|stores|house|houses|govern|governs|rule|rules|anchor|anchors|open into|opens into|feed|feeds) ..3 (essence|blood|bones|spirit|marrow|sinews|spine|eyes|ears|tendons|hair|low back|lower back)',
      '(blood|yin|yang|liver|kidney|kidneys|spleen|heart|lung|lungs|stomach) (is|are|gets|becomes|runs)? ..1 (deficient|stagnant|empty|rebellious|damp|rising|overheated|out of balance)',
    ],
  },
]
