import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countStatements } from '../count-statements.ts'
import {
  approve,
  makeArticle,
  makeCitation,
  makeClinic,
  makePage,
  makePicture,
  publish,
  requestOf,
  textOf,
  type Loose,
} from '../make.ts'
import { submitPage } from '../../src/review/cms/index.ts'
import { MARKS, refusalOf, tellStory, type Story } from './story.ts'

let story: Story
let reviewer: string
let marketer: string
beforeAll(async () => {
  story = await tellStory()
  ;[reviewer, marketer] = await Promise.all([story.signIn('reviewer'), story.signIn('marketer')])
})
afterAll(() => story.close())

const desk = (id: string, as = reviewer) => story.call(`/api/articles/${id}/desk`, { as })
const write = (data: object) =>
  makeArticle(story.payload, story.as('marketer'), { clinic: story.clinic, authors: [story.author], ...data })
const rewrite = (id: string, data: object) =>
  story.revisionOf(id).then((revision) =>
    story.payload.update({
      collection: 'articles',
      id,
      data: { ...data, revision } as never,
      ...story.as('marketer'),
    }),
  )
const submit = async (id: string) =>
  submitPage(await requestOf(story.payload, story.as('marketer')), { collection: 'articles', id })

describe('who comes to the desk', () => {
  test('people of the clinic who may read the draft, and nobody else', async () => {
    const client = await story.issueKey(['read-drafts'])
    const elsewhere = await makeClinic(story.payload, story.as('marketer'))
    const other = await story.hire('other-clinic', 'marketer', [elsewhere.id])
    const path = `/api/articles/${story.never}/desk`
    expect(refusalOf(await story.call(path))).toBe('401 request/unauthenticated')
    expect(refusalOf(await story.call(path, { headers: client }))).toBe('403 request/forbidden')
    expect(refusalOf(await story.call(path, { as: other.token }))).toBe('404 request/not-found')
    const nowhere = `/api/articles/0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7a/desk`
    expect(refusalOf(await story.call(nowhere, { as: reviewer }))).toBe('404 request/not-found')
    for (const role of ['marketer', 'reviewer', 'auditor', 'admin']) {
      const { status, headers, text, body } = await desk(story.never, await story.signIn(role))
      expect([role, status, headers.get('cache-control')]).toEqual([role, 200, expect.stringContaining('no-store')])
      expect(text).not.toContain(MARKS.note)
      expect(body.page.title).toContain(MARKS.neverPublished)
    }
  })

  test('and are told whether the page is theirs to decide', async () => {
    const { id } = await write({ title: 'To decide on' })
    const whyNot = async (role: string) => (await desk(id, await story.signIn(role))).body.mayDecide
    expect(await whyNot('reviewer')).toMatchObject({ ok: false, why: expect.stringContaining('not in review') })
    await submit(id)
    expect(await whyNot('reviewer')).toEqual({ ok: true })
    for (const role of ['marketer', 'auditor', 'admin'])
      expect(await whyNot(role)).toMatchObject({ ok: false, why: expect.stringContaining('A reviewer decides') })
    await story.payload.update({
      collection: 'users',
      id: story.as('marketer').user.id,
      data: { role: 'reviewer' } as never,
      ...story.as('admin'),
    })
    expect(await whyNot('marketer')).toMatchObject({ ok: false, why: expect.stringContaining('You wrote') })
    await story.payload.update({
      collection: 'users',
      id: story.as('marketer').user.id,
      data: { role: 'marketer' } as never,
      ...story.as('admin'),
    })
  })
})

