import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DUE_AFTER_DAYS, readRetractionWatch, VERIFICATION_CHECKLIST, type Notice } from '../../src/evidence/index.ts'
import {
  checkAgainstFile,
  checkByLookUp,
  noteFileNotices,
  noteStanding,
  setStanding,
  verifyCitation,
} from '../../src/evidence/cms/index.ts'
import type { AskService } from '../../src/evidence/cms/look-up/ask-service.ts'
import { readEnv } from '../../src/platform/env.ts'
import { openCms, type As, type Cms } from '../cms.ts'
import { makeCitation, refusal, requestOf, type Loose } from '../make.ts'

let cms: Cms
let marketer: As
let reviewer: As
beforeAll(async () => {
  cms = await openCms()
  marketer = cms.as('marketer')
  reviewer = cms.as('reviewer')
})
afterAll(() => cms.close())

let count = 0
const doiOf = (n: number) => `10.5555/work-${n}`
const make = (data: object = {}) =>
  makeCitation(cms.payload, marketer, { identifiers: { doi: doiOf((count += 1)) }, ...data }) as Promise<Loose>
const read = (id: string) =>
  cms.payload.findByID({ collection: 'citations', id, depth: 0, ...reviewer }) as Promise<Loose>
const retraction: Notice = { type: 'retraction', source: 'crossref', noticedOn: '2024-02-03', doi: '10.5555/notice' }
const erratum: Notice = { type: 'erratum', source: 'pubmed', pmid: '222' }
const note = async (id: string, notices: Notice[], checkedAt = '2026-01-01T08:00:00.000Z') =>
  noteStanding(await requestOf(cms.payload, reviewer), id, { notices, source: 'crossref', checkedAt })
const byHand = async (id: string, sent: object, as = reviewer) =>
  setStanding(await requestOf(cms.payload, as), id, sent) as Promise<Loose>
const reason = 'I read it on the page of the journal.'
const verify = async (id: string) =>
  verifyCitation(await requestOf(cms.payload, reviewer), id, {
    state: 'verified',
    readDepth: 'full',
    checklist: Object.keys(VERIFICATION_CHECKLIST).map((item) => ({ item, answer: 'pass' })),
  })
const trailOf = async (id: string) =>
  (
    await cms.payload.find({
      collection: 'audit-events',
      where: { and: [{ subject: { equals: id } }, { action: { equals: 'standing' } }] },
      sort: 'seq',
      limit: 100,
      ...cms.as('auditor'),
    })
  ).docs.map((event) => event.reason)
const today = () => new Date().toISOString().slice(0, 10)

