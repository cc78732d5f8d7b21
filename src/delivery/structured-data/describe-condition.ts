import type { MedicalConditionLeaf, Thing } from 'schema-dts'
import { describeCodes } from './describe-codes.ts'
import { describePage } from './describe-page.ts'
import { describePicture } from './describe-picture.ts'
import { type Fields, listOf, wordsOf } from './fields-of.ts'
import { nameOfRecord } from './name-of-record.ts'
import type { SeenPage } from './page-seen.ts'
import { withoutNothing } from './without-nothing.ts'

/** A condition by its name, as other pages name it. */
export const nameCondition = (condition: Fields): MedicalConditionLeaf =>
  withoutNothing<MedicalConditionLeaf>({
    '@type': 'MedicalCondition',
    '@id': nameOfRecord(condition),
    name: wordsOf(condition.name),
  })

/** A condition with its other names and codes. What is done about it is not said: that would claim that it works. */
export function describeCondition(page: SeenPage): Thing[] {
  const { doc } = page
  return describePage(
    page,
    withoutNothing<MedicalConditionLeaf>({
      ...nameCondition(doc),
      alternateName: listOf(doc.synonyms),
      description: wordsOf(doc.summary),
      code: describeCodes(doc.codes),
      image: describePicture(page, doc.image),
    }),
  )
}
