import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApi, type Api } from '../api.ts'
import { makeArticle, makeCitation, publish, refusal, textOf, type Loose } from '../make.ts'

let api: Api
let reviewer: string
beforeAll(async () => {
  api = await openApi({ loginFloorMs: 0 })
  reviewer = await api.signIn('reviewer')
})
afterAll(() => api.close())

const make = async (data: object) => (await makeCitation(api.payload, api.as('marketer'), data)) as Loose
const read = (id: string, as?: string) => api.call(`/api/citations/${id}?depth=0`, as === undefined ? {} : { as })
const merge = (id: string, body: object, as = reviewer) =>
  api.call(`/api/citations/${id}/merge`, { method: 'POST', body, as })
const lee = (data: object = {}) => ({ author: [{ family: 'Lee', given: 'Ann' }], issued: { year: 2013 }, ...data })

let count = 0
/** Two records of one work, the second without anything by which a save would have found the first. */
async function makeTwice(data: object = {}, second: object = {}) {
  const title = `A work in two records ${(count += 1)}`
  const kept = await make({ title, ...lee(data) })
  const other = await make({ title: `${title} bis`, issued: { year: 2013 }, ...second })
  return { kept, other }
}

describe('fields of a work', () => {
  test('are taken into a record as they are named, under the rules of every save', async () => {
    const { id } = await make({ title: 'Taken into', ...lee({ issued: { year: 2013, month: 2, day: 3 } }) })
    const work = {
      type: 'article-journal',
      title: 'TAKEN into.',
      volume: '7',
      issue: '',
      issued: { year: 2014 },
      author: [{ id: 'row', family: 'Lee', given: 'Ann B.' }, { literal: 'et al' }],
      identifiers: { doi: 'https://doi.org/10.5555/TAKEN', pmid: '111' },
    }
    const answer = await merge(id, { work, take: ['volume', 'issue', 'issued', 'author', 'identifiers.doi'] })
    expect(answer.body, answer.text).toEqual({ id, taken: ['volume', 'issued', 'author', 'identifiers.doi'] })
    const { body } = await read(id)
    expect(body).toMatchObject({
      title: 'Taken into',
      volume: '7',
      issued: { year: 2014, month: null, day: null },
      identifiers: { doi: '10.5555/taken' },
    })
    expect(body.identifiers.pmid ?? null).toBeNull()
    expect(body.author).toHaveLength(2)
  })

  test('that no record can hold are refused at their places', async () => {
    const { id } = await make({ title: 'Refused into', ...lee() })
    const bad = await merge(id, { work: { identifiers: { doi: 'nonsense' } }, take: ['identifiers.doi'] })
    expect([bad.status, bad.body.errors[0].path]).toEqual([422, 'identifiers.doi'])
    for (const take of [['verification'], ['mergedInto'], 'title', [1]])
      expect((await merge(id, { work: { title: 'x' }, take })).status).toBe(422)
    for (const body of [{}, { from: 'x' }, { work: 'x' }, { from: { id } }])
      expect((await merge(id, { ...body, take: [] })).status).toBe(422)
    expect((await merge(id, { work: { title: ['x'] }, take: ['title'] })).status).toBe(200)
    expect((await read(id)).body.title).toBe('Refused into')
  })
})

