import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countStatements } from '../count-statements.ts'
import { makeArticle, makeCitation, makeClinic, makePage, publish, supported, textOf, type Loose } from '../make.ts'
import { MARKS, refusalOf, tellStory, type Story } from './story.ts'

let story: Story
let tokens: Record<'marketer' | 'reviewer' | 'auditor' | 'admin', string>
beforeAll(async () => {
  story = await tellStory({ rateLimits: false as never })
  tokens = {
    marketer: await story.signIn('marketer'),
    reviewer: await story.signIn('reviewer'),
    auditor: await story.signIn('auditor'),
    admin: await story.signIn('admin'),
  }
})
afterAll(() => story.close())

const usesOf = async (citation: string, as = tokens.reviewer, query = '') =>
  (await story.call(`/api/citations/${citation}/where-used${query}`, { as })).body as Loose
const impactOf = async (citation: string, standing: string, as = tokens.reviewer) =>
  (await story.call(`/api/citations/${citation}/impact?standing=${standing}`, { as })).body as Loose
const titles = (answer: Loose) => answer.pages.map((page: Loose) => page.title)
const change = (collection: string, id: string, data: object) =>
  story.payload.update({ collection: collection as 'articles', id, data: data as never, ...story.as('admin') })
const newCitation = async () => (await makeCitation(story.payload, story.as('marketer'))).id
const about = (data: object) => ({ clinic: story.clinic, authors: [story.author], ...data })
const newArticle = async (data: object) => (await makeArticle(story.payload, story.as('marketer'), about(data))).id

