import { restoreVersionOperation, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  ACTIONS,
  PERMISSIONS,
  ROLES,
  SCOPES,
  type Action,
  type Actor,
  type Governed,
} from '../../src/accounts/index.ts'
import { permitted, visitorOf } from '../../src/accounts/cms/index.ts'
import { VERIFICATION_CHECKLIST } from '../../src/evidence/index.ts'
import { setStanding, verifyCitation } from '../../src/evidence/cms/index.ts'
import { publishPage } from '../../src/delivery/cms/index.ts'
import { checkWords } from '../../src/checks/cms/check.endpoint.ts'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import { holdClaim } from '../../src/review/cms/claims/hold-claim.ts'
import { decideClaim, decidePage, holdPage, submitPage } from '../../src/review/cms/index.ts'
import { PAGE_MEANINGS } from '../../src/review/index.ts'
import { openCms, type As, type Cms } from '../cms.ts'
import {
  approve,
  makeArticle,
  makeClinic,
  makePage,
  makePerson,
  makeRule,
  PAGES,
  pictureFile,
  publish,
  refusal,
  requestOf,
  textOf,
  withdraw,
  type PageSlug,
  type Loose,
} from '../make.ts'

let cms: Cms
let admin: As
let clinic: string
let person: string
beforeAll(async () => {
  cms = await openCms()
  admin = cms.as('admin')
  clinic = (await makeClinic(cms.payload, admin)).id
  person = (await makePerson(cms.payload, admin)).id
})
afterAll(() => cms.close())

const COLLECTIONS = Object.keys(PERMISSIONS) as Governed[]
const isPage = (collection: Governed): collection is PageSlug => (PAGES as readonly string[]).includes(collection)

let count = 0
const next = () => (count += 1)

async function clientWith(payload: Payload, scopes: string[], data: object = {}): Promise<As> {
  const client = await payload.create({
    collection: 'api-clients',
    data: { name: `Client ${next()}`, scopes, ...data } as never,
    depth: 0,
    ...admin,
  })
  return { user: { ...client, collection: 'api-clients' }, overrideAccess: false } as unknown as As
}

async function actorAs(actor: Actor): Promise<As> {
  if (actor === 'anonymous') return cms.anonymous as As
  return (ROLES as readonly string[]).includes(actor) ? cms.as(actor as 'admin') : clientWith(cms.payload, [actor])
}

/** True for done, false for a refusal by permission; whatever else goes wrong is a fault. */
async function may(attempt: Promise<unknown>): Promise<boolean> {
  try {
    await attempt
    return true
  } catch (error) {
    const { status, code } = error as { status?: number; code?: string }
    if ([401, 403, 404].includes(Number(status)) && (code === undefined || code.startsWith('request/'))) return false
    throw error
  }
}

const pdf = () => {
  const data = Buffer.from(
    '%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\nxref\n0 1\ntrailer<</Size 1/Root 1 0 R>>\nstartxref\n9\n%%EOF\n',
  )
  return { data, mimetype: 'application/pdf', name: 'form.pdf', size: data.length }
}

/** Makes a record of a collection, as somebody; it lacks nothing. */
async function make(collection: Governed, as: As): Promise<Record<string, Loose> & { id: string; revision: number }> {
  const n = next()
  const create = (data: object, more: object = {}) =>
    cms.payload.create({ collection, data, depth: 0, ...more, ...as } as never) as never
  if (isPage(collection))
    return makePage(
      cms.payload,
      as,
      collection,
      collection === 'articles' ? { clinic, authors: [person] } : collection === 'locations' ? { clinic } : {},
    )
  if (collection === 'citations') return create({ type: 'article-journal', title: `A review ${n}` })
  if (collection === 'media') return create({ alt: `Picture ${n}` }, { file: await pictureFile() })
  if (collection === 'private-files') return create({ title: `Form ${n}` }, { file: pdf() })
  // To create one is to have words checked; reports of pages are the system's.
  if (collection === 'check-reports') return checkWords(await requestOf(cms.payload, as), { text: 'A word.' }) as never
  if (collection === 'rules') return makeRule(cms.payload, as) as never
  if (collection === 'redirects') return create({ from: `/old-${n}`, to: '/new', clinic })
  if (collection === 'users')
    return create({ email: `person${n}@test.example`, password: 'a-long-password', name: 'A person', role: 'auditor' })
  if (collection === 'review-comments') {
    const page = await makeArticle(cms.payload, admin, { clinic, authors: [person] })
    return create({ collection: 'articles', page: page.id, text: 'A comment.' })
  }
  if (collection === 'api-clients') return create({ name: `Client ${n}`, scopes: ['read-published'] })
  if (collection === 'webhooks') return create({ name: `Webhook ${n}`, url: 'https://www.clinic.example/hook' })
  if (collection === 'deliveries') return create({ webhook: clinic, kind: 'test', at: NOW, nextAttemptAt: NOW })
  return create({
    seq: 900_000 + n,
    at: '2026-01-01T00:00:00Z',
    actorKind: 'user',
    action: 'x',
    collection: 'x',
    subject: 'x',
    previousHash: 'x',
    hash: String(n),
  })
}

