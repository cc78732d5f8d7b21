import type { Reading } from '../reading/reading.ts'
import type { Claim, Strength } from './claim.ts'

/** The GRADE statements for no effect and for a worse one (Santesso 2020), and how they are said in other words. */
const NO_GAIN =
  /\b(?:little(?: or| to)? no|no|little|not (?:a|an|any|much)) (?:\w+ ){0,2}(?:difference|effect on|benefit over|advantage over)\b|\b(?:no|not|nor|neither|not any) (?:\w+ )?(?:better|different|more effective|superior) (?:\w+ ){0,2}(?:than|from|to)\b|\b(?:do|does|did|doing) (?:\w+ )?(?:no more|less) for\b|\bdid not differ\b|\bcause[sd]? more (?:unwanted|side)\b/

/** Which way a claim points that was taken for help: nowhere, if it says that nothing is gained or that nobody knows. */
export function directionOf(reading: Reading, direction: Claim['direction'], strength: Strength): Claim['direction'] {
  if (direction !== 'benefit') return direction
  if (strength === 'very-low') return 'none'
  return NO_GAIN.test(reading.words.map(({ text }) => text).join(' ')) ? 'none' : direction
}
