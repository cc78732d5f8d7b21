import { expect, test } from 'vitest'
import { BATCH, countOutcomes, nextBatch, outcomesOf } from '../../../src/evidence/admin/import/batches.ts'
import {
  countByVerdict,
  isToBringIn,
  previewRows,
  type ImportAnswer,
  type Verdict,
} from '../../../src/evidence/admin/import/preview-rows.ts'
import { cslBatch } from '../../../src/evidence/admin/import/csl-batch.ts'
import { readCslJson } from '../../../src/evidence/formats/csl-json/read-csl-json.ts'
import type { Work } from '../../../src/evidence/csl.ts'
import type { NoticeType } from '../../../src/evidence/standing/standing.ts'

const work = (title: string): Work => ({
  type: 'article-journal',
  title,
  author: [{ family: 'Lee' }, { family: 'Kim' }, { family: 'Choi' }],
  issued: { year: 2013 },
  containerTitle: 'Clinical Journal of Backs',
  containerTitleShort: 'Clin J Backs',
})

const none = { format: 'ris', created: [], matched: [], versions: [], refused: [], remarks: [] }
const found = (...works: [line: number, verdict: Verdict, title: string][]) =>
  works.map(([line, verdict, title]) => ({ line, verdict, work: work(title) }))

test('the preview has a line a work, in the order of the file, with what would become of it', () => {
  const answer: ImportAnswer = {
    ...none,
    works: found([1, 'new', 'One'], [9, 'same', 'Two'], [20, 'version', 'Three'], [30, 'refused', 'Four']),
    matched: [{ line: 9, id: 'id-2', title: 'Two of ours', how: 'doi', differences: [] }],
    versions: [{ line: 20, of: { id: 'id-3', title: 'Three of ours' }, kind: 'version', title: 'Three' }],
    refused: [
      { line: 15, reason: 'There is no title.' },
      { line: 30, reason: 'The year is not a year.' },
    ],
    remarks: [{ line: 9, remark: 'The abstract was left out.' }],
  }
  const rows = previewRows(answer)
  expect(rows.map(({ key, line, verdict, title, reason }) => [key, line, verdict, title, reason])).toEqual([
    [0, 1, 'new', 'One', ''],
    [1, 9, 'same', 'Two', ''],
    [2, 15, 'refused', '', 'There is no title.'],
    [3, 20, 'version', 'Three', ''],
    [4, 30, 'refused', 'Four', 'The year is not a year.'],
  ])
  expect(rows[0]).toMatchObject({ authors: 'Lee et al.', year: '2013', journal: 'Clin J Backs', known: null })
  expect(rows[1]).toMatchObject({
    known: { id: 'id-2', title: 'Two of ours' },
    how: 'doi',
    remarks: ['The abstract was left out.'],
  })
  expect(rows[3]!.known).toEqual({ id: 'id-3', title: 'Three of ours' })
  expect(rows[3]!.kind).toBe('version')
  expect(rows.map(isToBringIn)).toEqual([true, false, false, true, false])
  expect(countByVerdict(rows)).toEqual([
    { verdict: 'new', count: 1 },
    { verdict: 'same', count: 1 },
    { verdict: 'version', count: 1 },
    { verdict: 'refused', count: 2 },
  ])
})

test('works that all stand on one line are told apart by their order', () => {
  const rows = previewRows({
    ...none,
    works: found([1, 'same', 'One'], [1, 'new', 'Two'], [1, 'same', 'Three'], [4, 'same', 'Two']),
    matched: [
      { line: 1, id: 'a', title: 'One of ours', differences: [] },
      { line: 1, id: 'c', title: 'Three of ours', differences: [] },
      { line: 4, id: null, title: 'Two', sameAsLine: 1, differences: [] },
    ],
  })
  expect(rows.map(({ known }) => known?.id ?? null)).toEqual(['a', null, 'c', null])
  expect(rows[3]!.known).toEqual({ id: null, title: 'Two', line: 1 })
})

test('ten thousand lines go in batches, and none is sent twice', () => {
  const works = Array.from({ length: 10_000 }, (_, i) => ({
    line: i + 1,
    verdict: 'new' as const,
    work: work(`W${i}`),
  }))
  const rows = previewRows({ ...none, works })
  const chosen = new Set(rows.map(({ key }) => key).filter((key) => key !== 5))
  let done = {}
  let rounds = 0
  for (let batch = nextBatch(rows, chosen, done); batch.length > 0; batch = nextBatch(rows, chosen, done)) {
    expect(batch.length).toBeLessThanOrEqual(BATCH)
    const lines = batch.map((_, index) => index + 2)
    const created = lines.map((line) => ({ line, id: `id-${rounds}-${line}`, title: '' }))
    done = { ...done, ...outcomesOf(batch, lines, { ...none, created }) }
    rounds++
  }
  expect(rounds).toBe(100)
  expect(Object.keys(done)).toHaveLength(9_999)
  expect(countOutcomes(done)).toEqual({ created: 9_999, 'there-already': 0, refused: 0 })
})

test('each line of a batch comes to one end, by the line it was sent on', () => {
  const rows = previewRows({
    ...none,
    works: found(
      [3, 'new', 'One'],
      [8, 'new', 'Two'],
      [12, 'new', 'Three'],
      [14, 'version', 'Four'],
      [20, 'new', 'Five'],
    ),
  })
  const outcomes = outcomesOf(rows, [2, 3, 4, 5, 6], {
    ...none,
    created: [{ line: 2, id: 'a', title: 'One' }],
    matched: [{ line: 3, id: 'b', title: 'Two of ours', differences: [] }],
    refused: [{ line: 4, reason: 'There is no title.' }],
    versions: [{ line: 5, id: 'd', of: { id: 'x', title: 'Four of ours' }, kind: 'version', title: 'Four' }],
  })
  expect(outcomes).toEqual({
    0: { is: 'created', id: 'a', title: 'One' },
    1: { is: 'there-already', id: 'b', title: 'Two of ours' },
    2: { is: 'refused', reason: 'There is no title.', title: 'Three' },
    3: { is: 'created', id: 'd', title: 'Four' },
    4: { is: 'refused', reason: 'The server did not say what became of it.', title: 'Five' },
  })
})

test('works are sent one a line, and are read back from the line they were sent on', () => {
  const works = [work('One'), { ...work('Two\nlines'), identifiers: { doi: '10.5555/two' } }, work('Three')]
  const { text, lines } = cslBatch(works)
  const reading = readCslJson(text)
  expect(reading.refused).toEqual([])
  expect(reading.works.map(({ line }) => line)).toEqual(lines)
  expect(reading.works[1]!.work).toMatchObject({ identifiers: { doi: '10.5555/two' }, issued: { year: 2013 } })
})

test('a work that is there is brought in only for what the list tells against it', () => {
  const told = (type: NoticeType): Work => ({ ...work('Ours'), notices: [{ type, source: 'pubmed' }] })
  const lines: [Work, string | null][] = [
    [work('Ours'), 'a'],
    [told('retraction'), 'a'],
    [told('addendum'), 'a'],
    [told('retraction'), null],
  ]
  const rows = previewRows({
    ...none,
    works: lines.map(([each], index) => ({ line: index + 1, verdict: 'same', work: each })),
    matched: lines.map(([, id], index) => ({ line: index + 1, id, title: 'Ours', differences: [] })),
  })
  expect(rows.map(isToBringIn)).toEqual([false, true, false, false])
  expect(readCslJson(cslBatch([rows[1]!.work!]).text).works[0]!.work.notices).toMatchObject([{ type: 'retraction' }])
})