type Target = 'draft' | 'live' | 'own'
type Doc = Record<string, Loose> & { id: string; revision: number }

/** A sentence that nobody else says, on a page that is submitted, or live. */
async function someClaim(which: Target): Promise<Doc> {
  const text = `Acupuncture helps against pain in room ${next()}.`
  const page = await makeArticle(cms.payload, admin, { clinic, authors: [person], body: textOf(text) })
  if (which === 'live') await publish(cms.payload, admin, 'articles', page.id)
  else await submitPage(await requestOf(cms.payload, admin), { collection: 'articles', id: page.id })
  const { docs } = await cms.payload.find({ collection: 'claims', where: { text: { equals: text } }, ...admin })
  return docs[0]! as never
}

/** What somebody was told. */
async function told(as: As): Promise<Doc> {
  const data = { to: as.user.id, occasion: `occasion ${next()}`, title: 'Told', at: new Date().toISOString() }
  return (await cms.payload.db.create({ collection: 'notifications', data })) as never
}

/** Records that the system alone writes, of which there are some about articles by now. */
async function oneOf(collection: 'claim-uses' | 'page-reviews' | 'decisions'): Promise<Doc> {
  await someClaim('live')
  const where = { collection: { equals: 'articles' } }
  return (await cms.payload.find({ collection, where, limit: 1, ...admin })).docs[0]! as never
}

const someEvent = async () =>
  (
    await cms.payload.find({
      collection: 'audit-events',
      where: { collection: { equals: 'articles' } },
      limit: 1,
      ...admin,
    })
  ).docs[0]! as never

const someReport = async () =>
  (await cms.payload.find({ collection: 'check-reports', limit: 1, ...admin })).docs[0]! as never

const NOW = '2026-01-01T00:00:00Z'

async function someDelivery(): Promise<Doc> {
  const webhook = (await make('webhooks', admin)).id
  const data = { webhook, kind: 'test', at: NOW, nextAttemptAt: NOW, state: 'delivered', attempts: 1 }
  return (await cms.payload.db.create({ collection: 'deliveries', data })) as never
}

/** A record for somebody to act on: made by the admin, live if that is asked for. */
async function target(
  collection: Governed,
  which: Target,
  as: As,
): Promise<Record<string, Loose> & { id: string; revision: number }> {
  if (collection === 'notifications')
    return told(which === 'own' ? as : cms.as(as.user?.id === admin.user.id ? 'auditor' : 'admin'))
  if (which === 'own') return as.user as never
  if (collection === 'claims') return someClaim(which)
  if (collection === 'claim-uses' || collection === 'page-reviews' || collection === 'decisions')
    return oneOf(collection)
  if (collection === 'audit-events') return someEvent()
  if (collection === 'check-reports') return someReport()
  if (collection === 'deliveries') return someDelivery()
  const doc = await make(collection, admin)
  if (which === 'draft') return doc
  if (isPage(collection)) return { ...doc, revision: (await publish(cms.payload, admin, collection, doc.id)).revision }
  const heading = await makePage(cms.payload, admin, 'conditions', { image: doc.id })
  await publish(cms.payload, admin, 'conditions', heading.id)
  return doc
}