describe('two records of one work', () => {
  test('become one, and every page that cites the other goes on, untouched', async () => {
    const { kept, other } = await makeTwice(
      { containerTitle: 'Kept Journal', identifiers: { doi: '10.5555/kept.1' } },
      { identifiers: { pmid: '222' }, volume: '9', notes: 'Ours' },
    )
    const page = (await makeArticle(api.payload, api.as('marketer'), {
      body: textOf({ text: 'It may help.', cite: other.id }),
    })) as Loose
    await publish(api.payload, api.as('marketer'), 'articles', page.id)
    const asStored = `/api/articles/${page.id as string}?depth=0&select[body]=true&select[claims]=true&select[references]=true&select[publication]=true&select[updatedAt]=true`
    const before = await api.call(asStored)

    const { status, body, text } = await merge(kept.id, { from: other.id, take: ['volume'] })
    expect(status, text).toBe(200)
    expect(body).toEqual({ id: kept.id, taken: ['volume', 'identifiers.pmid'] })
    expect((await api.call(asStored)).text).toBe(before.text)
    // Its list of references is printed anew, of the record that was kept.
    const { bodyHtml } = (await api.call(`/api/articles/${page.id as string}?depth=0`)).body as Loose
    expect(bodyHtml).toContain('Kept Journal')

    const [now, alias] = [(await read(kept.id)).body, (await read(other.id)).body]
    expect(now).toMatchObject({ volume: '9', identifiers: { doi: '10.5555/kept.1', pmid: '222' }, mergedInto: null })
    for (const field of ['title', 'containerTitle', 'volume', 'formatted', 'identifiers', 'standing'])
      expect(alias[field], field).toEqual(now[field])
    expect(alias.mergedInto).toBe(kept.id)
    const shown = await api.call(`/api/articles/${page.id as string}?depth=2`)
    expect(shown.body.references[0].citation).toMatchObject({ title: now.title, identifiers: now.identifiers })
    const deep = await api.call('/api/graphql', {
      method: 'POST',
      body: { query: `{ Citation(id: "${other.id as string}") { title identifiers { doi } } }` },
    })
    expect(deep.body.data.Citation).toEqual({ title: now.title, identifiers: { doi: '10.5555/kept.1' } })
  })

  test('say the same ever after', async () => {
    const { kept, other } = await makeTwice({}, { results: [{ population: 'Old' }] })
    await merge(kept.id, { from: other.id, take: [] })
    const change = {
      title: 'Put right',
      author: [{ family: 'Lee' }, { family: 'Kim' }],
      results: [{ population: 'New' }],
    }
    const saved = await api.call(`/api/citations/${kept.id as string}`, { method: 'PATCH', as: reviewer, body: change })
    expect(saved.status, saved.text).toBe(200)
    const alias = (await read(other.id)).body
    expect(alias).toMatchObject({ title: 'Put right', author: [{ family: 'Lee' }, { family: 'Kim' }] })
    expect(alias.results.map(({ population }: Loose) => population)).toEqual(['New'])
    expect(alias.formatted).toEqual((await read(kept.id)).body.formatted)
  })

  test('the one that was merged takes no edits, and names the one to work on', async () => {
    const { kept, other } = await makeTwice()
    await merge(kept.id, { from: other.id, take: [] })
    const edit = await api.call(`/api/citations/${other.id as string}`, {
      method: 'PATCH',
      as: reviewer,
      body: { title: 'Mine' },
    })
    expect([edit.status, edit.body.code]).toEqual([409, 'record/merged'])
    expect(edit.body.mergedInto).toEqual({ id: kept.id, title: kept.title })
    const third = await make({ title: 'A third one', ...lee() })
    for (const [id, from] of [
      [other.id, third.id],
      [third.id, other.id],
    ])
      expect((await merge(id, { from, take: [] })).body.code).toBe('record/merged')
    expect((await merge(other.id, { work: { volume: '1' }, take: ['volume'] })).body.code).toBe('record/merged')
  })

  test('stand in lists and searches as one, and are asked for by their ids as two', async () => {
    const { kept, other } = await makeTwice()
    await merge(kept.id, { from: other.id, take: [] })
    const title = encodeURIComponent(kept.title)
    for (const as of [undefined, reviewer]) {
      const how = as === undefined ? {} : { as }
      const list = await api.call(`/api/citations?where[title][equals]=${title}&depth=0`, how)
      expect(list.body.docs.map(({ id }: Loose) => id)).toEqual([kept.id])
      expect((await api.call(`/api/citations/count?where[title][equals]=${title}`, how)).body.totalDocs).toBe(1)
      const named = await api.call(`/api/citations?where[id][in]=${kept.id as string},${other.id as string}`, how)
      expect(named.body.totalDocs).toBe(2)
    }
    const found = await api.call(
      `/api/citations?where[searchKey][contains]=${encodeURIComponent(kept.title.toLowerCase())}`,
      {
        as: reviewer,
      },
    )
    expect(found.body.docs.map(({ id }: Loose) => id)).toEqual([kept.id])
    const { body } = await api.call('/api/graphql', {
      method: 'POST',
      body: { query: `{ Citations(where: { title: { equals: "${kept.title as string}" } }) { totalDocs } }` },
    })
    expect(body.data.Citations.totalDocs).toBe(1)
  })

  test('chains become one step', async () => {
    const [first, second] = [await makeTwice(), await makeTwice()]
    await merge(first.kept.id, { from: first.other.id, take: [] })
    expect((await merge(second.kept.id, { from: first.kept.id, take: [], sure: true })).body).toEqual({
      id: second.kept.id,
      taken: [],
    })
    for (const { id } of [first.kept, first.other]) {
      const { body } = await read(id)
      expect([body.mergedInto, body.title]).toEqual([second.kept.id, second.kept.title])
    }
  })

  test('go together: the kept one cannot go while a page cites an alias of it', async () => {
    const { kept, other } = await makeTwice()
    const page = (await makeArticle(api.payload, api.as('marketer'), {
      body: textOf({ text: 'It may help.', cite: other.id }),
    })) as Loose
    await merge(kept.id, { from: other.id, take: [] })
    const remove = () => api.call(`/api/citations/${kept.id as string}`, { method: 'DELETE', as: reviewer })
    expect((await remove()).body.code).toBe('record/in-use')
    expect((await read(other.id)).status).toBe(200)
    const trash = { revision: page.revision, deletedAt: new Date().toISOString() } as never
    await api.payload.update({ collection: 'articles', id: page.id, data: trash, ...api.as('admin') })
    await api.payload.delete({ collection: 'articles', id: page.id, trash: true, ...api.as('admin') })
    expect((await remove()).status).toBe(200)
    expect((await read(other.id)).status).toBe(404)
  })

  test('are on the trail, each with the reason', async () => {
    const { kept, other } = await makeTwice()
    await merge(kept.id, { from: other.id, take: [] })
    for (const [subject, reason] of [
      [kept.id, `“${other.title as string}” was merged into it.`],
      [other.id, `Merged into “${kept.title as string}”.`],
    ]) {
      const where = { and: [{ subject: { equals: subject } }, { action: { equals: 'merge' } }] } as never
      const { docs } = await api.payload.find({ collection: 'audit-events', where, ...api.as('admin') })
      expect(docs).toMatchObject([{ reason }])
    }
  })
})

