import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setStanding } from '../../src/evidence/cms/index.ts'
import { publishPage } from '../../src/delivery/cms/index.ts'
import { executeIn } from '../../src/platform/database/transaction.ts'
import { decideClaim, recallCitation, recallClaim, recallPage } from '../../src/review/cms/index.ts'
import { openCms, type As, type Cms } from '../cms.ts'
import {
  approve,
  makeArticle,
  makeCitation,
  makeClinic,
  makePicture,
  publish,
  refusal,
  requestOf,
  supported,
  textOf,
  type Loose,
} from '../make.ts'

let cms: Cms
let reviewer: As
let marketer: As
const clinics: Record<'strict' | 'mild', string> = { strict: '', mild: '' }
beforeAll(async () => {
  cms = await openCms()
  reviewer = cms.as('reviewer')
  marketer = cms.as('marketer')
  for (const [name, onEvidenceFall] of [
    ['strict', 'withhold'],
    ['mild', 'flag'],
  ] as const) {
    const clinic = await makeClinic(cms.payload, cms.as('admin'), { onEvidenceFall })
    await publish(cms.payload, cms.as('admin'), 'clinics', clinic.id)
    clinics[name] = clinic.id
  }
})
afterAll(() => cms.close())

const by = (who: As) => requestOf(cms.payload, who)
const query = async (text: ReturnType<typeof sql>) => (await executeIn(await by(reviewer), text)).rows as Loose[]
const newWork = async (data: object = {}) => (await makeCitation(cms.payload, marketer, data)).id
/** What has become of a work, or whether it is what it says, as a round of checks or a reviewer leaves it. */
const change = async (id: string, data: object) =>
  cms.payload.update({ collection: 'citations', id, data: data as never, overrideAccess: true }) // as the system does
const stand = (id: string, status: string) => change(id, { standing: { status } })

let said = 0
/** A live article of a clinic that says something on these works. */
async function livePage(clinic: keyof typeof clinics, ...works: string[]) {
  const text = `Acupuncture eased sore knees in trial ${(said += 1)}.`
  const body = textOf(...works.map((cite, n) => ({ text: n === 0 ? text : `Said again ${n}.`, cite })))
  const { id } = await makeArticle(cms.payload, marketer, { clinic: clinics[clinic], body })
  await publish(cms.payload, marketer, 'articles', id, supported())
  return { id, text, claim: await claimOf(text) }
}
const claimOf = async (text: string) =>
  (await query(sql`select id, content_hash from claims where text = ${text}`))[0] as {
    id: string
    content_hash: string
  }
const isPublic = async (id: string) =>
  (await cms.payload.find({ collection: 'articles', where: { id: { equals: id } }, ...cms.anonymous })).totalDocs === 1
const rowOf = async (id: string) =>
  (
    await query(
      sql`select to_jsonb(a) - '{publication_withheld_at,publication_withheld_reason}'::text[] as words from articles a where id = ${id}`,
    )
  )[0]
const eventsOf = async (id: string) =>
  (await query(sql`select action from audit_events where subject = ${id} order by seq desc limit 4`)).map(
    ({ action }) => action as string,
  )
const stateOf = async (id: string) => {
  const doc: Loose = await cms.payload.findByID({ collection: 'articles', id, ...cms.anonymous })
  return doc.claims.map(({ state }: Loose) => state) as string[]
}

