import type { Frame } from './frame.ts'

/** A payer pays for a treatment. */
export const coverageFrames: readonly Frame[] = [
  {
    type: 'coverage',
    direction: 'none',
    evenIf: ['service', 'money', 'person'],
    phrases: [
      '[coverage] ..6 (pays|pay|paid|covers|cover|covered|reimburses|reimburse|reimbursed|picks up|pick up|foots|foot|includes|include|allows|approves) !(our|us|you to)',
      '[coverage] ..2 # visits',
      '(covered|paid for|reimbursed|paid) (by|under|through|in full by) ..4 [coverage]',
      '[coverage] ..3 (accepted|now accepted)',
      '(in network|covered by) ..8 (covered|paid for|reimbursed|free)',
      '(is|are) ..1 (covered|reimbursed|paid for)',
    ],
    holds: ({ reading }, from, to) =>
      reading.terms.some(({ concept }) => concept === 'coverage') &&
      !reading.words.slice(from, to).some(({ text }) => text === 'depend' || text === 'ask'),
  },
]