describe('works that are two', () => {
  const pairs: [string, object, object][] = [
    [
      'versions of a Cochrane review',
      { identifiers: { cochraneId: 'CD077777' } },
      { identifiers: { cochraneId: 'CD077777.pub2' } },
    ],
    ['works with two DOIs', { identifiers: { doi: '10.5555/two.1' } }, { identifiers: { doi: '10.5555/two.2' } }],
  ]
  test.each(pairs)(
    '%s are not merged, nor words of one taken into the other, however sure one is',
    async (_name, one, two) => {
      const { kept, other } = await makeTwice(one, lee(two))
      const work = (await read(other.id)).body
      for (const sent of [{ from: other.id }, { work, take: ['page'] }])
        for (const sure of [undefined, true]) {
          const { status, body } = await merge(kept.id, { ...sent, sure })
          expect([status, body.code]).toEqual([409, 'review/not-possible'])
          expect(body.errors ?? []).not.toContainEqual(expect.objectContaining({ path: 'sure' }))
          expect(body.detail).toMatch(/\w+ \w+ .*\./)
        }
      expect((await read(other.id)).body.mergedInto ?? null).toBeNull()
    },
  )

  test('by all that they say are merged only by somebody who is sure', async () => {
    const needles = await make({ title: 'Needles for invented aches', ...lee() })
    const sand = await make({ title: 'Warm sand and cold stones', ...lee({ issued: { year: 1999 } }) })
    const work = { title: 'Warm sand and cold stones', volume: 5, page: '7', issued: 'x', author: [{ family: 7 }, 'x'] }
    for (const sent of [{ from: sand.id }, { work, take: ['page'] }]) {
      const { status, body } = await merge(needles.id, sent)
      expect([status, body.code, body.errors.map(({ path }: Loose) => path)]).toEqual([
        409,
        'review/not-possible',
        ['sure'],
      ])
      expect(body.detail).toMatch(/^These look like two works: “Needles .*” and “Warm sand .*”/)
      for (const sure of ['true', 1, null]) expect((await merge(needles.id, { ...sent, sure })).status).toBe(409)
    }
    expect((await merge(needles.id, { work, take: ['page'], sure: true })).body.taken).toEqual(['page'])
    expect((await merge(needles.id, { from: sand.id, sure: true })).status).toBe(200)
    expect((await read(sand.id)).body.mergedInto).toBe(needles.id)
  })

  test('of other years are not taken for one either, but by their number are', async () => {
    const doi = '10.5555/of-one-number'
    const old = await make({ title: 'One question, asked twice', ...lee({ identifiers: { doi } }) })
    const late = await make({ title: 'One question, asked twice', ...lee({ issued: { year: 2021 } }) })
    expect((await merge(old.id, { from: late.id })).body.errors).toMatchObject([{ path: 'sure' }])
    const work = { title: 'Another title', identifiers: { doi: `https://doi.org/${doi.toUpperCase()}` }, volume: '3' }
    expect((await merge(old.id, { work, take: ['volume'] })).body.taken).toEqual(['volume'])
  })

  test('a preprint is not merged into its article, nor a record into itself or into nothing', async () => {
    const article = await make({ title: 'Sand and salt for sore feet', ...lee() })
    const preprint = await make({ type: 'article', title: 'Sand and salt for sore feet', ...lee() })
    expect((await merge(article.id, { from: preprint.id, take: [] })).body.code).toBe('review/not-possible')
    expect((await merge(article.id, { from: article.id, take: [] })).body.code).toBe('review/not-possible')
    const nobody = '0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7a'
    expect((await merge(article.id, { from: nobody, take: [] })).status).toBe(404)
    expect((await merge(nobody, { from: article.id, take: [] })).status).toBe(404)
    const linked = await make({ title: 'An edition', versionOf: article.id })
    expect((await merge(article.id, { from: linked.id, take: [] })).body.code).toBe('review/not-possible')
  })
})