const verify = async (as: As, id: string) => {
  const checklist = Object.keys(VERIFICATION_CHECKLIST).map((item) => ({ item, answer: 'pass' }))
  const req = await requestOf(cms.payload, as)
  await setStanding(req, id, { status: 'current', reason: 'Seen on the page of the journal.' })
  return verifyCitation(req, id, { state: 'verified', readDepth: 'full', checklist })
}

/** A page in review that is sent back, by whoever may. */
const decide = async (as: As, collection: string, id: string) => {
  const { contentHash } = await submitPage(await requestOf(cms.payload, admin), { collection, id })
  const asked = { contentHash, reason: 'It says too little.', overrides: [], validUntil: null }
  const verdict = { verdict: 'changes-requested', meaning: PAGE_MEANINGS['changes-requested'] } as const
  return decidePage(await requestOf(cms.payload, as), { collection, id }, { ...asked, ...verdict })
}

/** Whatever it says, approved by somebody else. */
const publishBy = async (as: As, collection: string, id: string) => {
  await approve(cms.payload, admin, collection, id)
  return publishPage(await requestOf(cms.payload, as), { collection, id })
}

/** To recall a work is the right of those who hold the pages that rest on it, whatever the work. */
const mayRecall = async (as: As) =>
  permitted(visitorOf(await requestOf(cms.payload, as)), 'citations', 'recall') !== false

const hold = async (as: As, collection: Governed, id: string) => {
  const req = await requestOf(cms.payload, as)
  return inTransaction(req, async () =>
    collection === 'claims' ? holdClaim(req, 'recall', id) : holdPage(req, 'recall', { collection, id }),
  )
}

/** Does it, as whoever it is, with a record that is there for it. */
async function act(collection: Governed, action: Action, as: As, doc: Record<string, Loose>): Promise<boolean> {
  const { id, revision } = doc
  const one = { collection, id, depth: 0, ...as } as never
  switch (action) {
    case 'create':
      return may(make(collection, as))
    case 'read': {
      const { totalDocs } = await cms.payload
        .count({ collection, where: { id: { equals: id } }, ...as })
        .catch(() => ({ totalDocs: 0 }))
      const byId = await may(cms.payload.findByID({ ...(one as object), draft: true } as never))
      expect(byId, 'read by id as counted').toBe(totalDocs === 1)
      return byId
    }
    case 'readVersions':
      if (!isPage(collection)) return false
      return may(
        cms.payload
          .findVersions({ collection, where: { parent: { equals: id } }, ...as })
          .then(({ docs }) => expect(docs.length).toBeGreaterThan(0)),
      )
    case 'update': {
      const data = isPage(collection)
        ? { revision }
        : collection === 'redirects'
          ? { to: '/newer' }
          : collection === 'citations'
            ? { volume: '2' }
            : {}
      return may(cms.payload.update({ ...(one as object), data } as never))
    }
    case 'delete':
      if (isPage(collection))
        return may(cms.payload.update({ ...(one as object), data: { deletedAt: '2026-01-01T00:00:00Z' } } as never))
      return may(cms.payload.delete(one))
    case 'submit':
      return isPage(collection) && may(requestOf(cms.payload, as).then((req) => submitPage(req, { collection, id })))
    case 'decide':
      if (collection !== 'claims') return isPage(collection) && may(decide(as, collection, id))
      return may(
        requestOf(cms.payload, as).then((req) =>
          decideClaim(req, id, { contentHash: doc.contentHash, verdict: 'not-a-claim' }),
        ),
      )
    case 'recall':
      return isPage(collection) || collection === 'claims'
        ? may(hold(as, collection, id))
        : collection === 'citations' && mayRecall(as)
    case 'publish':
      return isPage(collection) && may(publishBy(as, collection, id))
    case 'withdraw':
      return isPage(collection) && may(withdraw(cms.payload, as, collection, id))
    case 'verify':
      return collection === 'citations' && may(verify(as, id))
  }
}

/** What the table says of this action on such a record, for somebody who is kept to no clinic. */
function expected(actor: Actor, collection: Governed, action: Action, which: Target): boolean {
  const reach = PERMISSIONS[collection][action][actor]
  if (reach === 'none') return false
  if (reach === 'self') return which === 'own'
  if (reach === 'published') return which === 'live'
  return true
}

