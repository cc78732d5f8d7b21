import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeArticle, makeCitation, makePage, makeRule, publish, textOf, type Loose } from '../make.ts'
import { refusalOf, tellStory, type Story } from './story.ts'

let story: Story
let marketer: string
beforeAll(async () => {
  story = await tellStory()
  marketer = await story.signIn('marketer')
  await makeRule(story.payload, story.as('reviewer'), { code: 'ZORB-1', severity: 'blocker' })
  await makeRule(story.payload, story.as('reviewer'), { code: 'ZORB-AU', jurisdictions: ['AU'], phrases: ['zorbing'] })
})
afterAll(() => story.close())

const check = (body: unknown, options: object = { as: marketer }) =>
  story.call('/api/check', { method: 'POST', body, ...options })
const zorbs = ({ findings }: Loose) => findings.filter(({ rule }: Loose) => rule.startsWith('ZORB'))

describe('words are checked', () => {
  test('as text, with the places in the text as it was sent', async () => {
    const text = 'We do walks.\n\nOur zorbing is new [1].'
    const { status, body, headers } = await check({ text, jurisdictions: ['UK'] })
    expect([status, headers.get('cache-control')]).toEqual([200, expect.stringContaining('no-store')])
    expect(Object.keys(body).sort()).toEqual(['claims', 'findings', 'readability', 'rulePack', 'sentences'])
    const [finding, ...others] = zorbs(body)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'ZORB-1', severity: 'blocker', path: 'text', quote: 'zorbing' })
    expect(text.slice(finding.start, finding.end)).toBe('zorbing')
    for (const { path, start, end, text: said } of body.sentences) {
      expect(path).toBe('text')
      expect(text.slice(start, end)).toBe(said)
    }
  })

  test('as HTML, whose tags are not read', async () => {
    const { body } = await check({
      html: '<h2 data-title="zorbing">Walks</h2><p>Our <b>zorb</b>ing is new.</p><script>zorbing</script>',
    })
    expect(zorbs(body).map(({ rule, quote }: Loose) => [rule, quote])).toEqual([
      ['ZORB-1', 'zorbing'],
      ['ZORB-AU', 'zorbing'],
    ])
  })

  test('as the editor holds them', async () => {
    const { body } = await check({ lexical: textOf('A walk.', 'Our zorbing.'), jurisdictions: ['UK'] })
    expect(zorbs(body)).toMatchObject([{ path: 'root.children.1', start: 4, end: 11 }])
  })

  test('as a page that is not stored, by the places of its clinic and with the works that it cites', async () => {
    const work = await makeCitation(story.payload, story.as('marketer'))
    const page = {
      title: 'Walks',
      clinic: story.clinic,
      authors: [story.author],
      body: textOf({ text: 'Our zorbing is new.', cite: work.id }),
      seo: { title: 'Zorbing in town' },
    }
    const before = await story.call('/api/check-reports?limit=1', { as: marketer })
    const { status, body } = await check({ page, collection: 'articles' })
    expect(status).toBe(200)
    expect(zorbs(body).map(({ rule, path }: Loose) => [rule, path])).toEqual(
      expect.arrayContaining([
        ['ZORB-1', 'body.root.children.0'],
        ['ZORB-1', 'seo.title'],
      ]),
    )
    expect(zorbs(body).map(({ rule }: Loose) => rule)).not.toContain('ZORB-AU')
    const elsewhere = await check({ page, collection: 'articles', jurisdictions: ['AU'], id: story.live })
    expect(zorbs(elsewhere.body).map(({ rule }: Loose) => rule)).toContain('ZORB-AU')
    const after = await story.call('/api/check-reports?limit=1', { as: marketer })
    expect(after.body.totalDocs).toBe(before.body.totalDocs)
  })

  test('also while cites are not chosen, addresses are half typed and blocks are empty', async () => {
    const cite = { type: 'inlineBlock', version: 1, fields: { id: 'c1', blockType: 'cite' } }
    const words = {
      type: 'text',
      version: 1,
      text: 'Our zorbing is new.',
      format: 0,
      mode: 'normal',
      style: '',
      detail: 0,
    }
    const action = { type: 'block', version: 2, fields: { id: 'b1', blockType: 'callToAction', url: 'https:/' } }
    const body: Loose = textOf('A walk.')
    body.root.children.push({ ...body.root.children[0], children: [words, cite] }, action)
    for (const asked of [{ page: { title: 'Walks', body }, collection: 'articles' }, { lexical: body }]) {
      const answer = await check(asked)
      expect([answer.status, zorbs(answer.body)[0]?.quote]).toEqual([200, 'zorbing'])
    }
  })

  test('also where there are none', async () => {
    for (const body of [{ text: '' }, { html: '' }, { lexical: textOf() }, { page: {}, collection: 'people' }])
      expect((await check(body)).status, JSON.stringify(body)).toBe(200)
  })
})

