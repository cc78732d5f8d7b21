import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalOf, tellStory, type Story } from './story.ts'

let story: Story
let marketer: string
beforeAll(async () => {
  story = await tellStory()
  marketer = await story.signIn('marketer')
})
afterAll(() => story.close())

const ris = (...works: [title: string, family: string, year: number, ...more: string[]][]) =>
  works
    .map(([title, family, year, ...more]) =>
      ['TY  - JOUR', `AU  - ${family}, Ann`, `TI  - ${title}`, `PY  - ${year}`, ...more, 'ER  - ', ''].join('\r\n'),
    )
    .join('\r\n')

const send = (raw: BodyInit, { query = '', type = 'text/plain', as = marketer, headers = {} } = {}) =>
  story.call(`/api/citations/import${query}`, {
    method: 'POST',
    as,
    raw,
    headers: { 'Content-Type': type, ...headers },
  })

const total = async (title: string) =>
  (await story.call(`/api/citations/count?where[title][contains]=${encodeURIComponent(title)}`)).body
    .totalDocs as number

describe('a list of references', () => {
  const list = ris(
    [
      'Tidal needles for the shoulder',
      'Marsh',
      2011,
      'DO  - 10.5555/tidal.1',
      'JO  - Journal of Invented Care',
      'SN  - nonsense',
    ],
    ['Salt and moxa', 'Reed', 2012],
    ['SALT AND MOXA.', 'Reed', 2012],
  )

  test('is looked at first, and nothing comes in', async () => {
    const { status, body, text } = await send(list, { query: '?dryRun=true' })
    expect(status, text).toBe(200)
    expect(body.format).toBe('ris')
    expect(body.created).toEqual([])
    expect(body.works.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['new', 'new', 'same'])
    expect(body.matched).toMatchObject([
      { id: null, how: 'title', title: 'Salt and moxa', sameAsLine: body.works[1].line },
    ])
    expect(await total('Salt and moxa')).toBe(0)
  })

  test('comes in, doubles in it once, and run again it is all there already', async () => {
    const { status, body, text } = await send(list)
    expect(status, text).toBe(200)
    expect(body.created).toMatchObject([
      { line: 1, title: 'Tidal needles for the shoulder' },
      { title: 'Salt and moxa' },
    ])
    expect(body.matched).toMatchObject([{ id: body.created[1].id, how: 'title', differences: [] }])
    expect(body).not.toHaveProperty('works')
    const again = await send(list)
    expect([again.body.created, again.body.matched.length]).toEqual([[], 3])
    expect(again.body.matched[0]).toMatchObject({ id: body.created[0].id, how: 'doi' })
    expect(await total('Salt and moxa')).toBe(1)
    const made = await story.call(`/api/citations/${body.created[0].id as string}?depth=0`)
    expect(made.body).toMatchObject({
      identifiers: { doi: '10.5555/tidal.1' },
      containerTitle: 'Journal of Invented Care',
    })
    const trail = await story.payload.find({
      collection: 'audit-events',
      where: { subject: { equals: body.created[0].id } },
      ...story.as('admin'),
    })
    expect(trail.docs.map(({ action }) => action)).toEqual(['import'])
  })

  test('says where it knows something else of a work that is there', async () => {
    const { body } = await send(ris(['Salt and moxa', 'Reed', 2012, 'VL  - 7', 'DO  - 10.5555/salt']))
    expect(body.matched).toMatchObject([{ how: 'title' }])
    expect(body.matched[0].differences).toEqual([
      { field: 'volume', ours: null, theirs: '7' },
      { field: 'identifiers.doi', ours: null, theirs: '10.5555/salt' },
    ])
  })

  test('comes in as far as it is good, and the rest is named with its line', async () => {
    const half = [
      ris(['A good beginning', 'Good', 2001]),
      'TY  - JOUR\r\nAU  - Nobody, N\r\nPY  - 2002\r\nER  - \r\n\r\n',
      ris(['A good end', 'Good', 2004]),
    ].join('')
    const { status, body } = await send(half)
    expect(status).toBe(200)
    expect(body.created.map(({ title }: { title: string }) => title)).toEqual(['A good beginning', 'A good end'])
    expect(body.refused).toHaveLength(1)
    for (const { line, reason } of body.refused) {
      expect(line).toBeGreaterThan(1)
      expect(reason).toMatch(/title/)
    }
  })

  test('comes as a form, as JSON, or named by its format', async () => {
    const form = new FormData()
    form.set('file', new File([ris(['By a form', 'Form', 2005])], 'wrong-name.csv'))
    const byForm = await story.call('/api/citations/import', { method: 'POST', as: marketer, raw: form })
    expect(byForm.body.created, byForm.text).toMatchObject([{ title: 'By a form' }])
    const csl = [
      {
        id: 'a',
        type: 'article-journal',
        title: 'By JSON',
        author: [{ family: 'Json' }],
        issued: { 'date-parts': [[2006]] },
      },
    ]
    const byJson = await send(JSON.stringify(csl), { type: 'application/json' })
    expect([byJson.body.format, byJson.body.created[0]?.title], byJson.text).toEqual(['csl-json', 'By JSON'])
    const named = await send('title,author,year\nBy CSV,"Comma, Ann",2007\n', {
      type: 'text/csv',
      query: '?format=csv',
    })
    expect(named.body.created, named.text).toMatchObject([{ title: 'By CSV' }])
    expect(refusalOf(await send('x', { query: '?format=docx' }))).toBe('400 request/invalid')
    expect(refusalOf(await send('x', { query: '?dryRun=perhaps' }))).toBe('400 request/invalid')
  })
})

