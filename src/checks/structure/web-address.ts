import type { Finding } from '../finding.ts'
import { TERMS } from '../lexicon/terms.ts'
import { readPassages } from '../reading/read-passages.ts'
import { applyRules } from '../rules/apply-rules.ts'
import { atField, raise } from '../rules/raise.ts'
import { passage } from '../surface/passage.ts'
import { textOf } from './page-data.ts'
import { ofPage } from './read-page.ts'

/** The address of a title that asks, which lost its question mark: what is asked stops no page. */
const ASKS = /^(?:do|does|did|can|could|is|are|will|would|should|may|might|must|has|have)-/

/** PAG-006: the words of the page's web address claim nothing that the page itself may not. */
export const claimsNothingInAddress = ofPage((page, { passages }, context): Finding[] => {
  const slug = textOf(page.data, 'slug')
  if (slug === '' || passages.some(({ path }) => path === 'slug') || ASKS.test(slug)) return []
  const words = slug.replaceAll('-', ' ')
  const readings = readPassages([passage('slug', 'seo', words)], [TERMS])
  const [worst] = readings
    .flatMap((reading) => applyRules(reading, readings, context))
    .filter(({ severity, suppressedBy }) => severity === 'blocker' && suppressedBy === undefined)
  if (worst === undefined) return []
  return raise('PAG-006', atField('slug'), context, {
    message: `The web address says “${worst.quote}”: ${worst.title.charAt(0).toLowerCase()}${worst.title.slice(1)}.`,
  })
})