describe('who may have words checked', () => {
  test('is staff, and clients that read drafts or import', async () => {
    for (const role of ['admin', 'reviewer', 'marketer', 'auditor'])
      expect((await check({ text: 'x' }, { as: await story.signIn(role) })).status, role).toBe(200)
    for (const [scope, status] of [
      ['read-drafts', 200],
      ['import', 200],
      ['read-published', 403],
    ] as const)
      expect((await check({ text: 'x' }, { headers: await story.issueKey([scope]) })).status, scope).toBe(status)
    expect(refusalOf(await check({ text: 'x' }, {}))).toBe('401 request/unauthenticated')
    expect(refusalOf(await check({ text: 'x' }, { as: 'nonsense' }))).toBe('401 request/unauthenticated')
    expect((await story.call('/api/check')).status).toBe(405)
  })

  test('is not told of drafts of other clinics by naming them', async () => {
    const { id } = await makePage(story.payload, story.as('admin'), 'clinics', {
      name: 'Another clinic',
      jurisdictions: ['AU'],
    })
    const own = await story.hire('own-check', 'marketer', [story.clinic])
    const theirs = { collection: 'articles', page: { title: 'Zorbing', clinic: id } }
    expect(refusalOf(await check(theirs, { as: own.token }))).toBe('403 request/forbidden')
    const client = await story.issueKey(['import'], [story.clinic])
    expect(refusalOf(await check(theirs, { headers: client }))).toBe('403 request/forbidden')
    const mine = { collection: 'articles', page: { title: 'Zorbing', clinic: story.clinic } }
    expect((await check(mine, { as: own.token })).status).toBe(200)
  })
})

test('a client that may not read drafts is not told their names', async () => {
  const { id } = await makePage(story.payload, story.as('marketer'), 'conditions', {
    name: 'Hidden complaint',
    synonyms: ['glumpitis'],
  })
  const about = 'Acupuncture cures glumpitis.'
  const asked = [{ text: about }, { collection: 'articles', page: { title: about, clinic: story.clinic } }]
  const named = async (headers: object) => {
    const answers = await Promise.all(asked.map((body) => check(body, { headers })))
    return answers.map(({ body }) => body.claims[0].condition as string | null)
  }
  const [importer, reader] = [await story.issueKey(['import']), await story.issueKey(['read-drafts'])]
  expect(await named(reader)).toEqual(['hidden complaint', 'hidden complaint'])
  expect(await named(importer)).toEqual([null, null])
  await publish(story.payload, story.as('marketer'), 'conditions', id)
  expect(await named(importer)).toEqual(['hidden complaint', 'hidden complaint'])
})

