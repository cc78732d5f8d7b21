import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startFakeServices, type FakeServices } from '../fake-services.ts'
import type { Loose } from '../make.ts'
import { expectNoHarm, refusalOf, tellStory, type Story } from './story.ts'

const LBP = '10.5555/citewell.lbp.2021'
const RETRACTED = '10.5555/citewell.retracted.2019'
const NAMES = Object.keys(process.env)

let fakes: FakeServices
let story: Story
let marketer: string
let reviewer: string
beforeAll(async () => {
  fakes = await startFakeServices()
  Object.assign(process.env, fakes.env)
  story = await tellStory()
  marketer = await story.signIn('marketer')
  reviewer = await story.signIn('reviewer')
})
beforeEach(() => void (fakes.requests.length = 0))
afterAll(async () => {
  await story.close()
  await fakes.close()
  for (const name of Object.keys(fakes.env)) if (!NAMES.includes(name)) delete process.env[name]
})

const post = async (path: string, body: unknown, as = marketer) => {
  const answer = await story.call(`/api/citations${path}`, { method: 'POST', as, body })
  expectNoHarm(answer)
  return answer
}
const enter = async (data: object) => {
  const { status, body, text } = await post('', { type: 'article-journal', ...data })
  expect(status, text).toBe(201)
  return body.doc as Loose
}
const change = async (id: string, data: object, as = marketer) => {
  const { status, body, text } = await story.call(`/api/citations/${id}`, { method: 'PATCH', as, body: data })
  expect(status, text).toBe(200)
  return body.doc as Loose
}
const remove = (id: string) => story.call(`/api/citations/${id}`, { method: 'DELETE', as: reviewer })
const trail = async (id: string) => {
  const { docs } = await story.payload.find({
    collection: 'audit-events',
    where: { subject: { equals: id } },
    sort: 'seq',
    pagination: false,
    ...story.as('admin'),
  })
  return docs.map(({ action }) => action)
}
const asked = () => fakes.requests.map(({ url }) => decodeURIComponent(url.split('?')[0]!))
const stored = async (address: string) => {
  const { rows } = await (story.payload.db as unknown as PostgresAdapter).drizzle.execute(
    sql`select * from look_up_answers where asked like ${`%${address}%`}`,
  )
  return rows as Loose[]
}
const setBack = (days: number) =>
  (story.payload.db as unknown as PostgresAdapter).drizzle.execute(
    sql`update look_up_answers set at = at - make_interval(days => ${days})`,
  )

