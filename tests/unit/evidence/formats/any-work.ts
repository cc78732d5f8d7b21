import * as fc from 'fast-check'
import { CSL_TYPES, type CslType, type Work } from '../../../../src/evidence/csl.ts'
import { STUDY_DESIGNS } from '../../../../src/evidence/design.ts'
import { recordWork } from '../../../../src/evidence/formats/record-work.ts'
import {
  NOTICE_TYPES,
  STANDING_SOURCES,
  type NoticeType,
  type StandingSource,
} from '../../../../src/evidence/standing/standing.ts'

const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZäöüßéñøłčşИван中文한')
const marks = fc.constantFrom(...'0123456789 \'"()[]{}<>&%$#_~^\\/|=+-–—@*.,;:!?`´’“”…·№°µ≥')
const word = fc.string({ unit: letters, minLength: 1, maxLength: 10 })
const text = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: word },
      { weight: 1, arbitrary: fc.string({ unit: marks, minLength: 1, maxLength: 3 }) },
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(' '))
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 2 })

const particle = fc.constantFrom('van den', 'de la', 'von', 'van')
const person = fc.record(
  {
    family: fc.oneof(
      word,
      fc.tuple(word, word).map((two) => two.join('-')),
      fc.tuple(word, word).map((two) => two.join(' ')),
    ),
    given: fc.oneof(
      word,
      fc.tuple(word, word).map((two) => two.join(' ')),
      fc.constantFrom('J.', 'J. A.', 'GD', 'Jun-Hwan'),
    ),
    nonDroppingParticle: particle,
    droppingParticle: particle,
    suffix: fc.constantFrom('Jr', 'Sr', 'III'),
  },
  { requiredKeys: ['family', 'given'] },
)
const anyName = fc.oneof(
  { weight: 6, arbitrary: person },
  { weight: 1, arbitrary: word.map((family) => ({ family })) },
  // A group that is named by marks alone is nobody: the table splits names at semicolons.
  { weight: 2, arbitrary: text.filter((name) => /\p{L}/u.test(name)).map((literal) => ({ literal })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        'World Health Organization',
        'Clinical Guidelines Committee of the American College of Physicians',
        'WHO',
        'et al',
        'Department of Health, Government of Kerala',
        'Liu L',
      )
      .map((literal) => ({ literal })),
  },
)
const date = fc.oneof(
  fc.record({ year: fc.integer({ min: 1000, max: 2999 }) }),
  fc.record({ year: fc.integer({ min: 1900, max: 2099 }), month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({
    year: fc.integer({ min: 1900, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
)
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))
const pages = fc.oneof(
  fc.constantFrom('172-185', '328196', 'e045961', 'S12-S18', '12, 15-18', 'CD013814', '1-18', 'iv'),
  fc
    .tuple(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 0, max: 300 }))
    .map(([first, more]) => `${first}-${first + more}`),
)
const digits = (min: number, max: number) => fc.integer({ min, max }).map(String)
const identifiers = fc
  .record(
    {
      doi: fc.oneof(
        fc
          .tuple(
            digits(1000, 99999),
            fc.string({ unit: fc.constantFrom(...'abcxyz0123456789()-._;<>:/'), minLength: 3, maxLength: 20 }),
          )
          .map(([registrant, rest]) => `10.${registrant}/a${rest}b`),
        fc.constantFrom('10.1002/14651858.cd013814', '10.1002/14651858.cd001351.pub2', '10.1155/2015/328196'),
      ),
      pmid: digits(1, 99_999_999),
      pmcid: digits(1, 99_999_999).map((number) => `PMC${number}`),
      isbn: fc.constantFrom('9789240081789', '9780306406157'),
      cochraneId: fc.constantFrom('CD001351.pub2', 'CD013814'),
      prospero: fc.constant('CRD42020149647'),
      nct: fc.constantFrom('NCT01234567', 'NCT00000001'),
    },
    { requiredKeys: [] },
  )
  .map((numbers) => Object.entries(numbers).map(([name, said]) => ({ name: name as keyof typeof numbers, text: said })))

const notice = fc.record(
  {
    type: fc.constantFrom(...(Object.keys(NOTICE_TYPES) as NoticeType[])),
    source: fc.constantFrom(...(Object.keys(STANDING_SOURCES) as StandingSource[])),
    noticedOn: day,
    doi: fc.constant('10.1016/s0140-6736(10)60175-4'),
    pmid: digits(1, 99_999_999),
    label: fc.constantFrom('Retraction', 'Lancet. 2010 Feb 6;375(9713):445'),
  },
  { requiredKeys: ['type', 'source'] },
)

/** Any work in its stored form, as readers and the record of a citation have it, with signs that formats give a meaning to. */
export const anyWork: fc.Arbitrary<Work> = fc
  .record({
    type: fc.constantFrom(...(Object.keys(CSL_TYPES) as CslType[])),
    title: text.map((title) => `A${title}`),
    author: maybe(fc.array(anyName, { maxLength: 8 })),
    containerTitle: maybe(text),
    containerTitleShort: maybe(text),
    issued: maybe(date),
    accessedOn: maybe(day),
    volume: maybe(fc.oneof(digits(1, 3000), fc.constant('29 Suppl 1'))),
    issue: maybe(fc.oneof(digits(1, 30), fc.constantFrom('Suppl 2', '1-2'))),
    page: maybe(pages),
    number: maybe(fc.constantFrom('NG59', 'CER 227', '20-EHC009', 'CD013814', 'Mediators 12(2)')),
    publisher: maybe(text),
    publisherPlace: maybe(text),
    edition: maybe(fc.constantFrom('2', '3rd', 'Revised')),
    language: maybe(fc.constantFrom('en', 'de', 'zh', 'ko', 'en-US', 'zh-Hant')),
    ISSN: maybe(fc.constantFrom(['1741-427X'], ['0317-8471'])),
    URL: maybe(fc.constantFrom(['https://example.org/a?b=c&d=e#f'], ['https://www.nice.org.uk/guidance/ng59'])),
    identifiers: maybe(identifiers),
    design: maybe(fc.constantFrom(...STUDY_DESIGNS)),
    searchedOn: maybe(day),
    notices: maybe(fc.array(notice, { maxLength: 3 })),
  })
  .map((draft) => {
    const made = recordWork(draft)
    if ('reason' in made) throw new Error(made.reason)
    return made.work
  })