describe('where a work is cited', () => {
  test('each page with its sentences, live and draft, in the order a person reads them', async () => {
    const { pages, claims, total } = await usesOf(story.citation)
    expect(claims).toMatchObject([{ text: 'It may help.', verdict: 'not-a-claim', state: 'approved', quote: null }])
    expect(total).toBe(pages.length)
    const live = pages.find((page: Loose) => page.id === story.live)
    expect(live).toEqual({
      collection: 'articles',
      id: story.live,
      title: 'Back pain',
      slug: 'back-pain',
      clinic: { id: story.clinic, name: 'Harbour Acupuncture' },
      live: true,
      draft: true,
      inTrash: false,
      // The newer draft has another title, but cites in the same words.
      uses: [
        { side: 'live', path: 'body.root.children.0.children.1', sentence: 'It may help.', locator: '', quote: '' },
      ],
    })
    const states = Object.fromEntries(
      pages.map(({ id, ...each }: Loose) => [id, { live: each.live, draft: each.draft, inTrash: each.inTrash }]),
    )
    expect(states).toEqual({
      [story.live]: { live: true, draft: true, inTrash: false },
      [story.never]: { live: false, draft: true, inTrash: false },
      [story.withdrawn]: { live: false, draft: true, inTrash: false },
      [story.trashed]: { live: false, draft: true, inTrash: true },
    })
    expect(pages[0].id, 'live pages first').toBe(story.live)
  })

  test('both sides where they differ, and only the side that cites it', async () => {
    const [citation, another] = [await newCitation(), await newCitation()]
    const id = await newArticle({ body: textOf({ text: 'Ask us. It may help.', cite: citation }) })
    await publish(story.payload, story.as('marketer'), 'articles', id)
    expect((await usesOf(citation)).pages).toMatchObject([{ live: true, draft: false, uses: [{ side: 'live' }] }])
    const body = textOf({ text: 'It may help a little.', cite: citation }, { text: 'So they say.', cite: another })
    await change('articles', id, { body, revision: 2 })
    expect((await usesOf(citation)).pages).toMatchObject([
      {
        live: true,
        draft: true,
        uses: [
          { side: 'live', sentence: 'It may help.' },
          { side: 'draft', sentence: 'It may help a little.' },
        ],
      },
    ])
    expect((await usesOf(another)).pages).toMatchObject([
      { id, live: false, draft: true, uses: [{ side: 'draft', sentence: 'So they say.' }] },
    ])
    await publish(story.payload, story.as('marketer'), 'articles', id)
    await change('articles', id, { body: textOf('Nothing.'), revision: 4 })
    expect((await usesOf(citation)).pages).toMatchObject([{ live: true, draft: false, uses: [{ side: 'live' }] }])
  })

  test.each(['articles', 'conditions', 'modalities', 'clinics', 'people', 'disclaimers'] as const)(
    'on %s',
    async (collection) => {
      const citation = await newCitation()
      const field = { clinics: 'about', people: 'bio', disclaimers: 'text' }[collection as string] ?? 'body'
      const page = await makePage(story.payload, story.as('admin'), collection, {
        [field]: textOf({ text: 'Said here.', cite: citation }),
      })
      expect((await usesOf(citation)).pages).toMatchObject([
        { collection, id: page.id, live: false, draft: true, uses: [{ side: 'draft', sentence: 'Said here.' }] },
      ])
      if (collection === 'clinics')
        expect((await usesOf(citation)).pages[0].clinic).toEqual({ id: page.id, name: page.name })
      await publish(story.payload, story.as('admin'), collection, page.id)
      expect((await usesOf(citation)).pages).toMatchObject([{ collection, live: true, draft: false }])
    },
  )

  test('also where a record is cited that was merged into it, or into one that was', async () => {
    const [kept, merged, before] = [await newCitation(), await newCitation(), await newCitation()]
    const id = await newArticle({
      body: textOf({ text: 'One.', cite: merged }, { text: 'Two.', cite: before }, { text: 'Three.', cite: kept }),
    })
    for (const [from, into] of [
      [merged, kept],
      [before, merged],
    ])
      await story.payload.db.updateOne({ collection: 'citations', id: from!, data: { mergedInto: into } })
    const sentences = (answer: Loose) =>
      answer.pages.flatMap((page: Loose) => page.uses.map((use: Loose) => use.sentence))
    expect((await usesOf(kept)).pages.map((page: Loose) => page.id)).toEqual([id])
    expect(sentences(await usesOf(kept))).toEqual(['One.', 'Two.', 'Three.'])
    expect(sentences(await usesOf(merged))).toEqual(['One.', 'Two.'])
    expect(sentences(await usesOf(before))).toEqual(['Two.'])
  })

  test('nowhere is an empty list', async () => {
    expect(await usesOf(await newCitation())).toEqual({ pages: [], claims: [], total: 0, limit: 200, page: 1 })
  })

  test('some pages at a time, if asked', async () => {
    const citation = await newCitation()
    for (const title of ['B', 'A', 'C']) await newArticle({ title, body: textOf({ text: 'Said.', cite: citation }) })
    expect(titles(await usesOf(citation))).toEqual(['A', 'B', 'C'])
    const second = await usesOf(citation, tokens.reviewer, '?limit=2&page=2')
    expect([titles(second), second.total, second.limit, second.page]).toEqual([['C'], 3, 2, 2])
    for (const query of ['?limit=501', '?limit=0', '?limit=x', '?page=0', '?page=-1'])
      expect(
        (await story.call(`/api/citations/${citation}/where-used${query}`, { as: tokens.reviewer })).status,
        query,
      ).toBe(400)
  })
})

