import type { MedicalWebPageLeaf, Thing } from 'schema-dts'
import { dayOf } from '#platform/day.ts'
import { describePerson } from './describe-person.ts'
import { describeWorks } from './describe-works.ts'
import { groupOf, idsOf, momentOf, wordsOf } from './fields-of.ts'
import { nameOfRecord } from './name-of-record.ts'
import { recordsAt, type SeenPage } from './page-seen.ts'
import { withoutNothing } from './without-nothing.ts'

/** What is said of a page beside what it is about. */
type Said = Pick<MedicalWebPageLeaf, 'name' | 'description' | 'url' | 'hasPart' | 'about'>

/**
 * The page on which something is told, and that something: when it was last reviewed and by whom, when its words came out, and the
 * works that it cites. The people it names are nodes of their own, as they may be named twice.
 */
export function describePage(page: SeenPage, main: Thing & { '@id'?: string }, said: Said = {}): Thing[] {
  const { doc } = page
  const publication = groupOf(doc.publication)
  const reviewers = recordsAt(page, 'people', doc.reviewedBy)
  const web = withoutNothing<MedicalWebPageLeaf>({
    '@type': 'MedicalWebPage',
    '@id': nameOfRecord(doc, 'page'),
    name: wordsOf(doc.title) ?? wordsOf(doc.name),
    ...said,
    mainEntity: main['@id'] === undefined ? undefined : { '@id': main['@id'] },
    datePublished: momentOf(publication.firstPublishedAt),
    dateModified: momentOf(publication.publishedAt),
    lastReviewed: dayOf(doc.lastReviewedAt) ?? undefined,
    reviewedBy: reviewers.map((each) => ({ '@id': nameOfRecord(each)! })),
    citation: describeWorks(page),
  })
  const told = new Set(idsOf(doc.id))
  return [web, main, ...reviewers.filter(({ id }) => !told.has(String(id))).map(describePerson)]
}
