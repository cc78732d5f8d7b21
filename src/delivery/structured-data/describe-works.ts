import type {
  CreativeWork,
  MedicalScholarlyArticleLeaf,
  OrganizationLeaf,
  PersonLeaf,
  PropertyValueLeaf,
} from 'schema-dts'
import { DESIGNS, IDENTIFIERS, IDENTIFIER_NAMES, type CslType } from '#evidence/index.ts'
import { bears, type Support } from '#review/index.ts'
import { type Fields, groupOf, numberOf, rowsIn, wordsOf } from './fields-of.ts'
import { nameOfRecord } from './name-of-record.ts'
import { recordsAt, type SeenPage } from './page-seen.ts'
import { withoutNothing } from './without-nothing.ts'

const TYPES = {
  'article-journal': 'MedicalScholarlyArticle',
  article: 'MedicalScholarlyArticle',
  report: 'Report',
  book: 'Book',
  chapter: 'Chapter',
  webpage: 'WebPage',
  legislation: 'Legislation',
  regulation: 'Legislation',
  dataset: 'Dataset',
} as const satisfies Record<CslType, string>

/**
 * The works that a page cites and that count: what was retracted, withdrawn or recalled, or whose record is wrong, is held up to nobody
 * as support. A record that was merged into another is that other.
 */
export function describeWorks(page: SeenPage): CreativeWork[] {
  const seen = new Set<string>()
  return recordsAt(page, 'citations', page.doc.citations).flatMap((record) => {
    const [id] = [record.mergedInto ?? record.id].flat()
    const work = { ...record, id: typeof id === 'object' && id !== null ? groupOf(id).id : id }
    const name = nameOfRecord(work)
    if (name === undefined || seen.has(name) || !counts(work)) return []
    seen.add(name)
    return [describeWork(work)]
  })
}

function counts({ id, recalledAt, standing, verification }: Fields): boolean {
  return bears({
    citation: String(id),
    standing: groupOf(standing).status as Support['standing'],
    verification: groupOf(verification).state as Support['verification'],
    isRecalled: Boolean(recalledAt),
  })
}

function describeWork(work: Fields): CreativeWork {
  const type = Object.hasOwn(TYPES, String(work.type)) ? TYPES[work.type as CslType] : 'CreativeWork'
  const isArticle = type === 'MedicalScholarlyArticle'
  const { identifier, sameAs } = describeIdentifiers(groupOf(work.identifiers))
  // The properties below are those of all works; what only articles have is asked for by itself.
  return withoutNothing<MedicalScholarlyArticleLeaf>({
    '@type': type as 'MedicalScholarlyArticle',
    '@id': nameOfRecord(work),
    name: wordsOf(work.title),
    author: rowsIn(work.author).flatMap(describeAuthor),
    datePublished: describeDate(groupOf(work.issued)),
    isPartOf: isArticle ? describeJournal(work) : undefined,
    pagination: isArticle ? wordsOf(work.page) : undefined,
    publicationType: isArticle ? describeDesign(work.design) : undefined,
    publisher: { '@type': 'Organization', name: wordsOf(work.publisher) } as OrganizationLeaf,
    inLanguage: wordsOf(work.language),
    identifier,
    sameAs,
    url: wordsOf(work.URL),
  })
}

const describeDesign = (design: unknown) =>
  typeof design === 'string' && Object.hasOwn(DESIGNS, design)
    ? DESIGNS[design as keyof typeof DESIGNS].label
    : undefined

function describeIdentifiers(identifiers: Fields): { identifier: PropertyValueLeaf[]; sameAs: string[] } {
  const found = IDENTIFIER_NAMES.flatMap((name) => {
    const value = wordsOf(identifiers[name])
    const kind = IDENTIFIERS[name]
    return value === undefined ? [] : [{ name, value, link: 'link' in kind ? kind.link(value) : undefined }]
  })
  return {
    identifier: found.map(({ name, value }) => ({ '@type': 'PropertyValue', propertyID: name, value })),
    sameAs: found.flatMap(({ link }) => link ?? []),
  }
}

/** A CSL name; "et al" stands for people who are not named, and names nobody. */
function describeAuthor(author: Fields): (PersonLeaf | OrganizationLeaf)[] {
  const literal = wordsOf(author.literal)
  if (literal !== undefined) return /^et al\.?$/i.test(literal) ? [] : [{ '@type': 'Organization', name: literal }]
  const before = [wordsOf(author.droppingParticle), wordsOf(author.nonDroppingParticle)]
  const [given, family] = [wordsOf(author.given), [...before, wordsOf(author.family)].filter(Boolean).join(' ')]
  const name = [given, family].filter(Boolean).join(' ')
  if (name === '') return []
  return [
    withoutNothing<PersonLeaf>({
      '@type': 'Person',
      name,
      givenName: given,
      familyName: family,
      honorificSuffix: wordsOf(author.suffix),
    }),
  ]
}

/** As far as it is known (ISO 8601): a year, a month, or a day. */
function describeDate({ day, month, year }: Fields): string | undefined {
  const parts = [numberOf(year), numberOf(month), numberOf(day)]
  const known = parts.slice(0, parts.includes(undefined) ? parts.indexOf(undefined) : parts.length) as number[]
  const text = known.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
  return /^\d{4}(-\d{2}){0,2}$/.test(text) ? text : undefined
}

/** The journal, in which a volume, in which an issue, as schema.org nests them. */
function describeJournal(work: Fields): CreativeWork | undefined {
  const name = wordsOf(work.containerTitle)
  if (name === undefined) return undefined
  const [volume, issue] = [wordsOf(work.volume), wordsOf(work.issue)]
  const journal: CreativeWork = { '@type': 'Periodical', name, issn: wordsOf(work.ISSN) } as CreativeWork
  const inVolume: CreativeWork =
    volume === undefined
      ? journal
      : ({ '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: journal } as CreativeWork)
  return issue === undefined
    ? inVolume
    : ({ '@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume } as CreativeWork)
}
