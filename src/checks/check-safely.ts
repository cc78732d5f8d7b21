import type { CheckContext } from './check-context.ts'
import { checkPassages } from './check-passages.ts'
import type { Finding } from './finding.ts'
import { readabilityOf } from './readability/readability.ts'
import type { Report } from './report.ts'
import type { Passage } from './surface/passage.ts'

/** Stands in a report in place of all findings: nobody may take a page for checked that was not. */
const NOT_CHECKED: Finding = {
  rule: 'NOT-CHECKED',
  title: 'Not checked',
  severity: 'blocker',
  path: '',
  start: 0,
  end: 0,
  quote: '',
  isExample: false,
  message: 'These words could not be checked, because of a fault in the checker. What you wrote is kept.',
  why: 'Nobody can say yet what these words claim. Until they are checked they count as if something stood in their way.',
  remedy: 'ask',
  suggestion: 'Tell whoever runs Citewell; the log of the server says what went wrong. It is tried again every day.',
  authority: '',
  sources: [],
}

/**
 * Checks passages, and where the checker itself fails gives a report of one blocker that says so: whoever wrote the words must not
 * lose them, and must not take them for checked. `tell` hears of the error. `read` gives the passages, and may fail as well.
 */
export function checkSafely(
  read: () => readonly Passage[],
  context: CheckContext,
  tell: (error: unknown) => void,
): Report {
  try {
    return checkPassages(read(), context)
  } catch (error) {
    tell(error)
    const { version } = context.rules
    return { sentences: [], claims: [], findings: [NOT_CHECKED], readability: readabilityOf([]), rulePack: version }
  }
}