/** The records on which an action is tried: live ones where the public's right differs. */
function targetsOf(collection: Governed, action: Action, actor: Actor): Target[] {
  if (action === 'withdraw') return ['live']
  if (
    (collection === 'users' || collection === 'notifications') &&
    (ROLES as readonly string[]).includes(actor) &&
    (action === 'read' || action === 'update')
  )
    return ['draft', 'own']
  if (action === 'read' && (isPage(collection) || collection === 'media' || collection === 'claims'))
    return ['draft', 'live']
  return ['draft']
}

describe('the table of permissions is what happens', () => {
  test.each(['anonymous', ...SCOPES, ...ROLES] as const)(
    'to somebody who is %s',
    async (actor) => {
      const as = await actorAs(actor)
      const kept = new Map<string, Record<string, Loose>>()
      const differs: string[] = []
      for (const collection of COLLECTIONS)
        for (const action of ACTIONS)
          for (const which of targetsOf(collection, action, actor)) {
            const isIdle =
              action === 'create' ||
              (['submit', 'publish', 'withdraw', 'readVersions'].includes(action) && !isPage(collection)) ||
              (['decide', 'recall'].includes(action) &&
                !isPage(collection) &&
                collection !== 'claims' &&
                collection !== 'citations') ||
              (action === 'verify' && collection !== 'citations')
            const key = `${collection} ${which}`
            const doc = isIdle ? { id: '' } : (kept.get(key) ?? (await target(collection, which, as)))
            const done = await act(collection, action, as, doc).catch((error: Error) => {
              throw new Error(`${actor} ${action} ${collection} (${which}): ${error.message}`, { cause: error })
            })
            const isUsed =
              (done && action !== 'read' && action !== 'readVersions' && action !== 'create') || action === 'decide'
            if (isUsed || isIdle) kept.delete(key)
            else kept.set(key, doc)
            if (done !== expected(actor, collection, action, which))
              differs.push(`${action} ${collection} (${which}): ${done ? 'was allowed' : 'was refused'}`)
          }
      expect(differs).toEqual([])
    },
    240_000,
  )

  test('and knows every collection of the CMS', () => {
    const own = Object.keys(cms.payload.collections).filter((slug) => !slug.startsWith('payload-'))
    expect(own.sort()).toEqual([...COLLECTIONS].sort())
  })
})

