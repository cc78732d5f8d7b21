import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCms, type As, type Cms } from '../cms.ts'
import { makeCitation, refusal, type Loose } from '../make.ts'

let cms: Cms
let marketer: As
let other: As
beforeAll(async () => {
  cms = await openCms()
  marketer = cms.as('marketer')
  other = cms.as('reviewer')
})
afterAll(() => cms.close())

const cite = (data: object = {}) => makeCitation(cms.payload, marketer, data) as Promise<Loose>
const change = (id: string, data: object, as: As = marketer, headers: Record<string, string> = {}) =>
  cms.payload.update({
    collection: 'citations',
    id,
    data: data as never,
    depth: 0,
    req: { headers: new Headers(headers) } as never,
    ...as,
  }) as Promise<Loose>
const stored = (id: string) =>
  cms.payload.findByID({ collection: 'citations', id, depth: 0, ...marketer }) as Promise<Loose>

describe('every change of a citation counts its revision up', () => {
  test('and nobody writes the number', async () => {
    const { id, revision } = await cite({ revision: 70 })
    expect(revision).toBe(1)
    expect((await change(id, { volume: '1' })).revision).toBe(2)
    expect((await change(id, { volume: '2', revision: 2 })).revision).toBe(3)
    expect((await change(id, { volume: '3' }, marketer, { 'If-Match': '"3"' })).revision).toBe(4)
    expect((await stored(id)).revision).toBe(4)
  })

  test('a refused one does not', async () => {
    const { id } = await cite()
    await refusal(change(id, { title: '' }))
    expect((await stored(id)).revision).toBe(1)
  })

  test('nor does one by somebody who may change none', async () => {
    const { id } = await cite()
    for (const as of [cms.as('auditor'), cms.anonymous as As])
      expect((await refusal(change(id, { title: 'x' }, as))).status).toBe(403)
    expect(await stored(id)).toMatchObject({ revision: 1, title: expect.stringContaining('A review') as string })
  })

  test('so does a bulk edit, for each', async () => {
    const [a, b] = [await cite(), await cite()]
    await cms.payload.update({
      collection: 'citations',
      where: { id: { in: [a.id, b.id] } },
      data: { language: 'de', revision: 55 },
      ...marketer,
    })
    for (const { id } of [a, b]) expect(await stored(id)).toMatchObject({ language: 'de', revision: 2 })
  })
})

describe('who says which revision they read is told when it is gone', () => {
  test('by the data or by If-Match, which wins', async () => {
    const { id } = await cite({ volume: '1' })
    await change(id, { issue: '2' }, other)
    for (const attempt of [
      () => change(id, { volume: '9', revision: 1 }),
      () => change(id, { volume: '9' }, marketer, { 'If-Match': '"1"' }),
      () => change(id, { volume: '9', revision: 2 }, marketer, { 'If-Match': '"1"' }),
    ]) {
      const said = await refusal(attempt())
      expect(said).toMatchObject({
        code: 'write/stale',
        status: 412,
        message: expect.stringContaining('reload') as string,
      })
      expect(said.error.extra).toEqual({ revision: 2 })
    }
    for (const revision of ['seven', -1, 1.5]) {
      const said = await refusal(change(id, { volume: '9', revision }))
      expect([said.status, said.errors[0]?.path]).toEqual([400, 'revision'])
    }
    expect(await stored(id)).toMatchObject({ volume: '1', issue: '2', revision: 2 })
    expect(await change(id, { volume: '9', revision: 2 })).toMatchObject({ volume: '9', revision: 3 })
  })

  test('of ten who read the same one wins', async () => {
    const { id } = await cite()
    const ends = await Promise.allSettled(
      Array.from({ length: 10 }, (_, n) => change(id, { volume: String(n), revision: 1 })),
    )
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const codes = ends.flatMap((end) => (end.status === 'rejected' ? [(end.reason as Loose).code] : []))
    expect(new Set(codes)).toEqual(new Set(['write/stale']))
    expect((await stored(id)).revision).toBe(2)
  })
})

test('of fifty pairs who change different fields at once, and say no revision, nobody loses anything', async () => {
  const works = await Promise.all(
    Array.from({ length: 10 }, () => cite({ volume: '0', identifiers: { pmid: null }, author: [{ family: 'Lee' }] })),
  )
  for (let round = 1; round <= 5; round += 1) {
    await Promise.all(
      works.flatMap(({ id }, n) => [
        change(id, { volume: `v${round}` }),
        change(id, { identifiers: { pmid: `${round}000${n}` } }, other),
      ]),
    )
    for (const [n, { id }] of works.entries())
      expect(await stored(id)).toMatchObject({
        volume: `v${round}`,
        identifiers: { pmid: `${round}000${n}` },
        author: [{ family: 'Lee' }],
        revision: 1 + round * 2,
      })
  }
})