describe('who is told', () => {
  test('nobody who is not signed in; and of a citation that is not there nobody', async () => {
    for (const path of ['where-used', 'impact?standing=retracted']) {
      expect(refusalOf(await story.call(`/api/citations/${story.citation}/${path}`))).toBe(
        '401 request/unauthenticated',
      )
      const nowhere = `/api/citations/aaaaaaaa-0000-4000-8000-000000000000/${path}`
      expect(refusalOf(await story.call(nowhere, { as: tokens.admin }))).toBe('404 request/not-found')
      expect(refusalOf(await story.call(`/api/articles/${story.live}/${path}`, { as: tokens.admin }))).toMatch(/^404/)
    }
  })

  test('a marketer of other clinics of what is live, as it is live; reviewers of all', async () => {
    const theirs = await makeClinic(story.payload, story.as('admin'), { name: 'Hill Clinic' })
    const citation = await newCitation()
    const live = await newArticle({ title: 'Live', body: textOf({ text: 'Said live.', cite: citation }) })
    await publish(story.payload, story.as('marketer'), 'articles', live)
    await change('articles', live, { body: textOf({ text: 'Said in secret.', cite: citation }), revision: 2 })
    await newArticle({ title: 'Draft', body: textOf({ text: 'Said in secret.', cite: citation }) })
    const { token } = await story.hire('hilda', 'marketer', [theirs.id])
    const told = await story.call(`/api/citations/${citation}/where-used`, { as: token })
    expect(told.text).not.toContain('secret')
    expect(told.body).toMatchObject({
      total: 1,
      pages: [{ title: 'Live', live: true, draft: false, uses: [{ side: 'live', sentence: 'Said live.' }] }],
    })
    expect((await impactOf(citation, 'retracted', token)).pages).toMatchObject([{ id: live, effect: 'flag' }])
    const { token: own } = await story.hire('harry', 'marketer', [story.clinic])
    for (const as of [own, tokens.marketer, tokens.reviewer, tokens.auditor, tokens.admin]) {
      const answer = await usesOf(citation, as)
      expect(titles(answer)).toEqual(['Live', 'Draft'])
      expect(answer.pages[0].uses.map((use: Loose) => use.side)).toEqual(['live', 'draft'])
    }
  })

  test('a client of drafts only if it may read drafts, and none of what a clinic would do', async () => {
    const [reader, drafts] = [await story.issueKey(['read-published']), await story.issueKey(['read-drafts'])]
    const path = `/api/citations/${story.citation}/where-used`
    expect(titles((await story.call(path, { headers: reader })).body)).toEqual(['Back pain'])
    expect((await story.call(path, { headers: drafts })).body.total).toBe(4)
    for (const headers of [reader, drafts])
      expect(
        refusalOf(await story.call(`/api/citations/${story.citation}/impact?standing=retracted`, { headers })),
      ).toBe('403 request/forbidden')
  })

  test('the name of a clinic that is not public is for those who may read its drafts', async () => {
    const hidden = await makeClinic(story.payload, story.as('admin'), { name: 'SECRETCLINIC' })
    const citation = await newCitation()
    const id = await newArticle({ clinic: hidden.id, body: textOf({ text: 'Said.', cite: citation }) })
    await publish(story.payload, story.as('admin'), 'articles', id)
    const { token } = await story.hire('henri', 'marketer', [story.clinic])
    expect((await usesOf(citation, token)).pages).toMatchObject([{ clinic: { id: hidden.id, name: '' } }])
    expect((await usesOf(citation)).pages).toMatchObject([{ clinic: { name: 'SECRETCLINIC' } }])
  })
})