describe('a marketer of one clinic', () => {
  let here: string
  let there: string
  let own: As
  let theirs: { id: string; revision: number }
  let mine: { id: string; revision: number }
  beforeAll(async () => {
    here = (await makeClinic(cms.payload, admin)).id
    there = (await makeClinic(cms.payload, admin)).id
    const user = await cms.payload.create({
      collection: 'users',
      data: { email: 'own@test.example', password: 'a-long-password', name: 'Own', role: 'marketer', clinics: [here] },
      ...admin,
    })
    own = { user: { ...user, collection: 'users' } as As['user'], overrideAccess: false }
    theirs = (await makeArticle(cms.payload, admin, { clinic: there, title: 'THEIRS', authors: [person] })) as never
    mine = (await makeArticle(cms.payload, own, { clinic: here, authors: [person] })) as never
  })

  test('writes, publishes and reads the drafts of their own', async () => {
    const saved = await cms.payload.update({
      collection: 'articles',
      id: mine.id,
      data: { subtitle: 'Mine', revision: mine.revision } as never,
      ...own,
    })
    expect(saved.subtitle).toBe('Mine')
    await publish(cms.payload, own, 'articles', mine.id)
    expect(
      (await cms.payload.findVersions({ collection: 'articles', where: { parent: { equals: mine.id } }, ...own }))
        .totalDocs,
    ).toBeGreaterThan(1)
    await withdraw(cms.payload, own, 'articles', mine.id)
  })

  test('finds no draft and no version of another clinic, by any way of asking', async () => {
    const { payload } = cms
    const ways: Promise<unknown>[] = [
      payload.find({ collection: 'articles', draft: true, limit: 100, ...own }),
      payload.find({ collection: 'articles', draft: true, trash: true, limit: 100, depth: 3, ...own }),
      payload.find({
        collection: 'articles',
        draft: true,
        where: { or: [{ id: { equals: theirs.id } }, { title: { exists: true } }] },
        ...own,
      }),
      payload.findVersions({ collection: 'articles', limit: 100, ...own }),
      payload.findVersions({ collection: 'articles', where: { parent: { equals: theirs.id } }, ...own }),
    ]
    for (const way of ways) expect(JSON.stringify(await way)).not.toContain('THEIRS')
    expect(await may(payload.findByID({ collection: 'articles', id: theirs.id, draft: true, ...own }))).toBe(false)
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: theirs.id } },
      ...admin,
    })
    expect(await may(payload.findVersionByID({ collection: 'articles', id: docs[0]!.id, ...own }))).toBe(false)
    expect(
      (await payload.count({ collection: 'articles', where: { title: { equals: 'THEIRS' } }, ...own })).totalDocs,
    ).toBe(0)
    expect(await may(payload.findByID({ collection: 'clinics', id: there, draft: true, ...own }))).toBe(false)
  })

  test('cannot write, trash, restore, publish or withdraw a page of another clinic, live or not', async () => {
    const { payload } = cms
    const change = (id: string, data: object) =>
      may(payload.update({ collection: 'articles', id, data: data as never, ...own }))
    expect(await change(theirs.id, { title: 'Mine', revision: theirs.revision })).toBe(false)
    expect(await change(theirs.id, { clinic: here, revision: theirs.revision })).toBe(false)
    expect(await change(theirs.id, { deletedAt: '2026-01-01T00:00:00Z' })).toBe(false)
    expect(
      (
        await payload.update({
          collection: 'articles',
          where: { id: { equals: theirs.id } },
          data: { subtitle: 'Mine' } as never,
          ...own,
        })
      ).docs,
    ).toEqual([])
    expect(await may(publish(payload, own, 'articles', theirs.id))).toBe(false)
    const live = await makeArticle(payload, admin, { clinic: there, authors: [person] })
    await publish(payload, admin, 'articles', live.id)
    expect(await may(withdraw(payload, own, 'articles', live.id))).toBe(false)
    expect(await change(live.id, { title: 'Mine', revision: 2 })).toBe(false)
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: live.id } },
      ...admin,
    })
    const collection = payload.collections.articles
    const req = await requestOf(payload, own)
    expect(
      await may(restoreVersionOperation({ id: docs[0]!.id, collection, draft: true, overrideAccess: false, req })),
    ).toBe(false)
    expect((await payload.findByID({ collection: 'articles', id: live.id, draft: true, ...admin })).title).toBe(
      live.title,
    )
  })

  test('cannot make a page for another clinic, nor move or copy one there', async () => {
    const { payload } = cms
    expect(await may(makeArticle(payload, own, { clinic: there, authors: [person] }))).toBe(false)
    expect(await may(makePage(payload, own, 'locations', { clinic: there }))).toBe(false)
    const { revision } = (await payload.findByID({
      collection: 'articles',
      id: mine.id,
      draft: true,
      ...own,
    })) as unknown as { revision: number }
    for (const named of [there, { id: there }, null])
      expect(
        await may(
          payload.update({ collection: 'articles', id: mine.id, data: { clinic: named, revision } as never, ...own }),
        ),
        String(named),
      ).toBe(false)
    const live = await makeArticle(payload, admin, { clinic: there, authors: [person] })
    await publish(payload, admin, 'articles', live.id)
    expect(await may(payload.duplicate({ collection: 'articles', id: live.id, ...own }))).toBe(false)
    const copied = await payload.duplicate({ collection: 'articles', id: mine.id, ...own })
    expect((copied.clinic as { id: string }).id ?? copied.clinic).toBe(here)
  })

  test('sends no visitors of all clinics elsewhere', async () => {
    const redirect = (data: object) =>
      may(
        cms.payload.create({ collection: 'redirects', data: { from: `/from-${next()}`, to: '/to', ...data }, ...own }),
      )
    expect([
      await redirect({ clinic: here }),
      await redirect({ clinic: there }),
      await redirect({ clinic: null }),
      await redirect({}),
    ]).toEqual([true, false, false, false])
  })

  test('makes no clinic, changes their own and not its rules', async () => {
    expect(await may(makeClinic(cms.payload, own))).toBe(false)
    expect(await may(cms.payload.duplicate({ collection: 'clinics', id: here, ...own }))).toBe(false)
    const changed = await cms.payload.update({
      collection: 'clinics',
      id: here,
      data: { tagline: 'Ours', fourEyes: false, onEvidenceFall: 'withhold', revision: 1 } as never,
      ...own,
    })
    expect(changed).toMatchObject({ tagline: 'Ours', fourEyes: true, onEvidenceFall: 'flag' })
    expect(
      await may(
        cms.payload.update({
          collection: 'clinics',
          id: there,
          data: { tagline: 'Ours', revision: 1 } as never,
          ...own,
        }),
      ),
    ).toBe(false)
  })

  test('sees the trail of the pages of their own clinic and of no clinic, and of nothing else', async () => {
    const { docs } = await cms.payload.find({ collection: 'audit-events', limit: 500, ...own })
    expect(docs.length).toBeGreaterThan(0)
    expect([...new Set(docs.map(({ clinic: of }) => of ?? null))].sort()).toEqual([here, null].sort())
    const kinds = [...new Set(docs.map(({ collection }) => collection))]
    expect(kinds).toContain('people')
    expect(kinds.filter((kind) => !(PAGES as readonly string[]).includes(kind))).toEqual([])
  })

  test('and an API client kept to one clinic reads its drafts and no others, and imports for it and no other', async () => {
    const reader = await clientWith(cms.payload, ['read-drafts'], { clinics: [here] })
    const { docs } = await cms.payload.find({
      collection: 'articles',
      draft: true,
      limit: 100,
      depth: 0,
      where: { _status: { equals: 'draft' } },
      ...reader,
    })
    expect([...new Set(docs.map((doc) => doc.clinic))]).toEqual([here])
    const importer = await clientWith(cms.payload, ['import'], { clinics: [here] })
    expect(await may(makeArticle(cms.payload, importer, { clinic: here, authors: [person] }))).toBe(true)
    expect(await may(makeArticle(cms.payload, importer, { clinic: there, authors: [person] }))).toBe(false)
    expect(await may(cms.payload.findByID({ collection: 'articles', id: theirs.id, draft: true, ...reader }))).toBe(
      false,
    )
  })
})