describe('works that are not one', () => {
  test('versions of a Cochrane review and a preprint come in beside what they belong to', async () => {
    const { body } = await send(
      ris(
        ['Needles for invented aches', 'Tide', 2009, 'DO  - 10.1002/14651858.CD012345'],
        ['Needles for invented aches', 'Tide', 2016, 'DO  - 10.1002/14651858.CD012345.pub2'],
        ['A trial of warm sand', 'Dune', 2020, 'DO  - 10.5555/sand.2020'],
      ) + ris(['A trial of warm sand', 'Dune', 2019, 'DO  - 10.5555/preprint.sand']).replace('JOUR', 'UNPB'),
    )
    expect(body.versions.map(({ kind }: { kind: string }) => kind)).toEqual(['version', 'preprint'])
    expect(body.versions[0].of).toMatchObject({ id: body.created[0].id, title: 'Needles for invented aches' })
    const version = await story.call(`/api/citations/${body.versions[0].id as string}?depth=0`)
    expect(version.body.versionOf).toBe(body.created[0].id)
    const older = ris(['Needles for invented aches', 'Tide', 2008, 'DO  - 10.1002/14651858.CD054321.pub2'])
    const newest = ris(['Needles for invented aches', 'Tide', 2009, 'DO  - 10.1002/14651858.CD054321.pub3'])
    const [made] = (await send(newest)).body.created
    const importer = await story.issueKey(['import'])
    const byClient = await story.call('/api/citations/import', {
      method: 'POST',
      raw: older,
      headers: { 'Content-Type': 'text/plain', ...importer },
    })
    expect(byClient.body.versions).toMatchObject([{ kind: 'earlier-version', of: { id: made.id } }])
    expect(byClient.body.remarks).toMatchObject([{ remark: expect.stringContaining('you may not change records') }])
  })

  test('one that may be the same comes in, with a remark', async () => {
    const { body } = await send('TY  - JOUR\r\nTI  - Salt and moxa\r\nPY  - 2012\r\nER  - \r\n')
    expect(body.created).toHaveLength(1)
    expect(body.remarks).toMatchObject([
      { line: 1, remark: expect.stringContaining('may be the same as “Salt and moxa”') },
    ])
  })
})

describe('who may', () => {
  test.each([
    ['reviewer', 200],
    ['admin', 200],
    ['auditor', 403],
  ] as const)('as a %s: %i', async (role, status) => {
    const as = await story.signIn(role)
    expect((await send(ris([`Brought by ${role}`, 'Role', 2010]), { as })).status).toBe(status)
  })

  test('a client that imports may, one that only reads may not, and nobody at all is asked to sign in', async () => {
    const importer = await story.issueKey(['import'])
    const reader = await story.issueKey(['read-published', 'read-drafts'])
    const by = (headers: Record<string, string>) =>
      story.call('/api/citations/import', {
        method: 'POST',
        raw: ris(['Brought by a client', 'Client', 2010]),
        headers: { 'Content-Type': 'text/plain', ...headers },
      })
    expect((await by(importer)).body.created).toHaveLength(1)
    expect(refusalOf(await by(reader))).toBe('403 request/forbidden')
    expect(refusalOf(await by({}))).toBe('401 request/unauthenticated')
    expect(refusalOf(await by({ Authorization: 'JWT made-up' }))).toBe('401 request/unauthenticated')
  })
})

