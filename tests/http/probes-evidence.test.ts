import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { VERIFICATION_CHECKLIST } from '../../src/evidence/index.ts'
import { PROBLEMS } from '../../src/platform/problem.ts'
import { makeCitation, type Loose } from '../make.ts'
import { tellStory, type Story } from './story.ts'

let story: Story
/** How each kind of caller says who they are. */
let callers: Record<string, Record<string, string>>
beforeAll(async () => {
  story = await tellStory({ rateLimits: false as never })
  callers = { anonymous: {} }
  for (const name of ['marketer', 'reviewer', 'auditor', 'admin'])
    callers[name] = { Authorization: `JWT ${await story.signIn(name)}` }
  for (const scope of ['read-published', 'read-drafts', 'import']) callers[scope] = await story.issueKey([scope])
  callers.elsewhere = { Authorization: `JWT ${(await story.hire('elsewhere', 'marketer', [story.clinic])).token}` }
})
afterAll(() => story.close())

const make = async (data: object = {}) => (await makeCitation(story.payload, story.as('marketer'), data)) as Loose
const post = (path: string, body: unknown, who: string) =>
  story.call(`/api/citations${path}`, { method: 'POST', body, headers: callers[who]! })
const refused = ({ status, body }: { status: number; body: Loose }) =>
  status < 400 ? String(status) : `${status} ${String(body.code)}`

const CHECKLIST = Object.keys(VERIFICATION_CHECKLIST).map((item) => ({ item, answer: 'pass' }))
const VERDICT = { state: 'verified', readDepth: 'full', checklist: CHECKLIST }
const STANDING = { status: 'retracted', reason: 'I read it on the page of the journal.' }
const LIST = 'TY  - JOUR\nTI  - A list of one\nER  - \n'

const SIGN_IN = '401 request/unauthenticated'
const NO = '403 request/forbidden'
/** What each caller gets at each door: clients that read, a client that imports, then staff. */
const DOORS: [string, Record<string, string>][] = [
  ['import', { anonymous: SIGN_IN, 'read-published': NO, 'read-drafts': NO, auditor: NO }],
  ['export', { anonymous: SIGN_IN }],
  ['look-up', { anonymous: SIGN_IN, 'read-published': NO, 'read-drafts': NO, auditor: NO, else: '409 look-up/off' }],
  [
    'look-up-again',
    { anonymous: SIGN_IN, 'read-published': NO, 'read-drafts': NO, import: NO, auditor: NO, else: '409 look-up/off' },
  ],
  ['merge', { anonymous: SIGN_IN, 'read-published': NO, 'read-drafts': NO, import: NO, auditor: NO }],
  ['verify', { anonymous: SIGN_IN, reviewer: '200', else: NO }],
  ['standing', { anonymous: SIGN_IN, reviewer: '200', else: NO }],
  ['where-used', { anonymous: SIGN_IN }],
  ['impact', { anonymous: SIGN_IN, 'read-published': NO, 'read-drafts': NO, import: NO }],
]

async function knock(door: string, who: string) {
  const { id } = await make()
  const headers = callers[who]!
  switch (door) {
    case 'import':
      return story.call('/api/citations/import', {
        method: 'POST',
        raw: LIST,
        headers: { ...headers, 'Content-Type': 'text/plain' },
      })
    case 'export':
      return story.call('/api/citations/export?format=ris', { headers })
    case 'where-used':
      return story.call(`/api/citations/${id}/where-used`, { headers })
    case 'impact':
      return story.call(`/api/citations/${id}/impact?standing=retracted`, { headers })
    case 'look-up':
      return post('/look-up', { doi: '10.5555/x' }, who)
    case 'look-up-again':
      return post(`/${id}/look-up`, {}, who)
    case 'merge':
      return post(`/${id}/merge`, { work: { volume: '7' }, take: ['volume'] }, who)
    case 'verify':
      return post(`/${id}/verify`, VERDICT, who)
    default:
      return post(`/${id}/standing`, STANDING, who)
  }
}

describe('who may knock where', () => {
  test.each(DOORS)('%s', async (door, answers) => {
    for (const who of Object.keys(callers))
      expect(refused(await knock(door, who)), `${door} for ${who}`).toBe(answers[who] ?? answers.else ?? '200')
  })
})

