import type { Sign } from './sign.ts'

/** Who somebody is, where they come from, what they may call themselves. */
export const personSigns: readonly Sign[] = [
  {
    sign: 'person',
    reach: 'clause',
    phrases: [
      '[biography]',
      '(he|she|i|who) (is|am|was) (a|an|the|our|not)',
      '(he|she) (holds|keeps|plays|reads|loves|leads|teaches|trained|studied|wrote|sees|speaks|likes|grew|has practiced|has worked|works|worked|joined|came)',
      '(studied|trained|qualified|certified|registered|licensed|licence|license|accredited|apprenticed|interned|diploma|diplomate|thesis|phd|degree)',
      '[clinician] ..3 (sees|see|saw|share|shares|joins|leads|lead|teaches|works|speaks|covers|runs|will see|attends|holds|is|has joined|has|knows) !(that)',
      '[clinic] ..3 [clinician] (is|are|has|have|sees|reads|writes|sits|leads|teaches|was|were)',
      '(our|my|the) (accountant|bookkeeper|manager|director|owner|receptionist|dog|cat|landlord|neighbor|plumber|cousin|sister|brother|founder)',
      '(expert|experts|specialist|specialists|certified|trained|qualified) in ..6',
      '(help|helps|lets|let|allow|allows|tell|tells) us',
      '[credential] ..3 (sees|see|leads|joins|teaches|shows|placing|works)',
    ],
  },
]