describe('two at once', () => {
  test('bring in the same list without doubles', async () => {
    const works = Array.from(
      { length: 60 },
      (_, n) => [`Twin work number ${n} of the list`, 'Twin', 2000 + (n % 20)] as const,
    )
    const list = ris(...works.map((work) => [...work] as [string, string, number]))
    const answers = await Promise.all([send(list), send(list), send(list)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(answers.reduce((sum, { body }) => sum + (body.created.length as number), 0)).toBe(60)
    expect(answers.reduce((sum, { body }) => sum + (body.matched.length as number), 0)).toBe(120)
    expect(await total('Twin work number')).toBe(60)
  })

  test('that wait for each other keep nobody else from saving', async () => {
    const { body } = await story.call('/api/citations', {
      method: 'POST',
      as: marketer,
      body: { type: 'book', title: 'Saved meanwhile' },
    })
    const other = new pg.Client(process.env.DATABASE_URL)
    await other.connect()
    // What an import holds while it enters a batch.
    await other.query('select pg_advisory_lock(4211964072)')
    const lists = Array.from({ length: 8 }, (_, n) => send(ris([`Waiting list ${n}`, 'Wait', 2001])))
    const isOneWaiting = async () =>
      (await other.query(`select 1 from pg_locks where locktype = 'advisory' and not granted`)).rows.length > 0
    while (!(await isOneWaiting()));
    for (const volume of ['1', '2', '3']) {
      const path = `/api/citations/${body.doc.id}`
      expect((await story.call(path, { method: 'PATCH', as: marketer, body: { volume } })).status).toBe(200)
    }
    await other.query('select pg_advisory_unlock(4211964072)')
    await other.end()
    expect((await Promise.all(lists)).map(({ status }) => status)).toEqual(Array(8).fill(200))
  })

  test('as do two people who type one work', async () => {
    const body = {
      type: 'article-journal',
      title: 'Typed twice',
      author: [{ family: 'Twice' }],
      issued: { year: 2020 },
    }
    const both = await Promise.all(
      [1, 2, 3].map(() => story.call('/api/citations', { method: 'POST', as: marketer, body })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422, 422])
    const refused = both.find(({ status }) => status === 422)!
    expect(refused.body.errors).toMatchObject([{ path: 'title', message: expect.stringContaining('“Typed twice”') }])
    const other = { ...body, volume: '3', page: '1-9' }
    expect((await story.call('/api/citations', { method: 'POST', as: marketer, body: other })).status).toBe(422)
  })
})

describe('hostile files are refused in words', () => {
  test('too large, by its announced length and while it comes in', async () => {
    const large = new Uint8Array(50 * 1024 * 1024).fill(0x61)
    const announced = await send(large)
    expect(refusalOf(announced)).toBe('413 request/too-large')
    expect(announced.body.detail).toContain('32 MB')
    let sent = 0
    const chunk = new Uint8Array(1024 * 1024).fill(0x61)
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => (sent++ < 40 ? controller.enqueue(chunk) : controller.close()),
    })
    const streamed = await fetch(`${story.url}/api/citations/import`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain', Authorization: `JWT ${marketer}` },
      body: endless,
      duplex: 'half',
    } as RequestInit)
    expect(streamed.status).toBe(413)
  })

  test('of another kind, by its type and by its bytes', async () => {
    const word = await send('x', { type: 'application/msword' })
    expect(refusalOf(word)).toBe('415 request/unsupported-type')
    expect(word.body.detail).toContain('application/x-bibtex')
    expect(refusalOf(await send('a=1', { type: 'application/x-www-form-urlencoded' }))).toBe(
      '415 request/unsupported-type',
    )
    for (const bytes of ['%PDF-1.7 …', 'PK\u0003\u0004…', '\u0000\u0001\u0002\u0003'.repeat(500), '   ', '']) {
      const refused = await send(bytes)
      expect(refused.status, bytes.slice(0, 8)).toBeOneOf([415, 422])
      expect(refused.body.detail).toMatch(/\w+ \w+/)
    }
  })

  test('deep, endless or odd ones end in words and leave nothing', async () => {
    const bomb = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    expect(refusalOf(await send(bomb, { type: 'application/json' }))).toBe('400 request/invalid')
    expect((await send(bomb)).status).toBeLessThan(500)
    expect((await send(JSON.stringify([{ title: 'a\u0000b' }]), { type: 'application/json' })).status).toBe(400)
    const nul = await send(ris(['With a NUL \u0000 in it', 'Nul', 2010]))
    expect([nul.status, nul.body.detail]).toEqual([422, expect.stringMatching(/not a text file/)])
    for (const text of ['a'.repeat(2_000_000), '@article{'.repeat(20_000), 'TY  - JOUR\r\n'.repeat(5_000), '\ud800 x'])
      expect((await send(text)).status).toBeLessThan(500)
    const form = new FormData()
    form.set('other', new File(['x'], 'x.ris'))
    expect((await story.call('/api/citations/import', { method: 'POST', as: marketer, raw: form })).status).toBe(400)
  })
})
