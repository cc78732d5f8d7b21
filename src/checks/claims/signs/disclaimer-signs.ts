import type { Sign } from './sign.ts'

/** Nothing is promised, or a doctor's care is not replaced. */
export const disclaimerSigns: readonly Sign[] = [
  {
    sign: 'disclaimer',
    reach: 'clause',
    phrases: [
      '[disclaimer]',
      '(no|not a|nothing ..8|not) (substitute|replacement|replace|replaces) ..3 (for|advice|care|your|doctor|the)',
      '(results|outcomes|responses|experiences|bodies) (differ|vary|may vary|can vary|will vary|are not guaranteed)',
      '(for)? (general information|educational purposes|information purposes|informational purposes)',
    ],
  },
]
