import type { ArticleLeaf, FAQPageLeaf, Thing } from 'schema-dts'
import { nameClinic } from './describe-clinic.ts'
import { nameCondition } from './describe-condition.ts'
import { nameModality } from './describe-modality.ts'
import { describePage } from './describe-page.ts'
import { describePerson } from './describe-person.ts'
import { describePicture } from './describe-picture.ts'
import { groupOf, idsOf, listOf, momentOf, numberOf, rowsIn, wordsOf } from './fields-of.ts'
import { nameOfRecord } from './name-of-record.ts'
import { recordsAt, type SeenPage } from './page-seen.ts'
import { withoutNothing } from './without-nothing.ts'

/** An article with its authors, its clinic, and what it is about; its questions and answers stand on the page beside it. */
export function describeArticle(page: SeenPage): Thing[] {
  const { doc } = page
  const [seo, publication] = [groupOf(doc.seo), groupOf(doc.publication)]
  const authors = recordsAt(page, 'people', doc.authors)
  const reviewers = new Set(idsOf(doc.reviewedBy))
  const url = wordsOf(seo.canonicalUrl)
  const minutes = numberOf(doc.readingMinutes)
  const article = withoutNothing<ArticleLeaf>({
    '@type': 'Article',
    '@id': nameOfRecord(doc),
    headline: wordsOf(doc.title),
    alternativeHeadline: wordsOf(doc.subtitle),
    description: wordsOf(doc.excerpt),
    author: authors.map((each) => ({ '@id': nameOfRecord(each)! })),
    publisher: recordsAt(page, 'clinics', doc.clinic).map(nameClinic),
    datePublished: momentOf(publication.firstPublishedAt),
    dateModified: momentOf(publication.publishedAt),
    about: [
      ...recordsAt(page, 'conditions', doc.conditions).map(nameCondition),
      ...recordsAt(page, 'modalities', doc.modalities).map(nameModality),
    ],
    keywords: listOf(doc.tags),
    timeRequired: minutes !== undefined && minutes > 0 ? `PT${Math.ceil(minutes)}M` : undefined,
    image: describePicture(page, doc.heroImage),
    url,
  })
  const said = {
    name: wordsOf(seo.title) ?? wordsOf(doc.title),
    description: wordsOf(seo.description) ?? wordsOf(doc.excerpt),
    url,
    hasPart: describeQuestions(doc.faq),
  }
  return [
    ...describePage(page, article, said as never),
    ...authors.filter(({ id }) => !reviewers.has(String(id))).map(describePerson),
  ]
}

function describeQuestions(faq: unknown): FAQPageLeaf | undefined {
  const questions = rowsIn(faq).flatMap((row) => {
    const [name, text] = [wordsOf(row.question), wordsOf(row.answer)]
    if (name === undefined || text === undefined) return []
    return [{ '@type': 'Question' as const, name, acceptedAnswer: { '@type': 'Answer' as const, text } }]
  })
  return questions.length === 0 ? undefined : { '@type': 'FAQPage', mainEntity: questions }
}