describe('what is found out about a work', () => {
  test('nobody ever looked: it is not known', async () => {
    const { standing } = await make()
    expect(standing).toMatchObject({ status: 'unknown', needsReview: false, notices: [] })
    expect(standing.checkedAt ?? null).toBeNull()
  })

  test('is noted with its date, its source and one event for each change', async () => {
    const { id } = await make()
    expect(await note(id, [])).toEqual({ status: 'current', needsReview: false, before: 'unknown', hasChanged: true })
    await note(id, [erratum], '2026-01-02T08:00:00.000Z')
    await note(id, [erratum, retraction], '2026-01-03T08:00:00.000Z')
    const { standing } = await read(id)
    expect(standing).toMatchObject({
      status: 'retracted',
      checkedAt: '2026-01-03T08:00:00.000Z',
      checkedBy: 'crossref',
    })
    expect(standing.notices.map(({ type }: Notice) => type)).toEqual(['retraction', 'erratum'])
    expect(await trailOf(id)).toEqual([
      'Stands as published: no notice, Crossref',
      'Corrected since: Erratum, PubMed, PubMed 222',
      'Retracted: Retraction, Crossref, 10.5555/notice',
    ])
  })

  test('again: only the date is new, with no event, no revision and no change of the day it was changed', async () => {
    const { id } = await make()
    await note(id, [retraction])
    const before = await read(id)
    expect(await note(id, [{ ...retraction, source: 'retraction-watch' }], '2026-02-01T08:00:00.000Z')).toMatchObject({
      hasChanged: false,
    })
    const after = await read(id)
    expect(after).toEqual({ ...before, standing: { ...before.standing, checkedAt: '2026-02-01T08:00:00.000Z' } })
    expect(await trailOf(id)).toHaveLength(1)
  })

  test('earlier does not turn the date back', async () => {
    const { id } = await make()
    await note(id, [])
    await note(id, [erratum], '2025-06-01T08:00:00.000Z')
    expect((await read(id)).standing).toMatchObject({ status: 'corrected', checkedAt: '2026-01-01T08:00:00.000Z' })
  })

  test('is kept for good: a service that tells of it no more lifts nothing', async () => {
    const { id } = await make()
    await note(id, [retraction])
    await note(id, [], '2026-02-01T08:00:00.000Z')
    expect((await read(id)).standing.status).toBe('retracted')
  })

  test('in a file counts, but that the file tells of nothing is no check', async () => {
    const [told, silent] = [await make(), await make()]
    const req = await requestOf(cms.payload, marketer)
    await noteFileNotices(req, told.id, { notices: [erratum], format: 'nbib' })
    await noteFileNotices(req, silent.id, { notices: [], format: 'nbib' })
    expect((await read(told.id)).standing).toMatchObject({ status: 'corrected', checkedAt: null, checkedBy: null })
    expect((await read(silent.id)).standing.status).toBe('unknown')
  })

  test('names the newer work once that is in the library', async () => {
    const { id } = await make()
    const next: Notice = { type: 'new-version', source: 'crossref', doi: '10.5555/newer' }
    await note(id, [next])
    expect((await read(id)).standing).toMatchObject({ status: 'superseded', supersededBy: null })
    const newer = await make({ identifiers: { doi: '10.5555/newer' } })
    await note(id, [next], '2026-01-02T08:00:00.000Z')
    expect((await read(id)).standing.supersededBy).toBe(newer.id)
  })

  test('is not noted of what is not there, nor of what was merged', async () => {
    expect(await note('3f2b8c1e-0000-4000-8000-000000000000', [retraction])).toBeNull()
    expect(await note('no-id', [retraction])).toBeNull()
  })

  test('by many at once is all kept', async () => {
    const { id } = await make()
    const notices = Array.from({ length: 6 }, (_, n): Notice => ({ ...erratum, pmid: String(300 + n) }))
    await Promise.all(notices.map((one) => note(id, [one])))
    expect((await read(id)).standing.notices).toHaveLength(6)
    expect(await trailOf(id)).toHaveLength(6)
  })

  test('can be typed by nobody', async () => {
    const { id } = await make()
    await note(id, [retraction])
    const forged = { standing: { status: 'current', notices: [], checkedAt: '2030-01-01T00:00:00.000Z' } }
    for (const role of ['marketer', 'reviewer', 'admin'] as const)
      await cms.payload.update({ collection: 'citations', id, data: forged as never, ...cms.as(role) })
    expect((await read(id)).standing).toMatchObject({ status: 'retracted', notices: { length: 1 } })
  })
})

describe('a verification', () => {
  test('falls when the standing changes, and is to be done again that day', async () => {
    const { id } = await make()
    await note(id, [])
    await verify(id)
    await note(id, [erratum], '2026-01-02T08:00:00.000Z')
    const { verification } = await read(id)
    expect(verification).toMatchObject({ state: 'unverified', by: reviewer.user.id, readDepth: 'full' })
    expect(verification.recheckOn.slice(0, 10)).toBe(today())
    await verify(id)
    await note(id, [erratum], '2026-01-03T08:00:00.000Z')
    expect((await read(id)).verification.state).toBe('verified')
  })

  test('falls when a notice must be read, and stays when a first check finds nothing', async () => {
    const [first, second] = [await make(), await make()]
    await verify(first.id)
    await note(first.id, [])
    expect((await read(first.id)).verification.state).toBe('verified')
    await verify(second.id)
    await note(second.id, [{ type: 'other', source: 'crossref', doi: '10.5555/odd' }])
    expect(await read(second.id)).toMatchObject({
      verification: { state: 'unverified' },
      standing: { status: 'unknown', needsReview: true },
    })
  })
})