describe('an account', () => {
  const stored = async (id: string) => await cms.payload.findByID({ collection: 'users', id, depth: 0, ...admin })

  test('sets neither its own role nor its own clinics', async () => {
    for (const role of ['marketer', 'reviewer', 'auditor'] as const) {
      const as = cms.as(role)
      await cms.payload.update({
        collection: 'users',
        id: as.user.id,
        data: { role: 'admin', clinics: [clinic], name: 'A new name' },
        ...as,
      })
      expect(await stored(as.user.id)).toMatchObject({ role, clinics: [], name: 'A new name' })
      const bulk = await cms.payload.update({
        collection: 'users',
        where: { id: { exists: true } },
        data: { role: 'admin', name: 'All' },
        ...as,
      })
      expect(bulk.docs.map(({ id }) => id)).toEqual([as.user.id])
      expect((await stored(as.user.id)).role).toBe(role)
    }
  })

  test('cannot be made by registering, not even as the first', async () => {
    expect(
      await may(
        cms.payload.create({
          collection: 'users',
          data: { email: 'x@test.example', password: 'a-long-password', name: 'X', role: 'admin' },
          ...cms.anonymous,
        }),
      ),
    ).toBe(false)
  })

  test('of the last admin stays an admin, also when two demote each other', async () => {
    const id = admin.user.id
    expect(
      (await refusal(cms.payload.update({ collection: 'users', id, data: { role: 'marketer' }, ...admin }))).code,
    ).toBe('request/conflict')
    expect((await refusal(cms.payload.delete({ collection: 'users', id, ...admin }))).code).toBe('request/conflict')
    const second = await cms.payload.create({
      collection: 'users',
      data: { email: 'second@test.example', password: 'a-long-password', name: 'Second', role: 'admin' },
      depth: 0,
      ...admin,
    })
    const demote = (who: string) =>
      cms.payload.update({ collection: 'users', id: who, data: { role: 'marketer' }, ...admin })
    const ends = await Promise.allSettled([demote(id), demote(second.id)])
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(
      (await cms.payload.count({ collection: 'users', where: { role: { equals: 'admin' } }, ...admin })).totalDocs,
    ).toBe(1)
    await cms.payload.update({ collection: 'users', id, data: { role: 'admin' }, overrideAccess: true })
  })

  test('shows nobody its password, its sessions or its secrets', async () => {
    const seen = JSON.stringify([
      await stored(admin.user.id),
      (await cms.payload.find({ collection: 'users', limit: 100, ...cms.as('auditor') })).docs,
    ])
    expect(seen).not.toMatch(/"(hash|salt|password|resetPasswordToken)"/)
  })
})

