import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { VERIFICATION_CHECKLIST } from '../../src/evidence/index.ts'
import { makeCitation } from '../make.ts'
import { refusalOf, tellStory, type Story } from './story.ts'

let story: Story
let reviewer: string
let marketer: string
beforeAll(async () => {
  story = await tellStory()
  reviewer = await story.signIn('reviewer')
  marketer = await story.signIn('marketer')
})
afterAll(() => story.close())

const make = async () => (await makeCitation(story.payload, story.as('marketer'))).id
const post = (path: string, body: unknown, as: string | null = reviewer) =>
  story.call(`/api/citations/${path}`, { method: 'POST', body, ...(as !== null && { as }) })
const read = async (id: string, as?: string) =>
  (await story.call(`/api/citations/${id}?depth=0`, as === undefined ? {} : { as })).body
const sound = {
  state: 'verified',
  readDepth: 'full',
  checklist: Object.keys(VERIFICATION_CHECKLIST).map((item) => ({ item, answer: 'pass' })),
}
const retracted = { status: 'retracted', notice: { doi: '10.5555/notice' }, reason: 'Read on the page of the journal.' }

describe('a verdict over the wire', () => {
  test('is taken from a reviewer who names the words they read, and seen by everybody as far as it is theirs', async () => {
    const id = await make()
    const { contentHash } = await read(id, reviewer)
    const { status, body, headers } = await post(`${id}/verify`, { ...sound, contentHash, note: 'In print.' })
    expect([status, headers.get('cache-control'), body.verification.state]).toEqual([
      200,
      'private, no-store',
      'verified',
    ])
    expect((await read(id, marketer)).verification).toMatchObject({ state: 'verified', note: 'In print.', contentHash })
    const seen = await read(id)
    // Payload leaves an empty list where it took a hidden one away.
    const { checklist, ...verification } = seen.verification
    expect([checklist, Object.keys(verification).sort()]).toEqual([[], ['at', 'readDepth', 'recheckOn', 'state']])
    expect(seen).not.toHaveProperty('contentHash')
  })

  test('is refused with code, places and what to do', async () => {
    const id = await make()
    expect(refusalOf(await post(`${id}/verify`, sound, null))).toBe('401 request/unauthenticated')
    expect(refusalOf(await post(`${id}/verify`, sound, marketer))).toBe('403 request/forbidden')
    const moved = await post(`${id}/verify`, { ...sound, contentHash: 'a'.repeat(64) })
    expect([refusalOf(moved), moved.body.contentHash]).toEqual([
      '409 record/moved-on',
      (await read(id, reviewer)).contentHash,
    ])
    const own = await makeCitation(story.payload, story.as('reviewer'))
    expect(refusalOf(await post(`${own.id}/verify`, sound))).toBe('403 review/own-work')
    const wrong = await post(`${id}/verify`, { state: 'verified' })
    expect(refusalOf(wrong)).toBe('422 data/invalid')
    expect(wrong.body.errors.map(({ path }: { path: string }) => path)).toEqual(['readDepth', 'checklist'])
    expect(refusalOf(await post('3f2b8c1e-0000-4000-8000-000000000000/verify', sound))).toBe('404 request/not-found')
    expect((await read(id)).verification.state).toBe('unverified')
  })

  test.each(['verify', 'standing'])('of nonsense to %s is refused, never a fault', async (command) => {
    const id = await make()
    const bodies = [null, [], 'x', 7, { state: {}, status: {}, checklist: [null, 'x', [], { item: {} }], notice: [1] }]
    for (const body of bodies)
      expect([400, 422], JSON.stringify(body)).toContain((await post(`${id}/${command}`, body)).status)
    for (const raw of ['', '{', 'state=verified']) {
      const headers = { 'Content-Type': 'application/json' }
      const { status } = await story.call(`/api/citations/${id}/${command}`, {
        method: 'POST',
        raw,
        headers,
        as: reviewer,
      })
      expect([400, 422], raw).toContain(status)
    }
  })
})

describe('a standing over the wire', () => {
  test('is set by a reviewer and read by everybody', async () => {
    const id = await make()
    const { status, body } = await post(`${id}/standing`, retracted)
    expect([status, body.standing.status, body.standing.checkedBy]).toEqual([200, 'retracted', 'manual'])
    expect((await read(id)).standing).toMatchObject({ status: 'retracted', notices: [{ doi: '10.5555/notice' }] })
  })

  test('is refused to others, without a reason, and where a notice says otherwise', async () => {
    const id = await make()
    expect(refusalOf(await post(`${id}/standing`, retracted, null))).toBe('401 request/unauthenticated')
    expect(refusalOf(await post(`${id}/standing`, retracted, marketer))).toBe('403 request/forbidden')
    const silent = await post(`${id}/standing`, { ...retracted, reason: '' })
    expect([refusalOf(silent), silent.body.errors[0].path]).toEqual(['422 data/invalid', 'reason'])
    await post(`${id}/standing`, retracted)
    const current = { status: 'current', reason: 'It reads well to me now.' }
    expect(refusalOf(await post(`${id}/standing`, current))).toBe('422 data/invalid')
    const notice = { type: 'reinstatement', noticedOn: '2026-01-02' }
    expect((await post(`${id}/standing`, { ...current, notice })).body.standing.status).toBe('current')
  })
})

test('the hash of the words is no field to look for, and GraphQL has it for staff', async () => {
  const id = await make()
  const { contentHash } = await read(id, reviewer)
  for (const query of [`where[contentHash][equals]=${contentHash}`, 'sort=contentHash'])
    expect((await story.call(`/api/citations?${query}`, { as: reviewer })).status, query).toBeLessThan(500)
  const asked = `{ Citation(id: "${id}") { contentHash verification { state } } }`
  const { body } = await story.graphql(asked, { as: reviewer })
  expect(body.data.Citation).toEqual({ contentHash, verification: { state: 'unverified' } })
  const anonymous = await story.graphql(asked)
  expect(anonymous.body.data?.Citation?.contentHash ?? null).toBeNull()
})
