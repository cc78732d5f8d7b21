import type { PersonLeaf, Thing } from 'schema-dts'
import { describePage } from './describe-page.ts'
import { describePerson } from './describe-person.ts'
import { describePicture } from './describe-picture.ts'
import type { SeenPage } from './page-seen.ts'
import { withoutNothing } from './without-nothing.ts'

/** The profile of somebody who writes, reviews or treats. */
export function describeProfile(page: SeenPage): Thing[] {
  const { doc } = page
  return describePage(
    page,
    withoutNothing<PersonLeaf>({ ...describePerson(doc), image: describePicture(page, doc.photo) }),
  )
}
