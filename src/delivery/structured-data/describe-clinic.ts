import type { MedicalOrganizationLeaf, Thing } from 'schema-dts'
import { describePage } from './describe-page.ts'
import { describePicture } from './describe-picture.ts'
import { type Fields, rowsIn, wordsOf } from './fields-of.ts'
import { nameOfRecord } from './name-of-record.ts'
import type { SeenPage } from './page-seen.ts'
import { withoutNothing } from './without-nothing.ts'

/** A clinic, the brand above its locations, by its name and website, as other pages name it. */
export const nameClinic = (clinic: Fields): MedicalOrganizationLeaf =>
  withoutNothing<MedicalOrganizationLeaf>({
    '@type': 'MedicalOrganization',
    '@id': nameOfRecord(clinic),
    name: wordsOf(clinic.name),
    url: wordsOf(clinic.website),
  })

/** A clinic with its tagline, logo and profiles. Since when it works is not when it was founded, so that is left out. */
export function describeClinic(page: SeenPage): Thing[] {
  const { doc } = page
  return describePage(
    page,
    withoutNothing<MedicalOrganizationLeaf>({
      ...nameClinic(doc),
      slogan: wordsOf(doc.tagline),
      logo: describePicture(page, doc.logo),
      sameAs: rowsIn(doc.socials).flatMap(({ url }) => wordsOf(url) ?? []),
    }),
  )
}
