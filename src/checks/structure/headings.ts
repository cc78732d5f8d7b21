import type { Finding } from '../finding.ts'
import { raise } from '../rules/raise.ts'
import { placeIn, type PageCheck } from './read-page.ts'

const SHORT = 80
/** The title of the page is the first; texts begin at the second. */
const TITLE = 1

/** ACC-002: headings go down one level at a time, and what looks like a heading is one (WCAG 2.1, 1.3.1 and 2.4.6). */
export const keepsHeadings: PageCheck = ({ passages }, context): Finding[] => {
  const findings: Finding[] = []
  let field = ''
  let level = TITLE
  for (const passage of passages) {
    const of = passage.path.split('root')[0]!
    if (of !== field) [field, level] = [of, TITLE]
    if (passage.kind === 'heading' && passage.level !== null) {
      if (passage.level > level + 1)
        findings.push(
          ...raise('ACC-002', placeIn(passage, 0, passage.text.length), context, {
            message: `The heading is of level ${passage.level}, and the one above it of level ${level}. Take level ${level + 1}.`,
          }),
        )
      level = passage.level
    }
    if (passage.kind === 'paragraph' && passage.isAllBold && passage.text.trim().length < SHORT)
      findings.push(
        ...raise('ACC-002', placeIn(passage, 0, passage.text.length), context, {
          message: 'A short line all in bold looks like a heading and is none. Make it one, or take the bold out.',
        }),
      )
  }
  return findings
}