describe('what lies on the desk', () => {
  test('of a page that nobody approved yet all sentences are new, in reading order, with claims and evidence', async () => {
    const work = await makeCitation(story.payload, story.as('marketer'), { title: 'Needles for necks', design: 'rct' })
    const picture = await makePicture(story.payload, story.as('marketer'), { alt: 'A quiet room.' })
    const { id } = await write({
      title: 'Neck pain',
      heroImage: picture.id,
      body: textOf('We open at nine.', { text: 'Acupuncture may ease neck pain.', cite: work.id }),
    })
    const { body } = await desk(id)
    expect([body.comparedWith, body.changes, body.changedFields]).toEqual([null, [], []])
    for (const { base, path, sentences, text } of body.passages)
      for (const { start, end, text: said, change } of sentences)
        expect([path, change, text.slice(start - base, end - base)]).toEqual([path, 'new', said])
    const paths = body.passages.map(({ path }: Loose) => path)
    expect(paths).toEqual(expect.arrayContaining(['title', 'heroImage.alt', 'body.root.children.0']))
    expect(body.passages.find(({ path }: Loose) => path === 'heroImage.alt')).toMatchObject({
      label: 'Picture at the top',
      picture: { url: expect.stringMatching(/^\/media\//), alt: 'A quiet room.' },
    })
    const cited = body.passages.find(({ path }: Loose) => path === 'body.root.children.1')
    expect(cited.references).toEqual([{ at: 31, number: 1, citation: work.id }])
    const claim = body.claims[cited.sentences[0].claim]
    expect(claim).toMatchObject({
      id: null,
      text: 'Acupuncture may ease neck pain.',
      state: 'proposed',
      verdict: null,
      before: null,
      otherPages: 0,
      evidence: [{ citation: work.id, number: 1, title: 'Needles for necks', reference: 'Needles for necks. 2020.' }],
      lacking: [{ code: 'not-verified' }],
    })
    expect(body.obstacles.map(({ code }: Loose) => code)).toContain('page/not-approved')
    expect(body.meanings.approved).toContain('I approve exactly these words')
  })

  test('of a hundred sentences with one typo mended it is one change, and one claim to decide', async () => {
    const parts = ['back', 'neck', 'knee', 'hip', 'foot', 'elbow', 'wrist', 'jaw', 'hand', 'shoulder']
    const sentences = Array.from(
      { length: 100 },
      (_, at) => `Acupuncture may ease ${parts[at % 10]!} pain in week ${Math.floor(at / 10) + 1}.`,
    )
    const { id } = await write({ title: 'A hundred sentences', body: textOf(...sentences) })
    await publish(story.payload, story.as('marketer'), 'articles', id)
    const before = await desk(id)
    expect([before.body.changes, before.body.changedFields, before.body.claims.length]).toEqual([[], [], 100])
    expect(before.body.claims.every(({ state }: Loose) => state === 'approved')).toBe(true)

    const mended = sentences.map((text, at) => (at === 41 ? text.replace('may ease', 'may eases') : text))
    await rewrite(id, { body: textOf(...mended) })
    await submit(id)
    const { body } = await desk(id)
    expect(body.changes).toMatchObject([
      { kind: 'reworded', path: 'body.root.children.41', before: sentences[41], after: mended[41] },
    ])
    expect(body.changes[0].words).toContainEqual({ text: 'eases', kind: 'added' })
    expect(body.changedFields).toEqual([])
    const open = body.claims.filter(({ state }: Loose) => state !== 'approved')
    expect(open).toMatchObject([{ text: mended[41], before: { text: sentences[41], verdict: 'not-a-claim' } }])
    expect(body.comparedWith).toMatchObject({ byName: expect.any(String) })
    const changed = body.passages.flatMap(({ sentences: all }: Loose) => all.filter(({ change }: Loose) => change !== 'same'))
    expect(changed).toMatchObject([{ text: mended[41], change: 'changed' }])
  }) // prettier-ignore

  test('a sentence that moved, one that cites something else, and a picture are told, and what was said of the same words', async () => {
    const [one, two] = [
      await makeCitation(story.payload, story.as('marketer')),
      await makeCitation(story.payload, story.as('marketer')),
    ]
    const [first, second] = [await makePicture(story.payload, story.as('marketer')), await makePicture(story.payload, story.as('marketer'))]
    const claim = 'Cupping may ease shoulder stiffness in adults.'
    const { id } = await write({
      title: 'Cupping',
      heroImage: first.id,
      body: textOf('The room is warm.', { text: claim, cite: one.id }, 'Bring some time.'),
    })
    await approve(story.payload, story.as('marketer'), 'articles', id)
    await rewrite(id, {
      heroImage: second.id,
      body: textOf({ text: claim, cite: two.id }, 'Bring some time.', 'The room is warm.'),
    })
    const { body } = await desk(id)
    const told = body.changes.filter(({ path }: Loose) => path.startsWith('body')).map(({ kind, after }: Loose) => [kind, after])
    expect(told).toEqual([
      ['other-evidence', claim],
      ['moved', 'The room is warm.'],
    ])
    expect(body.changedFields).toEqual(['Picture at the top'])
    expect(body.claims.find(({ text }: Loose) => text === claim)).toMatchObject({
      state: 'proposed',
      before: { text: claim, verdict: 'not-a-claim' },
      evidence: [{ citation: two.id }],
    })
  }) // prettier-ignore

  test('that words of a picture changed is told, though the page itself did not', async () => {
    const picture = await makePicture(story.payload, story.as('marketer'), { alt: 'A room.' })
    const { id } = await write({ title: 'With a picture', heroImage: picture.id })
    await approve(story.payload, story.as('marketer'), 'articles', id)
    expect((await desk(id)).body.changedFields).toEqual([])
    await story.payload.update({
      collection: 'media',
      id: picture.id,
      data: { alt: 'A room for treatment.' } as never,
      ...story.as('marketer'),
    })
    const { body } = await desk(id)
    expect([...body.changes.map(({ path }: Loose) => path), ...body.changedFields]).not.toEqual([])
  })

  test('with the disclaimers that the page will carry, in their words, and why', async () => {
    const { id: disclaimer } = await makePage(story.payload, story.as('marketer'), 'disclaimers', {
      name: 'For all',
      text: textOf('This is information, not advice.'),
      appliesTo: { collections: ['articles'] },
    })
    await publish(story.payload, story.as('marketer'), 'disclaimers', disclaimer)
    const { body } = await desk(story.never)
    expect(body.disclaimers).toEqual([
      {
        id: disclaimer,
        name: 'For all',
        text: 'This is information, not advice.',
        because: 'It belongs on every article.',
      },
    ])
  })

  test('comments lie beside their words', async () => {
    const { id } = await write({ title: 'Commented', body: textOf('The needles are very thin.') })
    const { status, text } = await story.call('/api/review-comments', {
      method: 'POST',
      as: reviewer,
      body: {
        collection: 'articles',
        page: id,
        text: 'How thin?',
        anchor: { path: 'body.root.children.0', quote: 'very thin', prefix: 'The needles are ', suffix: '.' },
      },
    })
    expect(status, text).toBe(201)
    const { body } = await desk(id)
    expect(body.comments).toMatchObject([
      { text: 'How thin?', place: { path: 'body.root.children.0', start: 16, end: 25 } },
    ])
  })

  test('costs as many statements for a long page as for a short one', async () => {
    const work = await makeCitation(story.payload, story.as('marketer'))
    const cited = (text: string) => ({ text, cite: work.id })
    const short = await write({ body: textOf(cited('Acupuncture may ease knee pain.')) })
    const long = await write({
      body: textOf(...Array.from({ length: 60 }, (_, at) => cited(`Acupuncture may ease knee pain in week ${at}.`))),
    })
    for (const { id } of [short, long]) await approve(story.payload, story.as('marketer'), 'articles', id)
    await desk(short.id, marketer)
    const counts = [await countStatements(() => desk(short.id)), await countStatements(() => desk(long.id))]
    expect(counts[1]).toBe(counts[0])
    expect(counts[0]).toBeLessThan(50)
  })
})
