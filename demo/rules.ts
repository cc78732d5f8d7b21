import type { DemoRecord } from './demo-record.ts'

/** What the clinics ask of themselves beyond the shipped rules. */
export const rules: DemoRecord[] = [
  {
    key: 'pain-free',
    by: 'reviewer',
    data: {
      code: 'OURS-001',
      title: 'We do not write “pain-free”',
      severity: 'warning',
      jurisdictions: [],
      rule: 'Do not call a life, a visit or a person pain-free.',
      why: 'Hardly anybody’s back is silent for ever. Whoever came for “pain-free” leaves disappointed, also when the visit helped.',
      phrases: ['pain free', '~free ..2 of all pain'],
      guards: ['negated', 'quoted-rule'],
      authority: { name: 'The clinics', document: 'What we agreed on how we write, 2026' },
      remedy: 'reword',
      suggestion: 'Say what somebody may be able to do again: “an hour in the garden”.',
      mustHit: [
        'Book now and be pain-free.',
        'Picture a spine that is free of all pain.',
        'heading: Your pain-free summer',
      ],
      mustNotHit: [
        'We cannot promise that anybody will be pain-free.',
        'The car park is free.',
        'Tell us about your pain.',
      ],
      isActive: true,
    },
  },
]
