import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeStanding } from '../../../../src/evidence/standing/judge-standing.ts'
import { readRetractionWatch } from '../../../../src/evidence/standing/retraction-watch.ts'

const HEADER =
  'Record ID,Title,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason'
const csv = (...rows: string[]) => [HEADER, ...rows].join('\r\n')
const read = (text: string) => {
  const parsed = readRetractionWatch(text)
  if (!parsed.ok) throw new Error(parsed.why)
  return parsed.value
}

test('a row is found by DOI in any case and by PubMed number, once', () => {
  const file = read(
    csv(
      '1,A trial,2/9/2024 0:00,10.5555/NOTICE,333,10.5555/Paper,111,Retraction,"+Concerns about Data;+Duplication of Image;"',
    ),
  )
  const notice = {
    type: 'retraction',
    source: 'retraction-watch',
    noticedOn: '2024-02-09',
    doi: '10.5555/notice',
    pmid: '333',
    label: 'Concerns about Data; Duplication of Image',
    about: { doi: '10.5555/paper', pmid: '111' },
  }
  for (const work of [{ doi: '10.5555/paper' }, { pmid: '111' }, { doi: '10.5555/paper', pmid: '111' }])
    expect(file.noticesOf(work)).toEqual([notice])
  expect(file.noticesOf({ doi: '10.5555/other', pmid: null })).toEqual([])
  expect(file).toMatchObject({ rows: 1, unnamed: 0, refused: [] })
})

test('the nature of a notice counts, not that it stands in the file', () => {
  const file = read(
    csv(
      ...['Retraction', 'Expression of concern', 'Correction', 'Reinstatement', 'Something new'].map(
        (nature, n) => `${n},T,2/9/2024 0:00,10.5555/n${n},0,10.5555/p${n},0,${nature},`,
      ),
    ),
  )
  const statusOf = (n: number) =>
    judgeStanding(file.noticesOf({ doi: `10.5555/p${n}` }), { doi: `10.5555/p${n}`, checkedAt: '2026-01-01' }).status
  expect([0, 1, 2, 3, 4].map(statusOf)).toEqual(['retracted', 'concern', 'corrected', 'current', 'unknown'])
})

describe('rows that are not whole', () => {
  test('a work without numbers is counted, no fault', () => {
    const file = read(csv('1,T,2/9/2024 0:00,unavailable,0,unavailable,0,Retraction,', '2,T,2/9/2024,,,Unavailable,,,'))
    expect(file).toMatchObject({ rows: 0, unnamed: 2, refused: [] })
  })

  test('a number that cannot be read, a day that is none and a row that breaks off are listed; the rest counts', () => {
    const file = read(
      csv(
        '1,T,2/9/2024 0:00,10.5555/n,0,not a doi,111,Retraction,',
        '2,T,31/31/2024 0:00,10.5555/n,0,10.5555/p,0,Retraction,',
        '3,T,2/9/2024',
        '4,T,2/9/2024 0:00,unavailable,0,unavailable,PMC12,Retraction,',
        '5,"Two\nlines",2024-02-09,unavailable,0,10.5555/q,0,Retraction,',
      ),
    )
    expect(file.noticesOf({ pmid: '111' })).toHaveLength(1)
    expect(file.noticesOf({ doi: '10.5555/p' })).toMatchObject([{ noticedOn: null }])
    expect(file.noticesOf({ doi: '10.5555/q' })).toMatchObject([{ noticedOn: '2024-02-09', doi: null }])
    expect(file.refused.map(({ line }) => line)).toEqual([2, 3, 4, 5])
    expect(file.refused[0]!.reason).toContain('OriginalPaperDOI “not a doi”')
    expect(file.refused[1]!.reason).toContain('31/31/2024')
    expect(file.refused[2]!.reason).toContain('as many values')
    expect(file.refused[3]!.reason).toContain('OriginalPaperPubMedID')
  })

  test('a mark of byte order, and quotation marks in the middle of a value, are no fault', () => {
    const file = read(
      `\uFEFF${csv('1,A "small" trial,2/9/2024 0:00,,,10.5555/p,,Retraction,').replace('Record ID,', '')}`,
    )
    expect(file.refused).toHaveLength(1)
    expect(read(`\uFEFF${csv('1,A "small" trial,2/9/2024 0:00,,,10.5555/p,,Retraction,')}`).rows).toBe(1)
  })
})

test('another file is refused in words', () => {
  expect(readRetractionWatch('a,b\n1,2')).toEqual({
    ok: false,
    why: 'This is not the Retraction Watch CSV: it has no column OriginalPaperDOI, RetractionNature, RetractionDate in its first line.',
  })
  const whole = (n: number) => `${n},T,2/9/2024 0:00,,,10.5555/p${n},,Retraction,`
  for (const broken of ['3,"never closed', `3,"never closed,${'x'.repeat(200_000)}`])
    expect(readRetractionWatch(csv(whole(1), broken, whole(4), whole(5)))).toEqual({
      ok: false,
      why: 'After line 2 the file is no CSV, as when a quotation mark is not closed. Fetch it again from its source.',
    })
})

test('no text makes the reader fail', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => csv(text)),
      ),
      (text) => {
        expect(typeof readRetractionWatch(text).ok).toBe('boolean')
      },
    ),
  ))
