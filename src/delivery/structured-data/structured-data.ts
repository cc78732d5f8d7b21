import type { Graph, Thing } from 'schema-dts'
import { describeArticle } from './describe-article.ts'
import { describeClinic } from './describe-clinic.ts'
import { describeCondition } from './describe-condition.ts'
import { describeLocation } from './describe-location.ts'
import { describeModality } from './describe-modality.ts'
import { describeProfile } from './describe-profile.ts'
import { idsOf } from './fields-of.ts'
import { nameOfRecord } from './name-of-record.ts'
import type { SeenPage } from './page-seen.ts'

type Described = {
  describe: (page: SeenPage) => Thing[]
  /** Its fields that say something, besides those of all pages. */
  fields: readonly string[]
  /** Those of them that name records, of which collection. */
  relations: Readonly<Record<string, string>>
}

const ABOUT_ALL: Described['relations'] = { citations: 'citations', reviewedBy: 'people' }

/** The pages that schema.org has words for. A disclaimer stands on other pages and is none that a visitor looks for. */
const DESCRIBED: Readonly<Record<string, Described>> = {
  articles: {
    describe: describeArticle,
    fields: ['title', 'subtitle', 'excerpt', 'tags', 'readingMinutes', 'faq', 'seo'],
    relations: {
      authors: 'people',
      clinic: 'clinics',
      conditions: 'conditions',
      modalities: 'modalities',
      heroImage: 'media',
    },
  },
  conditions: {
    describe: describeCondition,
    fields: ['name', 'synonyms', 'summary', 'codes'],
    relations: { image: 'media' },
  },
  modalities: { describe: describeModality, fields: ['name', 'synonyms', 'summary', 'codes'], relations: {} },
  clinics: {
    describe: describeClinic,
    fields: ['name', 'tagline', 'website', 'socials'],
    relations: { logo: 'media' },
  },
  locations: {
    describe: describeLocation,
    fields: 'name address geo phones email hours serviceAreas languages accessibility npi bookingUrl'.split(' '),
    relations: { clinic: 'clinics', modalities: 'modalities', people: 'people', photos: 'media' },
  },
  people: {
    describe: describeProfile,
    fields: ['name', 'role', 'credentials', 'orcid'],
    relations: { photo: 'media' },
  },
}

const describedAs = (collection: string): Described | undefined =>
  Object.hasOwn(DESCRIBED, collection) ? DESCRIBED[collection] : undefined

/** Whether pages of a collection are described to search engines. */
export const isDescribed = (collection: string): boolean => describedAs(collection) !== undefined

/** The fields of a page that its description is made of. */
export function fieldsDescribed(collection: string): string[] {
  const { fields, relations } = describedAs(collection) ?? { fields: [], relations: {} }
  return [...fields, ...Object.keys({ ...relations, ...ABOUT_ALL }), 'publication', 'lastReviewedAt']
}

/** The records that must be at hand to describe a page, each once. */
export function recordsDescribed(
  collection: string,
  doc: Readonly<Record<string, unknown>>,
): { collection: string; id: string }[] {
  const relations = describedAs(collection)?.relations ?? {}
  const named = Object.entries({ ...relations, ...ABOUT_ALL }).flatMap(([field, of]) =>
    idsOf(doc[field]).map((id) => ({ collection: of, id })),
  )
  return [...new Map(named.map((each) => [`${each.collection}/${each.id}`, each])).values()]
}

/**
 * What a page tells search engines of itself, in the words of schema.org (JSON-LD): only what stands on it and in the public records
 * that it names. No rating, nothing about what helps against what, no work that has fallen. Null for what is no page to be found.
 */
export function structuredData(collection: string, page: SeenPage): Graph | null {
  const described = describedAs(collection)
  if (described === undefined || nameOfRecord(page.doc) === undefined) return null
  return {
    '@context': 'https://schema.org',
    '@graph': described.describe(page),
  }
}