describe('a key of an API client', () => {
  const issue = async (id: string, as: As): Promise<string> => {
    const { endpoints } = cms.payload.collections['api-clients'].config
    const endpoint = (endpoints || []).find(({ path }) => path === '/:id/key')!
    const req = Object.assign(await requestOf(cms.payload, as), { routeParams: { id } })
    const answer = await endpoint.handler(req)
    return ((await answer.json()) as { key: string }).key
  }
  const enter = async (key: string) =>
    (await cms.payload.auth({ headers: new Headers({ Authorization: `api-clients API-Key ${key}` }) })).user

  test('opens the door, is kept as a hash only, is replaced, ends on its day, and is never shown again', async () => {
    const client = await cms.payload.create({
      collection: 'api-clients',
      data: { name: 'Website', scopes: ['read-drafts'] },
      ...admin,
    })
    const key = await issue(client.id, admin)
    expect(await enter(key)).toMatchObject({ id: client.id, collection: 'api-clients', scopes: ['read-drafts'] })
    expect(await enter(`${key}x`)).toBeNull()
    expect(await enter('short')).toBeNull()

    const row = await cms.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'api-clients',
      where: { id: { equals: client.id } },
    })
    expect(row!.keyHash).toMatch(/^[\da-f]{64}$/)
    expect(JSON.stringify(row)).not.toContain(key)
    const shown = JSON.stringify([
      await cms.payload.findByID({ collection: 'api-clients', id: client.id, showHiddenFields: true, ...admin }),
      await cms.payload.find({
        collection: 'api-clients',
        where: { id: { equals: client.id } },
        select: { keyHash: true } as never,
        ...admin,
      }),
      (await cms.payload.find({ collection: 'audit-events', where: { subject: { equals: client.id } }, ...admin }))
        .docs,
    ])
    expect(shown).not.toContain(key)
    expect(shown).not.toContain(String(row!.keyHash))
    await refusal(
      cms.payload.find({ collection: 'api-clients', where: { keyHash: { equals: row!.keyHash } } as never, ...admin }),
    )

    await cms.payload.update({
      collection: 'api-clients',
      id: client.id,
      data: { keyHash: 'f'.repeat(64) } as never,
      ...admin,
    })
    expect(await enter(key), 'no client sets the hash').not.toBeNull()

    const second = await issue(client.id, admin)
    expect([await enter(key), (await enter(second))?.id]).toEqual([null, client.id])
    for (const role of ['marketer', 'reviewer', 'auditor'] as const)
      expect((await refusal(issue(client.id, cms.as(role)))).code).toBe('request/forbidden')
    expect((await enter(second))?.id).toBe(client.id)

    const until = (day: number) =>
      cms.payload.update({
        collection: 'api-clients',
        id: client.id,
        data: { expiresOn: new Date(Date.now() + day * 86_400_000).toISOString() },
        ...admin,
      })
    await until(-1)
    expect(await enter(second)).toBeNull()
    await until(1)
    expect((await enter(second))?.id).toBe(client.id)
    await cms.payload.delete({ collection: 'api-clients', id: client.id, ...admin })
    expect(await enter(second)).toBeNull()
  })
})