describe('what cannot be checked is refused in words', () => {
  const tooMuch = 'zorbing '.repeat(26_000)
  test.each(
    [
      [{}, '400 request/invalid', ''],
      [{ text: 'x', html: 'x' }, '400 request/invalid', 'text'],
      [{ words: 'x' }, '400 request/invalid', 'words'],
      [{ text: 'x', __proto__x: 1 }, '400 request/invalid', '__proto__x'],
      [{ text: 'x', collection: 'articles' }, '400 request/invalid', 'collection'],
      [{ text: 7 }, '422 data/invalid', 'text'],
      [{ text: null }, '422 data/invalid', 'text'],
      [{ html: ['x'] }, '422 data/invalid', 'html'],
      [{ text: 'x', jurisdictions: ['Mars'] }, '422 data/invalid', 'jurisdictions.0'],
      [{ text: 'x', jurisdictions: 'UK' }, '422 data/invalid', 'jurisdictions'],
      [{ lexical: 'x' }, '422 data/invalid', 'lexical'],
      [{ lexical: { root: 'x' } }, '422 data/invalid', 'lexical'],
      [{ lexical: { root: { type: 'root', children: [{ type: 'nonsense' }] } } }, '422 data/invalid', 'lexical.root'],
      [{ page: {} }, '422 data/invalid', 'collection'],
      [{ page: {}, collection: 'users' }, '422 data/invalid', 'collection'],
      [{ page: {}, collection: 'constructor' }, '422 data/invalid', 'collection'],
      [{ page: 'x', collection: 'articles' }, '422 data/invalid', 'page'],
      [{ page: {}, collection: 'articles', id: '1' }, '422 data/invalid', 'id'],
      [{ page: { title: ['x'] }, collection: 'articles' }, '422 data/invalid', 'page.title'],
      [{ page: { body: 'x' }, collection: 'articles' }, '422 data/invalid', 'page.body'],
      [{ text: tooMuch }, '413 request/too-large', ''],
      [{ html: tooMuch }, '413 request/too-large', ''],
      [{ text: 'a\n'.repeat(20_001) }, '413 request/too-large', ''],
      [{ html: '<li>a'.repeat(20_001) }, '413 request/too-large', ''],
      [{ lexical: textOf(...Array.from({ length: 11 }, () => tooMuch.slice(0, 19_000))) }, '413 request/too-large', ''],
    ].map(([body, refused, path]) => [JSON.stringify(body).slice(0, 90), refused, body, path] as const),
  )('%s is %s', async (_, refused, body, path) => {
    const answer = await check(body)
    expect(refusalOf(answer), answer.text).toBe(refused)
    if (path !== '') expect(answer.body.errors[0].path).toMatch(new RegExp(`^${path}`))
  })

  test('and so is what is no JSON at all', async () => {
    const raw = (text: string) =>
      story.call('/api/check', {
        method: 'POST',
        as: marketer,
        headers: { 'Content-Type': 'application/json' },
        raw: text,
      })
    expect(refusalOf(await raw('{'))).toBe('400 request/invalid')
    expect(refusalOf(await raw('[]'))).toBe('400 request/invalid')
    expect(refusalOf(await raw('"x"'))).toBe('400 request/invalid')
    expect(refusalOf(await raw(`${'['.repeat(5_000)}${']'.repeat(5_000)}`))).toBe('400 request/invalid')
    expect(refusalOf(await raw('{"text":"\\u0000"}'))).toBe('400 request/invalid')
    const form = await story.call('/api/check', { method: 'POST', as: marketer, raw: 'text=x' })
    expect(refusalOf(form)).toBe('415 request/unsupported-type')
  })

  test('while relations that lead nowhere, and odd characters, are no fault', async () => {
    const nowhere = '0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7a'
    const page = { title: '\ud800 zorbing \u202e', clinic: nowhere, authors: [nowhere], heroImage: nowhere }
    expect((await check({ page, collection: 'articles' })).status).toBe(200)
    expect((await check({ text: '🙂\ud83d zorbing\u0007' })).status).toBe(200)
  })
})