describe('by hand', () => {
  test('a reviewer says what became of a work; the reason is on the trail, and the next check keeps it', async () => {
    const { id } = await make()
    const standing = await byHand(id, { status: 'retracted', notice: { doi: '10.5555/hand' }, reason })
    expect(standing).toMatchObject({ status: 'retracted', checkedBy: 'manual', notices: { length: 1 } })
    expect(standing.notices[0]).toMatchObject({
      type: 'retraction',
      source: 'manual',
      doi: '10.5555/hand',
      label: reason,
    })
    expect(await trailOf(id)).toEqual([reason])
    await note(id, [], '2099-01-01T08:00:00.000Z')
    expect((await read(id)).standing).toMatchObject({ status: 'retracted', checkedBy: 'crossref' })
  })

  test('a retraction is lifted by its reinstatement alone', async () => {
    const { id } = await make()
    await note(id, [retraction])
    const said = await refusal(byHand(id, { status: 'current', reason }))
    expect([said.code, said.status, said.errors[0]!.path]).toEqual(['data/invalid', 422, 'status'])
    expect(said.message).toContain('Retraction, Crossref, 10.5555/notice')
    const notice = { type: 'reinstatement', noticedOn: '2025-01-01' }
    expect(await byHand(id, { status: 'current', notice, reason })).toMatchObject({ status: 'current' })
  })

  test('what had to be read has been read', async () => {
    const { id } = await make()
    await note(id, [{ type: 'removal', source: 'crossref', doi: '10.5555/gone' }])
    expect((await read(id)).standing).toMatchObject({ status: 'withdrawn', needsReview: true })
    expect(await byHand(id, { status: 'withdrawn', reason })).toMatchObject({ status: 'withdrawn', needsReview: false })
  })

  test('needs a reason', async () => {
    const { id } = await make()
    const said = await refusal(byHand(id, { status: 'retracted', reason: 'so it is' }))
    expect([said.code, said.errors.map(({ path }) => path)]).toEqual(['data/invalid', ['reason']])
    expect((await read(id)).standing.status).toBe('unknown')
  })

  test.each(['marketer', 'auditor', 'admin'] as const)('is not for a %s', async (role) => {
    const { id } = await make()
    expect((await refusal(byHand(id, { status: 'current', reason }, cms.as(role)))).code).toBe('request/forbidden')
  })
})