describe('when a work falls', () => {
  test('the claim that rests on it alone falls, and each live page with it by its clinic’s policy; and all comes back as it was', async () => {
    const work = await newWork()
    const [strict, mild] = [await livePage('strict', work), await livePage('mild', work)]
    const before = await rowOf(strict.id)
    const notice = { type: 'retraction', noticedOn: '2024-05-01' }
    await setStanding(await by(reviewer), work, { status: 'retracted', notice, reason: 'The journal says so.' })
    expect([await isPublic(strict.id), await isPublic(mild.id)]).toEqual([false, true])
    expect(await stateOf(mild.id)).toEqual(['fallen'])
    expect(
      await query(sql`select fall, fell_because, shown_until from claims where id = ${strict.claim.id}`),
    ).toMatchObject([
      { fall: 'evidence', fell_because: expect.stringContaining('retracted') as string, shown_until: null },
    ])
    expect([(await eventsOf(strict.id))[0], (await eventsOf(mild.id))[0], (await eventsOf(mild.claim.id))[0]]).toEqual([
      'withhold',
      'flag',
      'lose-support',
    ])
    const lifted = { type: 'reinstatement', noticedOn: '2025-05-01' }
    await setStanding(await by(reviewer), work, { status: 'current', notice: lifted, reason: 'It was lifted.' })
    expect([await isPublic(strict.id), await isPublic(mild.id)]).toEqual([true, true])
    expect([await stateOf(strict.id), await stateOf(mild.id)]).toEqual([['approved'], ['approved']])
    expect(await rowOf(strict.id)).toEqual(before)
    expect((await eventsOf(strict.id))[0]).toBe('return')
  })

  test('a claim with another work that stands stays, and falls with the last', async () => {
    const [one, other] = [await newWork(), await newWork()]
    const text = `Acupuncture eased sore backs in trial ${(said += 1)}.`
    const both = textOf({ text, cite: one }) as Loose
    both.root.children[0].children.push((textOf({ text: '', cite: other }) as Loose).root.children[0].children[1])
    const { id } = await makeArticle(cms.payload, marketer, { clinic: clinics.strict, body: both })
    await publish(cms.payload, marketer, 'articles', id, supported())
    expect(
      await query(
        sql`select count(*)::int as n from claims_evidence e join claims c on c.id = e._parent_id where c.text = ${text}`,
      ),
    ).toEqual([{ n: 2 }])
    await stand(one, 'retracted')
    expect([await isPublic(id), await stateOf(id)]).toEqual([true, ['approved']])
    await stand(other, 'withdrawn')
    expect(await isPublic(id)).toBe(false)
  })

  test('a reviewer who finds that a record does not match its work takes it down too', async () => {
    const work = await newWork()
    const { id } = await livePage('strict', work)
    for (const state of ['verified', 'unverified']) {
      await change(work, { verification: { state } })
      expect(await isPublic(id), state).toBe(true)
    }
    await change(work, { verification: { state: 'mismatch' } })
    expect(await isPublic(id)).toBe(false)
  })

  test('a cite of a record that was merged counts as one of the work it was merged into', async () => {
    const [kept, other] = [
      await newWork({ title: 'One and the same trial' }),
      await newWork({ title: 'One & the same trial!' }),
    ]
    const { id } = await livePage('strict', other)
    const { mergeRecords } = await import('../../src/evidence/cms/merge/merge-records.ts')
    await mergeRecords(await by(reviewer), { id: kept, from: other, take: [], isSure: true })
    expect(await isPublic(id)).toBe(true)
    await stand(kept, 'retracted')
    expect(await isPublic(id)).toBe(false)
  })

  test('its pictures are public no longer than a page that shows them', async () => {
    const [work, picture] = [await newWork(), await makePicture(cms.payload, marketer)]
    const body = textOf({ text: `It eased a sore neck in trial ${(said += 1)}.`, cite: work })
    const { id } = await makeArticle(cms.payload, marketer, { clinic: clinics.strict, body, heroImage: picture.id })
    await publish(cms.payload, marketer, 'articles', id, supported())
    const seen = async () =>
      (await cms.payload.find({ collection: 'media', where: { id: { equals: picture.id } }, ...cms.anonymous }))
        .totalDocs
    expect(await seen()).toBe(1)
    await stand(work, 'retracted')
    expect(await seen()).toBe(0)
    await stand(work, 'current')
    expect(await seen()).toBe(1)
  })

  test('a clinic that says “withhold” afterwards takes its pages down at once, and lets them up with “flag”', async () => {
    const admin = cms.as('admin')
    const clinic = await makeClinic(cms.payload, admin)
    await publish(cms.payload, admin, 'clinics', clinic.id)
    const [work, text] = [await newWork(), `It eased a sore hip in trial ${(said += 1)}.`]
    const { id } = await makeArticle(cms.payload, marketer, { clinic: clinic.id, body: textOf({ text, cite: work }) })
    await publish(cms.payload, marketer, 'articles', id, supported())
    await stand(work, 'retracted')
    const say = async (onEvidenceFall: 'flag' | 'withhold') => {
      const { revision } = (await cms.payload.findByID({
        collection: 'clinics',
        id: clinic.id,
        draft: true,
        ...admin,
      })) as Loose
      await cms.payload.update({
        collection: 'clinics',
        id: clinic.id,
        data: { onEvidenceFall, revision } as never,
        ...admin,
      })
    }
    expect(await isPublic(id)).toBe(true)
    await say('withhold')
    expect(await isPublic(id)).toBe(false)
    await say('flag')
    expect(await isPublic(id)).toBe(true)
  })

  test('a verdict that ends takes a page of a strict clinic out of the public at that moment, and lets the others be', async () => {
    const work = await newWork()
    const pages = { strict: await livePage('strict', work), mild: await livePage('mild', work) }
    const ends = new Date(Date.now() + 5 * 86_400_000).toISOString()
    for (const { claim } of Object.values(pages))
      await decideClaim(await by(reviewer), claim.id, {
        contentHash: claim.content_hash,
        ...supported(),
        validUntil: ends,
      })
    const until = async (id: string) =>
      new Date(
        (await query(sql`select publication_valid_until as until from articles where id = ${id}`))[0].until,
      ).toISOString()
    expect(await until(pages.strict.id)).toBe(ends)
    expect((await until(pages.mild.id)) > ends).toBe(true)
    expect((await eventsOf(pages.strict.id))[0]).toBe('move-end')
  })
})

