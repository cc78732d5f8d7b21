import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decideClaim, submitPage } from '../../src/review/cms/index.ts'
import { countStatements } from '../count-statements.ts'
import { makeArticle, makeCitation, makeClinic, publish, requestOf, textOf, type Loose } from '../make.ts'
import { refusalOf, tellStory, type Story } from './story.ts'

let story: Story
let reviewer: string
beforeAll(async () => {
  story = await tellStory()
  reviewer = await story.signIn('reviewer')
})
afterAll(() => story.close())

const queue = (query = '', as = reviewer) => story.call(`/api/page-reviews/queue${query}`, { as })
const titles = ({ body }: Loose) => body.pages.map(({ title }: Loose) => title)
const write = (data: object) =>
  makeArticle(story.payload, story.as('marketer'), { clinic: story.clinic, authors: [story.author], ...data })
const note = (page: string, data: object) =>
  story.payload.db.updateOne({ collection: 'page-reviews', where: { page: { equals: page } }, data: data as never })

async function submitted(data: object, dueOn: string) {
  const { id } = await write(data)
  await submitPage(await requestOf(story.payload, story.as('marketer')), { collection: 'articles', id })
  await note(id, { dueOn })
  return id
}

describe('the queue', () => {
  test('has what is out of the public first, then what is in review by its day and what is at stake, then what is due', async () => {
    const recalled = await write({ title: 'Recalled' })
    await publish(story.payload, story.as('marketer'), 'articles', recalled.id)
    await note(recalled.id, { recalledAt: new Date().toISOString(), recallReason: 'The trial was made up.' })
    await submitted({ title: 'Later' }, '2999-01-02')
    await submitted({ title: 'Same day, nothing said' }, '2020-01-02')
    const risky = textOf('Acupuncture may ease hip pain.', 'Cupping may ease foot pain.')
    await submitted({ title: 'Same day, much said', body: risky }, '2020-01-02')

    const answer = await queue()
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, expect.stringContaining('no-store')])
    expect(titles(answer)).toEqual([
      'Recalled',
      'Same day, much said',
      'Same day, nothing said',
      'Later',
      expect.stringMatching(/^Back pain/),
    ])
    const [out, much, nothing, , due] = answer.body.pages
    expect(out).toMatchObject({ because: 'withheld', withheld: { reason: 'The trial was made up.' } })
    expect(much).toMatchObject({
      because: 'in-review',
      state: 'in-review',
      clinic: { id: story.clinic, name: 'Harbour Acupuncture' },
      submitted: { byName: 'The marketer' },
      dueOn: '2020-01-02',
      openClaims: 2,
      mayDecide: { ok: true },
    })
    expect(nothing.openClaims).toBe(0)
    expect(due).toMatchObject({ because: 'review-due', withheld: null, mayDecide: { ok: false } })
    expect(answer.body).toMatchObject({ total: 5, page: 1, totals: { 'in-review': 3 } })
  })

  test('counts open claims as they are now', async () => {
    const text = 'Moxibustion may ease elbow pain.'
    const id = await submitted({ title: 'Counted', body: textOf(text) }, '2020-01-01')
    const openOf = async () => (await queue('?limit=100')).body.pages.find((page: Loose) => page.id === id).openClaims
    expect(await openOf()).toBe(1)
    const { docs } = await story.payload.find({
      collection: 'claims',
      where: { text: { equals: text } },
      ...story.as('reviewer'),
    })
    const [claim] = docs
    const say = async (verdict: string, reason?: string) =>
      decideClaim(await requestOf(story.payload, story.as('reviewer')), claim!.id, {
        contentHash: claim!.contentHash,
        verdict,
        ...(reason && { reason }),
      })
    await say('not-a-claim')
    expect(await openOf()).toBe(0)
    await say('rejected', 'It says what nobody knows.')
    expect(await openOf()).toBe(1)
    await say('not-a-claim')
    await story.payload.db.updateOne({
      collection: 'claims',
      id: claim!.id,
      data: { validUntil: '2020-01-01T00:00:00.000Z' },
    })
    expect(await openOf()).toBe(1)
  })

  test('is asked for by state, clinic, order and part', async () => {
    expect(titles(await queue('?state=draft&sort=title'))).toEqual([
      expect.stringMatching(/^Back pain/),
      expect.stringMatching(/^Neck pain/),
    ])
    const elsewhere = await makeClinic(story.payload, story.as('marketer'), { name: 'Elsewhere' })
    const of = await queue(`?clinic=${elsewhere.id}&state=draft`)
    expect(titles(of)).toEqual(['Elsewhere'])
    expect(of.body.clinics.map(({ name }: Loose) => name)).toEqual(['Elsewhere', 'Harbour Acupuncture'])
    const [first, second] = [await queue('?limit=2'), await queue('?limit=2&page=2')]
    const all = titles(await queue())
    expect([...titles(first), ...titles(second)]).toEqual(all.slice(0, 4))
    for (const query of [
      '?state=gone',
      '?clinic=x',
      '?sort=x',
      '?limit=0',
      '?limit=101',
      '?page=x',
      '?state=a&state=b',
    ])
      expect(refusalOf(await queue(query))).toMatch(/^400 (request|query)\/invalid$/)
  })

  test('is for people of the clinic, who see pages of theirs and of no clinic', async () => {
    const client = await story.issueKey(['read-drafts'])
    expect(refusalOf(await story.call('/api/page-reviews/queue'))).toBe('401 request/unauthenticated')
    expect(refusalOf(await story.call('/api/page-reviews/queue', { headers: client }))).toBe('403 request/forbidden')
    const elsewhere = await makeClinic(story.payload, story.as('marketer'), { name: 'Far away' })
    const other = await story.hire('far-away', 'marketer', [elsewhere.id])
    const { body, text } = await queue('?state=draft', other.token)
    expect(body.pages.map(({ title }: Loose) => title)).toEqual(['Far away'])
    expect(body.clinics).toEqual([{ id: elsewhere.id, name: 'Far away' }])
    expect(body.totals['in-review']).toBeUndefined()
    expect(text).not.toContain('Harbour')
    for (const role of ['marketer', 'auditor', 'admin'])
      expect((await queue('', await story.signIn(role))).body.pages[0].mayDecide.ok).toBe(false)
  })

  test('costs as many statements however many pages there are', async () => {
    await queue('?limit=1')
    const one = await countStatements(() => queue('?limit=1'))
    expect(await countStatements(() => queue())).toBe(one)
    expect(one).toBeLessThan(15)
  })
})