const SYSTEM = {
  standing: { status: 'current', checkedAt: '2026-01-01', notices: [{ type: 'reinstatement', source: 'manual' }] },
  verification: { state: 'verified', contentHash: 'x', checklist: [{ item: 'exists', answer: 'pass' }] },
  lookUp: { state: 'verified', differences: [{ field: 'title', ours: 'x' }] },
  writtenBy: [],
  searchKey: 'x',
  titleKey: 'x',
  formatted: { ama: 'x' },
  context: { citewellMatched: true, citewellCommand: 'verify' },
}

describe('what the system says of a work', () => {
  test('is written by nobody, however it is sent', async () => {
    const { id } = await make()
    const sent = { ...SYSTEM, mergedInto: id }
    const send = async (path: string, method: string, body: object) =>
      (await story.call(`/api/citations${path}`, { method, body, headers: callers.reviewer! })).body as Loose
    const changed = [
      (await send('?depth=0', 'POST', { type: 'book', title: 'Sent whole', ...sent })).doc,
      (await send(`/${id}?depth=0`, 'PATCH', sent)).doc,
      (await send(`?where[id][equals]=${id}&depth=0`, 'PATCH', sent)).docs[0],
    ]
    for (const doc of changed) {
      expect(doc.standing).toMatchObject({ status: 'unknown', checkedAt: null, notices: [] })
      expect(doc.verification).toMatchObject({ state: 'unverified', contentHash: null, checklist: [] })
      expect(doc.lookUp).toMatchObject({ state: 'never-checked', differences: [] })
      expect([doc.mergedInto, doc.writtenBy.length, doc.formatted.ama]).toEqual([
        null,
        1,
        expect.stringMatching(/^.{9,}/),
      ])
      expect(doc.searchKey).not.toBe('x')
    }
    const data = `{ standing: { status: current }, verification: { state: verified }, mergedInto: "${id}" }`
    const query = `mutation { updateCitation(id: "${id}", data: ${data}) { standing { status } verification { state } mergedInto { id } } }`
    const { body } = await story.graphql(query, { headers: callers.reviewer! })
    expect(body.data.updateCitation).toEqual({
      standing: { status: 'unknown' },
      verification: { state: 'unverified' },
      mergedInto: null,
    })
  })
})

describe('what is nonsense', () => {
  test('half a character in a number is refused in words', async () => {
    for (const doi of ['10.1000/\ud800', '10.1000/\udc00x']) {
      const answer = await post('', { type: 'book', title: 'Half a character', identifiers: { doi } }, 'marketer')
      expect(refused(answer)).toBe('422 data/invalid')
    }
  })

  const odd: fc.Arbitrary<unknown> = fc.oneof(
    fc.constantFrom(null, true, 0, -1, 1e308, '', '\u0000', '\ud800', '\u202e', '__proto__', [], {}, [null], [[]]),
    fc.constantFrom('10.5555/x', '2024-02-30', 'javascript:alert(1)', 'a'.repeat(3000)),
    fc.json({ maxDepth: 4 }).map((text): unknown => JSON.parse(text)),
    fc.string({ unit: 'binary' }),
  )
  const records = fc.dictionary(
    fc.constantFrom(
      ...'type title author issued identifiers results guideline amstar2 standing verification lookUp writtenBy'.split(
        ' ',
      ),
      ...'mergedInto versionOf revision URL ISSN page accessedOn fullText notes id usedBy doi pmid url format'.split(
        ' ',
      ),
      ...'state readDepth checklist note contentHash status notice reason work from take'.split(' '),
    ),
    fc.oneof(odd, fc.dictionary(fc.constantFrom('doi', 'year', 'state', 'status', 'type', 'id', 'title'), odd)),
    { maxKeys: 6 },
  )

  test.each([
    ['POST', ''],
    ['PATCH', '/:id'],
    ['PATCH', '?where[id][equals]=:id'],
    ['POST', '/:id/verify'],
    ['POST', '/:id/standing'],
    ['POST', '/:id/merge'],
    ['POST', '/look-up'],
    ['POST', '/import?format=csl-json&dryRun=true'],
  ])('is refused in words from the list, or is none: %s %s', async (method, path) => {
    const { id } = await make()
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 4, arbitrary: records }, odd), async (body) => {
        const address = `/api/citations${path.replace(':id', id as string)}`
        const answer = await story.call(address, { method, body: body ?? null, headers: callers.reviewer! })
        if (answer.status < 400) return
        const { code, detail } = answer.body as { code: keyof typeof PROBLEMS; detail: string }
        expect(PROBLEMS[code], answer.text).toBe(answer.status)
        expect(answer.status, answer.text).toBeLessThan(500)
        expect(detail).toMatch(/./)
      }),
      { numRuns: 40 },
    )
  })
})