describe('what would become of the pages if the work fell', () => {
  test('by the setting of each clinic; and nothing is changed', async () => {
    const citation = await newCitation()
    const strict = await makeClinic(story.payload, story.as('admin'), { onEvidenceFall: 'withhold' })
    const cited = { body: textOf({ text: 'Acupuncture eased sore knees.', cite: citation }) }
    const pages = {
      strict: await newArticle({ ...cited, title: 'Strict', clinic: strict.id }),
      mild: await newArticle({ ...cited, title: 'Mild' }),
      none: (await makePage(story.payload, story.as('admin'), 'conditions', { ...cited, name: 'Of no clinic' })).id,
    }
    for (const [name, id] of Object.entries(pages))
      await publish(story.payload, story.as('admin'), name === 'none' ? 'conditions' : 'articles', id, supported())
    await newArticle({ ...cited, title: 'Draft', clinic: strict.id })
    const before = (await usesOf(citation)).pages
    const effects = async (standing: string) =>
      Object.fromEntries((await impactOf(citation, standing)).pages.map(({ title, effect }: Loose) => [title, effect]))
    const flagged = { Strict: 'flag', Mild: 'flag', 'Of no clinic': 'flag', Draft: 'none' }
    const nothing = { Strict: 'none', Mild: 'none', 'Of no clinic': 'none', Draft: 'none' }
    expect({
      retracted: await effects('retracted'),
      withdrawn: await effects('withdrawn'),
      concern: await effects('concern'),
      superseded: await effects('superseded'),
      corrected: await effects('corrected'),
      current: await effects('current'),
      unknown: await effects('unknown'),
    }).toEqual({
      retracted: { ...flagged, Strict: 'withhold' },
      withdrawn: { ...flagged, Strict: 'withhold' },
      concern: flagged,
      superseded: flagged,
      corrected: flagged,
      current: nothing,
      unknown: nothing,
    })
    expect((await usesOf(citation)).pages).toEqual(before)
    expect(await impactOf(citation, 'retracted')).toMatchObject({
      standing: 'retracted',
      claims: [{ text: 'Acupuncture eased sore knees.', effect: 'fall' }],
      pages: [
        { collection: 'articles', title: 'Mild', slug: 'mild', clinic: { id: story.clinic }, live: true },
        { collection: 'conditions', clinic: null, live: true },
        { title: 'Strict', effect: 'withhold', claims: [{ text: 'Acupuncture eased sore knees.' }] },
        { title: 'Draft', live: false },
      ],
    })
  })

  test('asked without a standing, or with none of ours, it says which there are', async () => {
    for (const query of ['', '?standing=', '?standing=cancelled', '?standing[a]=b', '?standing=constructor']) {
      const answer = await story.call(`/api/citations/${story.citation}/impact${query}`, { as: tokens.reviewer })
      expect([refusalOf(answer), answer.body.errors[0].path]).toEqual(['400 request/invalid', 'standing'])
      expect(answer.body.detail).toContain('retracted')
    }
  })
})

test('however many pages cite it, the database is asked as often', async () => {
  const citation = await newCitation()
  const statements = (path: string) =>
    countStatements(async () => {
      expect((await story.call(`/api/citations/${citation}/${path}`, { as: tokens.reviewer })).status).toBe(200)
    })
  const ask = async () => [await statements('where-used'), await statements('impact?standing=retracted')]
  const cited = { body: textOf({ text: 'Said.', cite: citation }) }
  const add = async () => {
    const id = await newArticle(cited)
    await publish(story.payload, story.as('marketer'), 'articles', id)
    await change('articles', id, { subtitle: 'Later', revision: 2 })
  }
  await add()
  const once = await ask()
  for (let n = 0; n < 12; n += 1) await add()
  expect((await usesOf(citation)).total).toBe(13)
  expect(await ask()).toEqual(once)
  expect(Math.min(...once)).toBeGreaterThan(2)
  expect(Math.max(...once)).toBeLessThan(12)
})

test('whoever may not change the words is told at the field, as the admin shows it; who is late is told to reload', async () => {
  const patch = (body: object, headers: Record<string, string> = {}, as = tokens.marketer) =>
    story.call(`/api/citations/${story.citation}`, { method: 'PATCH', as, body, headers })
  const refused = await patch({ title: 'It cures' })
  expect(refusalOf(refused)).toBe('409 record/in-use')
  expect(refused.body.errors).toMatchObject([{ path: 'title', data: { errors: [{ path: 'title' }] } }])
  expect(refused.text).not.toContain(MARKS.newerDraft)
  const { body } = await story.call(`/api/citations/${story.citation}`)
  const revision = Number(body.revision)
  const kept = await patch({ notes: 'Read twice', revision }, {}, tokens.reviewer)
  expect([kept.status, kept.body.doc.revision]).toEqual([200, revision + 1])
  for (const late of [
    await patch({ notes: 'x', revision }),
    await patch({ notes: 'x' }, { 'If-Match': `"${revision}"` }),
  ]) {
    expect([refusalOf(late), late.body.revision]).toEqual(['412 write/stale', revision + 1])
    expect(late.body.errors).toEqual([{ path: '', message: expect.stringContaining('reload the page') as string }])
  }
})