describe('approved wordings near to a sentence', () => {
  const near = (body: unknown, options: object = { as: reviewer }) =>
    story.call('/api/claims/near', { method: 'POST', body, ...options })
  const wordings = async (text: string) => (await near({ text })).body.wordings
  const WORDS = 'Acupuncture may ease chronic neck pain in some people.'
  let work: string
  beforeAll(async () => {
    const { id } = await makeCitation(story.payload, story.as('marketer'), { title: 'Needles for necks' })
    work = id
    const article = await write({ title: 'Necks', body: textOf({ text: WORDS, cite: id }) })
    await publish(story.payload, story.as('marketer'), 'articles', article.id)
  })

  test('are offered with their evidence, while they are typed, too', async () => {
    const [same] = await wordings(WORDS)
    expect(same).toMatchObject({
      text: WORDS,
      verdict: 'not-a-claim',
      isSame: true,
      similarity: 1,
      differsIn: [],
      evidence: [{ citation: work, title: 'Needles for necks', standing: 'unknown', locator: '', quote: '' }],
    })
    for (const typed of ['Acupuncture may ease chro', 'in some people, acupuncture may ease neck pain that is chronic'])
      expect((await wordings(typed))[0]).toMatchObject({ text: WORDS, isSame: false, differsIn: [] })
  })

  test('and one that says something else is told as another claim', async () => {
    const [strong] = await wordings('Acupuncture will ease chronic neck pain in all people.')
    expect(strong).toMatchObject({ text: WORDS, isSame: false, differsIn: ['strength'] })
    expect(strong.similarity).toBeLessThan(0.5)
    expect(await wordings('Parking is free behind the house.')).toEqual([])
    expect(await wordings('Acu')).toEqual([])
  })

  test('only as long as they may be said', async () => {
    const set = (data: object) =>
      story.payload.db.updateOne({
        collection: 'claims',
        where: { text: { equals: WORDS } },
        data: data as never,
      })
    const then = '2020-01-01T00:00:00.000Z'
    for (const [fallen, mended] of [
      [{ fellAt: then }, { fellAt: null }],
      [{ recalledAt: then }, { recalledAt: null }],
      [{ verdict: 'rejected' }, { verdict: 'not-a-claim' }],
      [{ validUntil: then }, { validUntil: '2999-01-01T00:00:00.000Z' }],
    ]) {
      await set(fallen!)
      expect(await wordings(WORDS)).toEqual([])
      await set(mended!)
    }
    expect(await wordings(WORDS)).toHaveLength(1)
  })

  test('for people of the clinic alone, one sentence at a time', async () => {
    const client = await story.issueKey(['read-drafts', 'import'])
    expect(refusalOf(await near({ text: WORDS }, {}))).toBe('401 request/unauthenticated')
    expect(refusalOf(await near({ text: WORDS }, { headers: client }))).toBe('403 request/forbidden')
    for (const body of [{}, { text: 3 }, { text: 'x'.repeat(1_001) }])
      expect(refusalOf(await near(body))).toBe('422 data/invalid')
    expect((await near({ text: '%_\\ ~ & | ! : * <->  %%% ' })).status).toBe(200)
  })
})