describe('the stored result of a page', () => {
  test('is read with the latest draft, by whoever reads that', async () => {
    const { status, body } = await story.call(`/api/articles/${story.live}/checks`, { as: marketer })
    expect(status).toBe(200)
    expect(body).toMatchObject({ revision: 3, checkedOn: new Date().toISOString().slice(0, 10), isStale: false })
    expect(body.contentHash).toMatch(/^[0-9a-f]{64}$/)
    expect(body.report.rulePack).toBe(body.rulePack)
    const client = await story.issueKey(['read-drafts'])
    expect((await story.call(`/api/articles/${story.live}/checks`, { headers: client })).status).toBe(200)
    for (const headers of [await story.issueKey(['read-published']), await story.issueKey(['import'])])
      expect(refusalOf(await story.call(`/api/articles/${story.live}/checks`, { headers }))).toBe(
        '403 request/forbidden',
      )
    expect(refusalOf(await story.call(`/api/articles/${story.live}/checks`))).toBe('401 request/unauthenticated')
    const missing = '/api/articles/0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7a/checks'
    expect(refusalOf(await story.call(missing, { as: marketer }))).toBe('404 request/not-found')
    expect(refusalOf(await story.call(`/api/people/${story.live}/checks`, { as: marketer }))).toBe(
      '404 request/not-found',
    )
  })

  test('is not shown to somebody of another clinic', async () => {
    const { id } = await makePage(story.payload, story.as('admin'), 'clinics', { name: 'A third clinic' })
    const own = await story.hire('own-read', 'marketer', [id])
    expect(refusalOf(await story.call(`/api/articles/${story.live}/checks`, { as: own.token }))).toBe(
      '404 request/not-found',
    )
    const { body } = await story.call(`/api/check-reports?where[page][equals]=${story.live}`, { as: own.token })
    expect(body.docs).toEqual([])
  })

  test('is found with those of other pages, and tells nobody else', async () => {
    const article = await makeArticle(story.payload, story.as('marketer'), { clinic: story.clinic, title: 'Zorbing' })
    const query = `/api/check-reports?where[page][in]=${story.live},${article.id}&where[isLatest][equals]=true&select[blockers]=true&select[page]=true`
    const { body } = await story.call(query, { as: marketer })
    const found = new Map(body.docs.map((doc: Loose) => [doc.page, doc.blockers]))
    expect(found.get(article.id)).toBeGreaterThanOrEqual(1)
    expect(JSON.stringify(body)).not.toMatch(/leansOn|sharedHash/)
    expect(refusalOf(await story.call('/api/check-reports'))).toBe('401 request/unauthenticated')
    for (const odd of [
      'where[report][equals]=x',
      'where[report.findings][like]=x',
      'where[leansOn][exists]=true',
      'sort=report',
      'where[clinic][in]=a,b',
    ])
      expect((await story.call(`/api/check-reports?${odd}`, { as: marketer })).status, odd).toBeLessThan(500)
    for (const method of ['POST', 'PATCH', 'DELETE'])
      expect(
        (
          await story.call(`/api/check-reports${method === 'POST' ? '' : `/${body.docs[0].id as string}`}`, {
            method,
            as: await story.signIn('admin'),
            ...(method === 'DELETE' ? {} : { body: { blockers: 0 } }),
          })
        ).status,
      ).toBe(403)
    expect((await story.graphql('{ CheckReports { totalDocs } }', { as: marketer })).body.errors).toBeDefined()
  })

  test('counts how many pages wait', async () => {
    const { body } = await story.call('/api/check-reports/progress', { as: marketer })
    expect(body).toMatchObject({ waiting: expect.any(Number) as number, rulePack: expect.any(String) as string })
    expect(body.total).toBeGreaterThan(5)
    expect(body.today).toBe(new Date().toISOString().slice(0, 10))
    expect(refusalOf(await story.call('/api/check-reports/progress'))).toBe('401 request/unauthenticated')
    const client = await story.issueKey(['import'])
    expect(refusalOf(await story.call('/api/check-reports/progress', { headers: client }))).toBe(
      '403 request/forbidden',
    )
  })
})

describe('rules over HTTP', () => {
  test('are refused with each example that fails, and taken from reviewers and admins alone', async () => {
    const data = {
      code: 'ZORB-9',
      title: 'x',
      rule: 'x',
      why: 'x',
      severity: 'warning',
      remedy: 'remove',
      phrases: ['~zorb'],
      mustHit: ['Zorbing.', 'Rolling.'],
      mustNotHit: ['Walks.', 'Runs.'],
      isActive: false,
    }
    const post = (body: object, as: string) => story.call('/api/rules', { method: 'POST', as, body })
    const reviewer = await story.signIn('reviewer')
    const refused = await post(data, reviewer)
    expect(refusalOf(refused)).toBe('422 data/invalid')
    expect(refused.body.errors).toMatchObject([
      { path: 'mustHit.1.text', message: expect.stringContaining('Rolling') as string },
    ])
    const sound = { ...data, mustHit: ['Zorbing.', 'Zorbs.'] }
    for (const role of ['marketer', 'auditor']) expect((await post(sound, await story.signIn(role))).status).toBe(403)
    expect((await post(sound, reviewer)).status).toBe(201)
    expect((await story.call('/api/rules', { as: marketer })).body.totalDocs).toBe(3)
    expect((await story.call('/api/rules')).status).toBe(401)
  })
})
