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
  {
    type: 'coverage',
    direction: 'none',
    evenIf: ['service', 'money', 'person'],
    phrases: [
      '(your|the|most|many|some|all|any|every|nearly all) ..1 (plan|plans|policy|policies|insurer|insurers|insurance|card|benefits|health fund) (will|may|can|now|also|usually|often)? ..1 (pays|pay|covers|cover|takes care of|take care of|picks up|pick up|foots|foot|reimburses|reimburse|settles|settle) ..2 (for|all|it|the|every|your|half|part|some|most|any)',
      '(part a|part b|part c|medicare|medicaid|workers comp|the va|tricare) ..2 (takes care of|take care of|picks up|foots|settles|looks after|pays|covers|shoulders|helps with)',
    ],
    holds: ({ reading: { words } }) =>
      !words.some(({ text }) => text === 'ask' || text === 'treatment' || text === 'depends'),
  },
]
