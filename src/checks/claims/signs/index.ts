import { disclaimerSigns } from './disclaimer-signs.ts'
import { instructionSigns } from './instruction-signs.ts'
import { mentionSigns } from './mention-signs.ts'
import { personSigns } from './person-signs.ts'
import { serviceSigns } from './service-signs.ts'
import type { Sign } from './sign.ts'

/** All that speaks against a claim and is known by phrases; denials and titles are found by functions of their own. */
export const SIGNS: readonly Sign[] = [
  ...instructionSigns,
  ...mentionSigns,
  ...serviceSigns,
  ...personSigns,
  ...disclaimerSigns,
]