describe('A marketer pastes a number', () => {
  test('and gets the work, joined from the services; the same again is not asked again', async () => {
    const { status, body } = await post('/look-up', { doi: `https://doi.org/${LBP.toUpperCase()}` })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      state: 'verified',
      asked: { name: 'doi', value: LBP },
      service: 'crossref',
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
      work: {
        title: 'Acupuncture for chronic low back pain & sciatica: a systematic review and meta-analysis',
        containerTitle: 'The Invented Journal of Pain',
        containerTitleShort: 'Invent J Pain',
        identifiers: { doi: LBP, pmid: '99900001', pmcid: 'PMC9990001' },
      },
      notices: [],
      standing: { status: 'current', needsReview: false },
      message: expect.stringContaining('Compare it with the work') as string,
    })
    expect(body.known).toBeUndefined()
    expect(asked().sort()).toEqual([`/crossref/works/${LBP}`, '/europe-pmc/search'])
    const again = await post('/look-up', { doi: LBP })
    expect(again.body).toEqual(body)
    expect(asked()).toHaveLength(2)
    expect(await stored(encodeURIComponent(LBP))).toHaveLength(2)
    expect(JSON.stringify(await stored(''))).not.toContain('clinic.example')
  })

  test('asked for after a day, it is asked anew', async () => {
    await setBack(2)
    await post('/look-up', { doi: LBP })
    expect(asked()).toHaveLength(2)
  })

  test.each<[object, string]>([
    [{ pmid: 'PMID: 99900001' }, LBP],
    [{ pmcid: 'PMC9990001' }, LBP],
    [{ isbn: '978-0-00-000021-7' }, '10.5555/citewell.book.2018'],
    [{ url: `https://www.tandfonline.com/doi/full/${LBP}` }, LBP],
    [{ url: 'https://pubmed.ncbi.nlm.nih.gov/99900001/' }, LBP],
    [{ doi: '10.5555/citewell.datacite.2022' }, '10.5555/citewell.datacite.2022'],
  ])('by %j', async (body, doi) => {
    const answer = await post('/look-up', body)
    expect([answer.status, answer.body.state, answer.body.work?.identifiers.doi]).toEqual([200, 'verified', doi])
  })

  test('and is told of a retraction before the work is entered', async () => {
    const { body } = await post('/look-up', { doi: RETRACTED })
    expect(body.standing).toEqual({ status: 'retracted', needsReview: false })
    expect(body.notices.map(({ type }: Loose) => type).sort()).toContain('retraction')
    expect(body.message).toContain('Retracted')
  })

  test('and that what they paste is the notice of a retraction', async () => {
    const { body } = await post('/look-up', { doi: '10.5555/citewell.retraction.2021' })
    expect(body.standing).toEqual({ status: 'unknown', needsReview: true })
    expect(body.message).toContain(`itself a notice (Retraction) about ${RETRACTED}`)
  })

  test.each([
    [{ doi: '10.5555/citewell.unknown' }, 'not-found', 'No service knows the DOI'],
    [{ doi: '10.5555/citewell.medra.2020' }, 'not-found', 'registered with mEDRA, which is not asked'],
    [{ pmid: '12345' }, 'not-found', 'No service knows'],
    [{ isbn: '9789240081789' }, 'not-found', 'not registered by their ISBN'],
    [{ doi: '10.5555/citewell.fails.html' }, 'unreachable', 'Crossref could not be reached'],
    [{ doi: '10.5555/citewell.fails.metadata' }, 'unreachable', 'Crossref could not be reached'],
  ])('and hears in words that there is nothing: %j', async (sent, state, words) => {
    const { status, body } = await post('/look-up', sent)
    expect([status, body.state, body.work]).toEqual([200, state, undefined])
    expect(body.message).toContain(words)
  })

  test('a fault is not kept, so it is asked again', async () => {
    await post('/look-up', { doi: '10.5555/citewell.fails.html' })
    expect(asked()).toContain('/crossref/works/10.5555/citewell.fails.html')
    expect(await stored('fails.html')).toHaveLength(1) // what Europe PMC said
  })

  test.each<[unknown, string]>([
    [{}, '400 request/invalid'],
    [{ doi: LBP, pmid: '1' }, '400 request/invalid'],
    [{ doi: 5 }, '400 request/invalid'],
    [{ doi: { $gt: '' } }, '400 request/invalid'],
    [{ doi: '' }, '422 data/invalid'],
    [{ doi: 'x'.repeat(100_000) }, '422 data/invalid'],
    [{ url: 'x'.repeat(100_000) }, '422 data/invalid'],
    [{ isbn: '9780000000218' }, '422 data/invalid'],
    [{ pmid: '0' }, '422 data/invalid'],
    [{ url: 'file:///etc/passwd' }, '422 data/invalid'],
    [{ url: 'http://127.0.0.1:5432/' }, '422 data/invalid'],
    [{ url: 'http://169.254.169.254/latest/meta-data/' }, '422 data/invalid'],
    [{ url: 'gopher://127.0.0.1/10.5555/citewell' }, '422 data/invalid'],
    [{ doi: '10.5555/a b\r\nHost: evil' }, '422 data/invalid'],
  ])('rubbish is refused in words, and nobody is asked: %j', async (body, refusal) => {
    expect(refusalOf(await post('/look-up', body))).toBe(refusal)
    expect(fakes.requests).toEqual([])
  })

  test.each([
    { doi: '10.5555/../../../admin' },
    { doi: '10.5555/x@127.0.0.1/' },
    { url: 'http://127.0.0.1:1/10.5555/citewell.lbp.2021' },
    { url: 'https://user:word@evil.example/10.5555/..%2f..%2fetc' },
  ])('%j is one encoded part of an address of the services, and never an address', async (body) => {
    const { status } = await post('/look-up', body)
    expect(status).toBe(200)
    for (const { url, headers } of fakes.requests) {
      expect(headers.host).toBe(fakes.origin.slice('http://'.length))
      expect(url).toMatch(/^\/(crossref\/works|doi\/doiRA)\/10\.5555%2F[^/]+$|^\/europe-pmc\/search\?/)
    }
  })

  test('nobody without the right to enter citations makes us ask', async () => {
    expect((await story.call('/api/citations/look-up', { method: 'POST', body: { doi: LBP } })).status).toBe(401)
    expect(refusalOf(await post('/look-up', { doi: LBP }, await story.signIn('auditor')))).toBe('403 request/forbidden')
    const headers = await story.issueKey(['read-published'])
    expect((await story.call('/api/citations/look-up', { method: 'POST', body: { doi: LBP }, headers })).status).toBe(
      403,
    )
    expect(fakes.requests).toEqual([])
  })
})

