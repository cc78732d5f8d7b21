import { cuesOf } from './cues.ts'
import type { Guard } from './guard.ts'

const little = cuesOf(
  '(no|little|insufficient|scant|scarce|hardly any|not enough|limited|lack of|lacks|lacking|absence of|weak|poor|inconclusive|conflicting|mixed|not any|without) ..3 [study]',
  '(few|not many) ..3 [study]',
  '(not|never|no one|nobody|none|nothing) ..4 (shown|proven|proved|demonstrated|established|confirmed|been shown|been proven|been studied)',
  '[study] ..8 (is|are|remains|remain|was|were|has been|have been) ..3 (limited|uncertain|unclear|weak|poor|low|thin|scarce|scant|lacking|mixed|inconclusive|conflicting|insufficient|unknown|sparse|patchy|small and)',
  '[study] ..6 (did not|does not|do not|has not|have not|have yet to|has yet to|failed to|cannot|fails to|fail to) ..3 [study-verb|proven]',
  '[study] ..6 ([study-verb]|found) ..2 (no|little) ..2 (difference|effect|benefit|evidence|advantage|improvement|change)',
  '(unproven|not proven|no proof|not known whether|unknown whether|not clear whether|unclear whether|too small|too few|not settled|(nobody|no one) (knows|is sure|can say)|~propose|~hypothesize|~speculate)',
)

/** In a sentence that says how little is known: "no good studies show", "the evidence is very uncertain". */
export const saysLittleEvidence: Guard = (_, reading) =>
  little(reading).some(({ from }) => {
    // "A few studies show" claims support; "few studies show" denies it.
    const isFew = reading.words[from]!.text === 'few'
    return !(isFew && reading.words[from - 1]?.text === 'a')
  })
