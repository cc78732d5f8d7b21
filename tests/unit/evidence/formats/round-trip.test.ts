import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Name, Work } from '../../../../src/evidence/csl.ts'
import { cslJson } from '../../../../src/evidence/formats/csl-json/index.ts'
import { csv } from '../../../../src/evidence/formats/csv/index.ts'
import type { Format } from '../../../../src/evidence/formats/format.ts'
import { nbib } from '../../../../src/evidence/formats/nbib/index.ts'
import { publicationTypesOf } from '../../../../src/evidence/formats/nbib/nbib-types.ts'
import { noticesToTell, writeNotice } from '../../../../src/evidence/formats/nbib/nbib-notices.ts'
import { tidyName } from '../../../../src/evidence/formats/read-name.ts'
import type { Notice } from '../../../../src/evidence/standing/standing.ts'
import { ris } from '../../../../src/evidence/formats/ris/index.ts'
import { anyWork } from './any-work.ts'

/** Something a format cannot hold: what, in words, and what a work becomes by it. All else must come back as it was. */
type Loss = [what: string, lose: (work: Work) => Work]

const names =
  (change: (name: Name) => Name): Loss[1] =>
  (work) =>
    work.author ? { ...work, author: work.author.map(change) } : work
const noNotices: Loss = [
  'notices about the work',
  (work) => Object.fromEntries(Object.entries(work).filter(([part]) => part !== 'notices')) as Work,
]

const LOSSES: [name: string, format: Format, losses: Loss[]][] = [
  ['CSL-JSON', cslJson, []],
  ['RIS', ris, [noNotices]],
  [
    'CSV',
    csv,
    [
      noNotices,
      [
        'a semicolon within a name',
        names((name) =>
          tidyName(Object.fromEntries(Object.entries(name).map(([part, text]) => [part, text?.replace(/;/g, ' ')])))!,
        ),
      ],
    ],
  ],
  [
    'NBIB',
    nbib,
    [
      [
        'that a thing is a web page or a regulation',
        (work) => ({
          ...work,
          type:
            ({ webpage: 'article-journal', regulation: 'legislation' } as const)[work.type as 'webpage'] ?? work.type,
        }),
      ],
      [
        'kinds of study that PubMed has no word for',
        ({ design, ...work }) => (publicationTypesOf(design).length > 0 ? { ...work, design } : work),
      ],
      [
        'the place of a publisher that is not named',
        ({ publisherPlace, ...work }) => (work.publisher && publisherPlace ? { ...work, publisherPlace } : work),
      ],
      [
        'the region of a language',
        (work) => (work.language ? { ...work, language: work.language.split('-')[0]! } : work),
      ],
      [
        'kinds of notice that PubMed has no tag for, what was lifted by one, and who told of them when',
        ({ notices, ...work }) => {
          const kept = noticesToTell({ ...work, notices })
            .filter((notice) => writeNotice(notice) !== null)
            .map(({ type, doi, pmid }) => ({ type, ...(doi && { doi }), ...(pmid && { pmid }) }))
          return kept.length > 0 ? { ...work, notices: kept as Notice[] } : work
        },
      ],
    ],
  ],
]

describe.each(LOSSES)('%s', (name, { read, write }, losses) => {
  test(`CSL to ${name} and back loses ${losses.map(([what]) => what).join('; ') || 'nothing'}`, () => {
    const lose = (work: Work) => losses.reduce((left, [, loseOne]) => loseOne(left), work)
    fc.assert(
      fc.property(fc.array(anyWork, { minLength: 1, maxLength: 4 }), (works) => {
        const back = read(write!(works))
        expect(back.refused).toEqual([])
        // Losing twice is losing once, so what comes back may be measured by the same rule.
        const came = back.works.map(({ work }) => (work.notices ? lose(work) : work))
        expect(came).toEqual(works.map(lose))
      }),
      { numRuns: 150 },
    )
  })

  test('writing is the same each time, and reading what was read and written changes nothing more', () => {
    fc.assert(
      fc.property(fc.array(anyWork, { maxLength: 4 }), (works) => {
        const once = write!(works)
        const again = write!(read(once).works.map(({ work }) => work))
        expect(write!(works)).toBe(once)
        expect(read(again).works.map(({ work }) => work)).toEqual(read(once).works.map(({ work }) => work))
      }),
      { numRuns: 50 },
    )
  })
})