describe('a reviewer', () => {
  test('recalls a page whatever the clinic says; it is not published again without a new approval, and is reinstated as it was', async () => {
    const { id } = await livePage('mild', await newWork())
    const page = { collection: 'articles', id }
    const before = await rowOf(id)
    expect((await refusal(recallPage(await by(marketer), page, 'recalled', 'It is wrong.'))).code).toBe(
      'request/forbidden',
    )
    expect((await refusal(recallPage(await by(reviewer), page, 'recalled', ''))).code).toBe('data/invalid')
    expect((await refusal(recallPage(await by(reviewer), page, 'reinstated', 'It is right.'))).code).toBe(
      'review/not-possible',
    )
    const decision = await recallPage(await by(reviewer), page, 'recalled', 'It is wrong.')
    expect(decision).toMatchObject({ verdict: 'recalled', reason: 'It is wrong.', collection: 'articles', subject: id })
    expect(await isPublic(id)).toBe(false)
    expect((await refusal(recallPage(await by(reviewer), page, 'recalled', 'Again.'))).code).toBe('review/not-possible')
    expect((await refusal(publishPage(await by(marketer), page))).code).toBe('page/obstacles')
    expect(await isPublic(id)).toBe(false)
    const back = await recallPage(await by(reviewer), page, 'reinstated', 'It was right.')
    expect(back).toMatchObject({ verdict: 'reinstated', contentHash: decision.contentHash })
    expect([await isPublic(id), await rowOf(id)]).toEqual([true, before])
    expect((await eventsOf(id)).slice(0, 2).sort()).toEqual(['reinstate', 'return'])
  })

  test('who approves other words after the recall ends it with their publication, and not before', async () => {
    const { id } = await livePage('mild', await newWork())
    const page = { collection: 'articles', id }
    await recallPage(await by(reviewer), page, 'recalled', 'It is wrong.')
    const doc: Loose = await cms.payload.findByID({ collection: 'articles', id, draft: true, ...marketer })
    const data = { title: 'Said better', revision: doc.revision } as never
    await cms.payload.update({ collection: 'articles', id, data, ...marketer })
    await approve(cms.payload, marketer, 'articles', id, supported())
    expect(await isPublic(id)).toBe(false)
    await publishPage(await by(marketer), page)
    expect(await isPublic(id)).toBe(true)
  })

  test('recalls a claim: every page that makes it is out, whatever its clinic’s policy; other claims and pages stay', async () => {
    const work = await newWork()
    const [one, other] = [await livePage('mild', work), await livePage('mild', work)]
    expect((await refusal(recallClaim(await by(marketer), one.claim.id, 'recalled', 'No.'))).code).toBe(
      'request/forbidden',
    )
    await recallClaim(await by(reviewer), one.claim.id, 'recalled', 'It was misread.')
    expect([await isPublic(one.id), await isPublic(other.id)]).toEqual([false, true])
    await recallClaim(await by(reviewer), one.claim.id, 'reinstated', 'It was read rightly.')
    expect(await isPublic(one.id)).toBe(true)
  })

  test('recalls a work: what rests on it alone is out everywhere, and comes back only if nothing else stands against it', async () => {
    const work = await newWork()
    const [mild, strict] = [await livePage('mild', work), await livePage('strict', work)]
    expect((await refusal(recallCitation(await by(marketer), work, 'recalled', 'No.'))).code).toBe('request/forbidden')
    await recallCitation(await by(reviewer), work, 'recalled', 'Its numbers are invented.')
    expect([await isPublic(mild.id), await isPublic(strict.id)]).toEqual([false, false])
    const again = { contentHash: mild.claim.content_hash, ...supported() }
    expect((await refusal(decideClaim(await by(reviewer), mild.claim.id, again))).code).toBe('review/not-possible')
    await stand(work, 'retracted')
    await recallCitation(await by(reviewer), work, 'reinstated', 'They are not.')
    expect([await isPublic(mild.id), await isPublic(strict.id)]).toEqual([true, false])
    await stand(work, 'current')
    expect(await isPublic(strict.id)).toBe(true)
  })

  test('whose recall of a work nobody gets around by merging its record into another', async () => {
    const [kept, other] = [
      await newWork({ title: 'The same trial twice' }),
      await newWork({ title: 'The same trial, twice' }),
    ]
    await recallCitation(await by(reviewer), other, 'recalled', 'Its numbers are invented.')
    const { mergeRecords } = await import('../../src/evidence/cms/merge/merge-records.ts')
    const merge = mergeRecords(await by(marketer), { id: kept, from: other, take: [], isSure: true })
    expect((await refusal(merge)).code).toBe('review/not-possible')
  })
})

test('pages are published and works retracted at once, and none waits for the other in a circle', async () => {
  const works = [await newWork(), await newWork(), await newWork()]
  const pages = await Promise.all(
    works.map(async (work, n) => {
      const text = `It eased a sore shoulder in race ${n}.`
      const { id } = await makeArticle(cms.payload, marketer, {
        clinic: clinics.strict,
        body: textOf({ text, cite: work }),
      })
      await approve(cms.payload, marketer, 'articles', id, supported())
      return id
    }),
  )
  for (let round = 0; round < 8; round += 1) {
    const status = round % 2 === 0 ? 'retracted' : 'current'
    const results = await Promise.allSettled([
      ...works.map((work) => stand(work, status)),
      ...pages.map(async (id) => publishPage(await by(marketer), { collection: 'articles', id })),
    ])
    const refusals = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as Loose] : []))
    expect(refusals.filter(({ code }) => code !== 'page/obstacles').map(String)).toEqual([])
    const readable = await Promise.all(pages.map(isPublic))
    expect(status === 'retracted' && readable.includes(true)).toBe(false)
  }
})
