type VerdictRow = { label: string; meaning: string; passes: boolean; needsEvidence: boolean }

/**
 * What a reviewer can say of a claim. `passes`: a page may make it. `needsEvidence`: it stands only as long as a work does that
 * supports it; the others rest on the reviewer's word and the wording alone.
 */
export const VERDICTS = {
  supported: {
    label: 'Supported',
    meaning: 'The works that it cites say this, of these people, and no less surely.',
    passes: true,
    needsEvidence: true,
  },
  'traditional-belief': {
    label: 'Told as a tradition',
    meaning: 'It tells what a tradition holds, says so, and promises nothing.',
    passes: true,
    needsEvidence: false,
  },
  experience: {
    label: 'Told as an experience',
    meaning: 'It tells what a person felt, may be told here, and is not told as what treatment does.',
    passes: true,
    needsEvidence: false,
  },
  'not-a-claim': {
    label: 'Not a claim',
    meaning: 'It says nothing about health that would need evidence.',
    passes: true,
    needsEvidence: false,
  },
  'change-needed': {
    label: 'Change needed',
    meaning: 'It can be said in other words, or with other evidence.',
    passes: false,
    needsEvidence: false,
  },
  rejected: { label: 'Rejected', meaning: 'It cannot be said.', passes: false, needsEvidence: false },
} as const satisfies Record<string, VerdictRow>
export type Verdict = keyof typeof VERDICTS

export const isVerdict = (value: unknown): value is Verdict =>
  typeof value === 'string' && Object.hasOwn(VERDICTS, value)

/** Tells whether a page may say what has this verdict. */
export const isPassing = (verdict: Verdict | null): boolean => verdict !== null && VERDICTS[verdict].passes
