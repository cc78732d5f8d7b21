import type { RecallVerdict } from '../decisions/decision.ts'

/** What can be recalled, as a person names it. */
export type Recalled = 'page' | 'claim' | 'citation'

const NAMES: Record<Recalled, string> = { page: 'page', claim: 'statement', citation: 'work' }

/** The sentence that whoever recalls or reinstates something states, as the decision keeps it. */
export const recallMeaning = (verdict: RecallVerdict, what: Recalled): string =>
  verdict === 'recalled'
    ? `Visitors must not read this ${NAMES[what]}, or what rests on it, until a reviewer says otherwise.`
    : `What was recalled of this ${NAMES[what]} may be read again, exactly as it was approved, if nothing else stands against it.`