describe('Paste, correct, save', () => {
  const fromLookUp = async (doi: string) => (await post('/look-up', { doi })).body.work as Loose

  test('ends with a record that was held against the answer, without asking again', async () => {
    const work = await fromLookUp(LBP)
    fakes.requests.length = 0
    const doc = await enter(work)
    expect(doc.lookUp).toMatchObject({ state: 'verified', service: 'crossref', titleSimilarity: 1, differences: [] })
    expect(doc.standing).toMatchObject({
      status: 'current',
      checkedBy: 'crossref',
      checkedAt: doc.lookUp.at,
      notices: [],
    })
    expect(fakes.requests).toEqual([])
    const { body } = await post('/look-up', { doi: LBP })
    expect(body.known).toEqual({ id: doc.id, title: doc.title })
    expect(body.message).toContain('in the library already')
    await remove(doc.id)
  })

  test('a record that tells otherwise is a mismatch until it is corrected', async () => {
    const work = await fromLookUp(LBP)
    const doc = await enter({
      ...work,
      title: 'A trial of needles in mice',
      author: [{ family: 'Kim' }],
      issued: { year: 2010 },
    })
    expect(doc.lookUp.state).toBe('mismatch')
    expect(doc.lookUp.differences.map(({ field }: Loose) => field)).toEqual(['title', 'author', 'issued'])
    const corrected = await change(doc.id, { title: work.title, author: work.author, issued: work.issued })
    expect(corrected.lookUp).toMatchObject({ state: 'verified', differences: [] })
    const noted = await change(doc.id, { notes: 'Read it.' })
    expect(noted.lookUp).toEqual(corrected.lookUp)
    await remove(doc.id)
  })

  test('a retracted work is retracted from its first day in the library', async () => {
    const doc = await enter(await fromLookUp(RETRACTED))
    expect(doc.standing).toMatchObject({ status: 'retracted', needsReview: false })
    expect(doc.standing.notices.map(({ type, source }: Loose) => `${type} ${source}`)).toContain('retraction publisher')
    await remove(doc.id)
  })

  test('with another DOI it is another work: nothing that was found counts, unless an answer about that one is kept', async () => {
    const doc = await enter(await fromLookUp(RETRACTED))
    const other = await change(doc.id, { identifiers: { doi: '10.5555/citewell.never-asked', pmid: null } }, reviewer)
    expect(other.lookUp).toMatchObject({ state: 'never-checked', at: null, differences: [] })
    expect(other.standing).toMatchObject({ status: 'unknown', checkedAt: null, notices: [] })
    const back = await change(doc.id, { identifiers: { doi: RETRACTED, pmid: '99900002' } })
    expect(back.lookUp.state).toBe('verified')
    expect(back.standing.status).toBe('retracted')
    await remove(doc.id)
  })

  test('an answer older than thirty days says nothing any more', async () => {
    const work = await fromLookUp(LBP)
    await setBack(31)
    const doc = await enter(work)
    expect([doc.lookUp.state, doc.standing.status, doc.standing.checkedAt ?? null]).toEqual([
      'never-checked',
      'unknown',
      null,
    ])
    await remove(doc.id)
  })

  test('nobody writes the outcome by hand', async () => {
    const doc = await enter({ title: 'By hand', lookUp: { state: 'verified' }, standing: { status: 'current' } })
    expect([doc.lookUp.state, doc.standing.status]).toEqual(['never-checked', 'unknown'])
    await remove(doc.id)
  })
})

describe('A record is looked up again', () => {
  test('its look-up and its standing are noted, with an event on the trail', async () => {
    const doc = await enter({
      title: 'RETRACTED: Acupuncture cures low back pain: a randomised trial',
      author: [{ family: 'Faker' }],
      issued: { year: 2019 },
      identifiers: { doi: '10.5555/citewell.retracted.typo' },
    })
    await change(doc.id, { identifiers: { doi: RETRACTED } })
    await setBack(60)
    const { status, body } = await post(`/${doc.id}/look-up`, {})
    expect(status).toBe(200)
    expect(body.lookUp).toMatchObject({ state: 'verified', service: 'crossref' })
    expect(body.standing).toMatchObject({ status: 'retracted' })
    expect(body.message).toContain('same')
    const acts = await trail(doc.id)
    expect(acts.slice(0, 2)).toEqual(['create', 'update'])
    expect(acts).toContain('standing')
    const many = fakes.requests.length
    await post(`/${doc.id}/look-up`, {})
    expect(fakes.requests.length).toBe(many)
    expect((await trail(doc.id)).length).toBe(acts.length)
    await remove(doc.id)
  })

  test('a service that cannot be reached is not "current", and takes away nothing that was found', async () => {
    const data = {
      title: 'Out of reach',
      author: [{ family: 'Lim' }],
      issued: { year: 2021 },
      identifiers: { doi: '10.5555/citewell.fails.json' },
    }
    const doc = await enter(data)
    const { body } = await post(`/${doc.id}/look-up`, {})
    expect(body.lookUp.state).toBe('unreachable')
    expect(body.standing).toMatchObject({ status: 'unknown' })
    expect(body.standing.checkedAt ?? null).toBeNull()
    expect(body.message).toContain('Crossref could not be reached')
    await remove(doc.id)
  })

  test('a number that does not exist', async () => {
    const doc = await enter({ title: 'Made up', identifiers: { doi: '10.5555/citewell.made-up' } })
    const { body } = await post(`/${doc.id}/look-up`, {})
    expect([body.lookUp.state, body.standing.status]).toEqual(['not-found', 'unknown'])
    await remove(doc.id)
  })

  test('what cannot be looked up is said', async () => {
    const doc = await enter({ title: 'Without a number' })
    expect(refusalOf(await post(`/${doc.id}/look-up`, {}))).toBe('422 data/invalid')
    await remove(doc.id)
    expect(refusalOf(await post(`/${doc.id}/look-up`, {}))).toBe('404 request/not-found')
    expect(refusalOf(await post(`/${story.citation}/look-up`, {}, await story.signIn('auditor')))).toBe(
      '403 request/forbidden',
    )
    expect(fakes.requests).toEqual([])
  })
})