test('many merges at once come to one record of each work, and none gets in the way of another', async () => {
  const works = await Promise.all(
    ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((name) => make({ title: `Of ${name}` })),
  )
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      merge(works[n % 8]!.id, { from: works[(n * 3 + 1) % 8]!.id, take: [], sure: true }),
    ),
  )
  for (const { status, text } of answers) expect(status, text).toBeOneOf([200, 409])
  const left = await Promise.all(works.map(async ({ id }) => (await read(id)).body as Loose))
  const kept = new Set(left.filter(({ mergedInto }) => mergedInto === null).map(({ id }) => id as string))
  for (const { mergedInto } of left) if (mergedInto !== null) expect(kept).toContain(mergedInto)
})

test('who may change citations may merge them, nobody else', async () => {
  const { kept, other } = await makeTwice()
  const auditor = await api.signIn('auditor')
  expect((await merge(kept.id, { from: other.id, take: [] }, auditor)).status).toBe(403)
  const nobody = await api.call(`/api/citations/${kept.id as string}/merge`, {
    method: 'POST',
    body: { from: other.id },
  })
  expect(nobody.status).toBe(401)
  expect((await merge(kept.id, { from: other.id, take: [] }, await api.signIn('marketer'))).status).toBe(200)
})

test('what a person may not write, a merge does not write for them', async () => {
  const { id } = await make({ title: 'Not by hand', ...lee() })
  const refused = await refusal(
    api.payload.find({ collection: 'citations', where: { titleKey: { equals: 'x' } }, ...api.as('marketer') }),
  )
  expect(refused.status).toBeLessThan(500)
  await api.payload.update({ collection: 'citations', id, data: { mergedInto: id } as never, ...api.as('marketer') })
  expect((await read(id)).body.mergedInto ?? null).toBeNull()
})