describe('a round of checks', () => {
  test('against the Retraction Watch file comes to each work with a number, and changes nothing the second time', async () => {
    const [fell, stands, byPmid] = [await make(), await make(), await make({ identifiers: { pmid: '98765' } })]
    const nameless = await make({ identifiers: {} })
    const file = readRetractionWatch(
      [
        'RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason',
        `2/9/2024 0:00,10.5555/rw,${fell.identifiers.doi.toUpperCase()},0,Retraction,+Unreliable Results;`,
        '2/9/2024 0:00,unavailable,unavailable,98765,Correction,',
      ].join('\n'),
    )
    if (!file.ok) throw new Error(file.why)
    const round = async (checkedAt: string) =>
      checkAgainstFile(await requestOf(cms.payload, reviewer), file.value, { checkedAt })
    const first = await round('2027-01-01T00:00:00.000Z')
    expect(first.changes.find(({ id }) => id === fell.id)).toMatchObject({ before: 'unknown', status: 'retracted' })
    const at = async (id: string) => {
      const { status, checkedBy, checkedAt } = (await read(id)).standing
      return [status, checkedBy ?? null, checkedAt?.slice(0, 10) ?? null]
    }
    expect(await at(fell.id)).toEqual(['retracted', 'retraction-watch', '2027-01-01'])
    expect(await at(stands.id)).toEqual(['current', 'retraction-watch', '2027-01-01'])
    expect(await at(byPmid.id)).toEqual(['corrected', 'retraction-watch', '2027-01-01'])
    expect(await at(nameless.id)).toEqual(['unknown', null, null])
    expect(await trailOf(fell.id)).toEqual(['Retracted: Retraction, Retraction Watch, 10.5555/rw'])
    const second = await round('2027-02-01T00:00:00.000Z')
    expect(second).toEqual({ checked: first.checked, changes: [] })
    expect(await at(fell.id)).toEqual(['retracted', 'retraction-watch', '2027-02-01'])
    expect(await at(stands.id)).toEqual(['current', 'retraction-watch', '2027-02-01'])
    await round('2026-12-24T00:00:00.000Z')
    expect(await at(fell.id)).toEqual(['retracted', 'retraction-watch', '2027-02-01'])
    expect(await at(stands.id)).toEqual(['current', 'retraction-watch', '2027-02-01'])
  })

  test('by look-up is refused in words while no service may be asked', async () => {
    const { lookUp } = readEnv({})
    const req = await requestOf(cms.payload, reviewer)
    const said = await refusal(checkByLookUp(req, { ...lookUp, isOn: false }, { before: new Date() }))
    expect([said.code, said.message]).toEqual(['look-up/off', expect.stringContaining('--file')])
  })

  test('by look-up gives up when nobody answers, and changes nothing', async () => {
    const { id } = await make()
    const { lookUp } = readEnv({})
    const req = await requestOf(cms.payload, reviewer)
    let asked = 0
    const ask = () => {
      asked += 1
      return Promise.resolve({ lost: 'No answer.' })
    }
    const round = await checkByLookUp(req, { ...lookUp, isOn: true }, { before: new Date('2030-01-01'), ask })
    expect(round).toMatchObject({ checked: 0, changes: [], unanswered: { length: 5 } })
    expect(asked).toBeLessThan(50)
    expect((await read(id)).standing.status).toBe('unknown')
  })

  test('by look-up comes to what no service was asked about for 30 days, whenever a file was last read', async () => {
    const { id, identifiers } = await make()
    const { lookUp } = readEnv({})
    const now = new Date()
    const none = readRetractionWatch('RetractionDate,OriginalPaperDOI,RetractionNature')
    if (!none.ok) throw new Error(none.why)
    await checkAgainstFile(await requestOf(cms.payload, reviewer), none.value, { checkedAt: now.toISOString() })
    const round = async (how: 'unknown' | 'away') => {
      const asked: string[] = []
      const ask: AskService = ({ service, path }) => {
        asked.push(decodeURIComponent(path))
        const body = {
          doi: '[{"status":"DOI does not exist"}]',
          'europe-pmc': '{"hitCount":0,"resultList":{"result":[]}}',
        }
        const answer =
          service === 'doi' || service === 'europe-pmc'
            ? { status: 200, type: 'application/json', body: body[service] }
            : { status: 404, type: 'text/plain', body: 'Resource not found.' }
        return Promise.resolve(how === 'away' ? { lost: 'No answer.' } : { answer, at: new Date().toISOString() })
      }
      const before = new Date(now.getTime() - DUE_AFTER_DAYS * 86_400_000)
      const req = await requestOf(cms.payload, reviewer)
      await checkByLookUp(req, { ...lookUp, isOn: true }, { before, ask })
      return asked.some((path) => path.includes(identifiers.doi as string))
    }
    expect(await round('unknown')).toBe(true)
    expect((await read(id)).lookUp).toMatchObject({ state: 'not-found' })
    expect(await round('unknown')).toBe(false)
    const silent = await make()
    await cms.payload.update({
      collection: 'citations',
      id: silent.id,
      data: { lookUp: { state: 'unreachable', at: now.toISOString() } } as never,
      overrideAccess: true,
    })
    identifiers.doi = silent.identifiers.doi
    expect(await round('away')).toBe(true)
  })
})
