import type { MedicalTherapyLeaf, Thing } from 'schema-dts'
import { describeCodes } from './describe-codes.ts'
import { describePage } from './describe-page.ts'
import { type Fields, listOf, wordsOf } from './fields-of.ts'
import { nameOfRecord } from './name-of-record.ts'
import type { SeenPage } from './page-seen.ts'
import { withoutNothing } from './without-nothing.ts'

/** A treatment by its name, as other pages name it. */
export const nameModality = (modality: Fields): MedicalTherapyLeaf =>
  withoutNothing<MedicalTherapyLeaf>({
    '@type': 'MedicalTherapy',
    '@id': nameOfRecord(modality),
    name: wordsOf(modality.name),
  })

/**
 * A treatment with its other names and codes. For what it is used (`indication`) and what it does to whom is not said here: a page says
 * it in sentences, each with its evidence.
 */
export function describeModality(page: SeenPage): Thing[] {
  const { doc } = page
  return describePage(
    page,
    withoutNothing<MedicalTherapyLeaf>({
      ...nameModality(doc),
      alternateName: listOf(doc.synonyms),
      description: wordsOf(doc.summary),
      code: describeCodes(doc.codes),
    }),
  )
}
