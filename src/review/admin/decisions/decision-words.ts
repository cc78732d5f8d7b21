import { VERDICTS, type Verdict } from '../../claims/verdicts.ts'

const OF_PAGES: Record<string, string> = {
  approved: 'Approved',
  'changes-requested': 'Changes asked for',
  recalled: 'Recalled',
  reinstated: 'Reinstated',
}

/** What was decided, as the desk calls it. */
export function decisionWords(verdict: unknown): string {
  const name = String(verdict ?? '')
  return Object.hasOwn(VERDICTS, name) ? VERDICTS[name as Verdict].label : (OF_PAGES[name] ?? name)
}
