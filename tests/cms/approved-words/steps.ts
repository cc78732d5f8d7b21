import fc from 'fast-check'
import { VERIFICATION_CHECKLIST } from '../../../src/evidence/index.ts'
import { PAGE_MEANINGS } from '../../../src/review/index.ts'
import { PASSWORD } from '../../account.ts'
import { PAGES, type Loose } from '../../make.ts'
import { create, newWords, noteAuthor, WAYS, write, type Answer } from './write.ts'
import { keyOf, marksIn, WHO, type KnownPage, type Who, type World } from './world.ts'

/** What is done, how often among a hundred steps. */
const ACTS = {
  write: 22,
  create: 3,
  bringLive: 14,
  submit: 7,
  takeBack: 1,
  decideClaim: 5,
  decide: 8,
  publish: 8,
  withdraw: 4,
  recall: 3,
  reinstate: 3,
  recallClaim: 2,
  reinstateClaim: 2,
  recallCitation: 1,
  reinstateCitation: 2,
  stand: 3,
  verify: 2,
  duplicate: 2,
  restore: 4,
  trash: 2,
  untrash: 2,
  remove: 1,
  picture: 4,
  comment: 2,
  forge: 2,
} as const
export type Act = keyof typeof ACTS

export type Step = { act: Act; who: Who; way: (typeof WAYS)[number]; page: number; pick: number; soon: boolean }

const names = Object.keys(ACTS) as Act[]

/** A step of somebody's: mostly of those who may, sometimes of those who may not. */
export const anyStep: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(...names.map((act) => ({ weight: ACTS[act], arbitrary: fc.constant(act) }))),
  who: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom<Who>('marketer', 'reviewer', 'second', 'admin') },
    { weight: 2, arbitrary: fc.constantFrom(...WHO) },
  ),
  way: fc.constantFrom(...WAYS),
  page: fc.nat(10_000),
  pick: fc.nat(10_000),
  soon: fc.boolean(),
})

const post = (world: World, who: Who, path: string, body: object = {}) => world.ask(who, path, { method: 'POST', body })

/** Does a step and notes what it brought about; gives the answer, and the page it was about. */
export async function take(world: World, step: Step): Promise<Answer & { page: KnownPage }> {
  const page = world.pages[step.page % world.pages.length]!
  // A reason is for the staff, so its mark is in nothing that anybody approves.
  const secret = () => `A reason of several words, ${world.mark()}.`
  return { ...(await perform(world, step, page, secret)), page }
}

async function perform(world: World, step: Step, page: KnownPage, secret: () => string): Promise<Answer> {
  const { act, pick, way, who } = step
  const path = `/api/${keyOf(page)}`
  switch (act) {
    case 'write': {
      const data = newWords(world, page.collection, pick)
      return changing(world, page, who, () => write(world, who, way, page, data))
    }
    case 'create':
      return making(world, who, PAGES[pick % PAGES.length]!, (collection) => create(world, who, way, collection, pick))
    case 'duplicate':
      return making(world, who, page.collection, () => post(world, who, `${path}/duplicate?depth=0`))
    case 'restore':
      return restore(world, page, who, pick)
    case 'submit':
      return post(world, who, `${path}/submit`, { note: secret() })
    case 'takeBack':
      return post(world, who, `${path}/take-back`)
    case 'decideClaim':
      return decideClaims(world, who, page, pick, secret)
    case 'decide':
      if (pick % 5 !== 0) await handIn(world, page, pick, secret)
      return decide(world, step, page, secret)
    case 'publish':
      return post(world, who, `${path}/publish`, pick % 3 === 0 ? { contentHash: await hashOf(world, page) } : {})
    case 'bringLive':
      return bringLive(world, step, page, secret)
    case 'withdraw':
    case 'recall':
    case 'reinstate':
      return post(world, who, `${path}/${act}`, { reason: secret() })
    case 'recallClaim':
    case 'reinstateClaim':
      return onClaim(world, who, pick, act === 'recallClaim' ? 'recall' : 'reinstate', secret)
    case 'recallCitation':
    case 'reinstateCitation':
    case 'stand':
    case 'verify':
      return onWork(world, step, secret)
    case 'trash':
    case 'untrash': {
      const deletedAt = act === 'trash' ? '2026-01-01T00:00:00.000Z' : null
      return world.ask(who, `${path}?trash=true`, { method: 'PATCH', body: { deletedAt } })
    }
    case 'remove':
      return world.ask(who, `${path}?trash=true`, { method: 'DELETE' })
    case 'picture':
      return changePicture(world, who, pick)
    case 'comment':
      return post(world, who, '/api/review-comments', { collection: page.collection, page: page.id, text: secret() })
    case 'forge':
      return forge(world, who, pick, secret)
  }
}

/** Whoever changed a page wrote what is new on it. */
async function changing(world: World, page: KnownPage, who: Who, attempt: () => Promise<Answer>): Promise<Answer> {
  const answer = await attempt()
  if (answer.status < 300) noteAuthor(world, page, who, JSON.stringify(await world.draftOf(page)))
  return answer
}

async function making(
  world: World,
  who: Who,
  collection: KnownPage['collection'],
  attempt: (collection: KnownPage['collection']) => Promise<Answer>,
): Promise<Answer> {
  const answer = await attempt(collection)
  const id = (answer.body?.doc as { id?: string } | undefined)?.id
  if (answer.status < 300 && id !== undefined) {
    const made = { collection, id }
    if (world.pages.length < 30) world.pages.push(made)
    noteAuthor(world, made, who, JSON.stringify(await world.draftOf(made)))
  }
  return answer
}

async function restore(world: World, page: KnownPage, who: Who, pick: number): Promise<Answer> {
  const { body } = await world.ask(
    'admin',
    `/api/${page.collection}/versions?where[parent][equals]=${page.id}&limit=50&depth=0`,
  )
  const versions = (body?.docs ?? []) as { id: string }[]
  const version = versions[pick % Math.max(versions.length, 1)]
  if (!version) return { status: 404, body: null, text: '' }
  return changing(world, page, who, () => post(world, who, `/api/${page.collection}/versions/${version.id}`))
}

const hashOf = async (world: World, { collection, id }: KnownPage): Promise<string> =>
  ((await world.ask('admin', `/api/${collection}/${id}/obstacles`)).body?.contentHash as string | undefined) ?? ''

const VERDICTS = [
  'supported',
  'not-a-claim',
  'traditional-belief',
  'supported',
  'not-a-claim',
  'rejected',
  'change-needed',
]

/** On the claims of a page; all but one in seven may be said. */
async function decideClaims(
  world: World,
  who: Who,
  page: KnownPage,
  pick: number,
  secret: () => string,
): Promise<Answer> {
  const where = `where[collection][equals]=${page.collection}&where[page][equals]=${page.id}&where[side][equals]=draft`
  const uses = await world.ask('admin', `/api/claim-uses?${where}&limit=50`)
  const hashes = [...new Set(((uses.body?.docs ?? []) as Loose[]).map((use) => String(use.contentHash)))]
  let answer: Answer = { status: 204, body: null, text: '' }
  for (const contentHash of hashes) {
    const found = await world.ask('admin', `/api/claims?where[contentHash][equals]=${contentHash}&depth=0`)
    const claim = found.body?.docs?.[0] as { id: string; verdict?: string } | undefined
    if (!claim || (claim.verdict === 'supported' && pick % 2 === 0)) continue
    const verdict = VERDICTS[pick % VERDICTS.length]!
    const validUntil = new Date(Date.now() + 86_400_000).toISOString()
    const body = {
      contentHash,
      verdict,
      reason: secret(),
      override: true,
      ...(verdict === 'supported' && { validUntil }),
    }
    answer = await post(world, who, `/api/claims/${claim.id}/decide`, body)
  }
  return answer
}

/** The marks that a reviewer reads on the latest draft: its own, and those of its pictures. */
async function read(world: World, page: KnownPage): Promise<Set<string>> {
  const draft = await world.draftOf(page)
  const ids = world.pictures.filter((id) => JSON.stringify(draft).includes(id))
  const pictures = await Promise.all(ids.map((id) => world.ask('admin', `/api/media/${id}?depth=0`)))
  const words = Object.entries(draft as object).filter(([name]) => name !== 'review' && name !== 'publication')
  return new Set(marksIn(JSON.stringify([words, ...pictures.map(({ body }) => body)])))
}

/** Decides on a page: on what is there, or on a hash that is none, with the right password or another. */
async function decide(world: World, step: Step, page: KnownPage, secret: () => string): Promise<Answer> {
  const { pick, soon, who } = step
  const approves = pick % 4 !== 0
  const { body: stands } = await world.ask('admin', `/api/${keyOf(page)}/obstacles`)
  const contentHash = pick % 7 === 0 ? 'f'.repeat(64) : String(stands?.contentHash)
  const marks = await read(world, page)
  const blockers = ((stands?.obstacles ?? []) as Loose[]).filter(({ code }) => code === 'check/blocker')
  const rules = new Set(blockers.flatMap(({ fix }) => /\(([A-Z]+-\d+)\)/.exec(String(fix))?.[1] ?? []))
  const month = new Date(Date.now() + 30 * 86_400_000).toISOString()
  const validUntil = soon && pick % 3 === 0 ? new Date(Date.now() + 2_000).toISOString() : null
  const answer = await post(world, who, `/api/${keyOf(page)}/decide`, {
    contentHash,
    verdict: approves ? 'approved' : 'changes-requested',
    meaning: PAGE_MEANINGS[approves ? 'approved' : 'changes-requested'],
    reason: secret(),
    overrides: [...rules].map((rule) => ({ rule, reason: 'It is a test, not a page.', until: month })),
    validUntil,
    password: pick % 11 === 0 ? 'another-password' : PASSWORD,
  })
  if (answer.status < 300) noteDecision(world, who, page, answer.body.decision, approves ? marks : null)
  return answer
}

function noteDecision(world: World, who: Who, page: KnownPage, decision: Loose, marks: Set<string> | null): void {
  const key = keyOf(page)
  const approvals = world.approvals.get(key) ?? new Map()
  world.approvals.set(key, approvals)
  if (marks === null) return
  const readOnce = world.readOnce.get(key) ?? new Set()
  const own = [...marks].filter((mark) => world.authors.get(`${key} ${mark}`) === who && !readOnce.has(mark))
  if (own.length > 0) throw new Error(`${who} approved their own words on ${key}: ${own.join(', ')}`)
  world.readOnce.set(key, new Set([...readOnce, ...marks]))
  approvals.set(decision.contentHash, { marks, until: decision.validUntil })
}

/** Submits a page and has it said of its sentences that they may be said; by reviewers in turn, who may have written on it. */
async function handIn(world: World, page: KnownPage, pick: number, secret: () => string): Promise<Who[]> {
  await post(world, 'marketer', `/api/${keyOf(page)}/submit`, { note: secret() })
  const reviewers: Who[] = pick % 2 === 0 ? ['reviewer', 'second'] : ['second', 'reviewer']
  for (const who of reviewers) await decideClaims(world, who, page, pick - (pick % VERDICTS.length) + 1, secret)
  return reviewers
}

/** The whole way at once, so that there is much to be read. */
async function bringLive(world: World, step: Step, page: KnownPage, secret: () => string): Promise<Answer> {
  const path = `/api/${keyOf(page)}`
  const words = newWords(world, page.collection, step.pick)
  await changing(world, page, step.who, () => write(world, step.who, 'rest', page, words))
  const reviewers = await handIn(world, page, step.pick, secret)
  for (const who of reviewers) {
    const { status } = await decide(world, { ...step, who, pick: 1 + (step.pick % 2) }, page, secret)
    if (status < 300) break
  }
  return post(world, 'marketer', `${path}/publish`)
}

async function onClaim(world: World, who: Who, pick: number, action: string, secret: () => string): Promise<Answer> {
  const { body } = await world.ask('admin', '/api/claims?limit=100&depth=0&sort=-decidedAt')
  const claims = (body?.docs ?? []) as { id: string }[]
  if (claims.length === 0) return { status: 204, body: null, text: '' }
  return post(world, who, `/api/claims/${claims[pick % claims.length]!.id}/${action}`, { reason: secret() })
}

const STANDINGS = ['current', 'retracted', 'current', 'under-concern', 'withdrawn', 'current']
const checklist = Object.keys(VERIFICATION_CHECKLIST).map((item) => ({ item, answer: 'pass' }))

async function onWork(world: World, { act, pick, who }: Step, secret: () => string): Promise<Answer> {
  const path = `/api/citations/${world.citations[pick % world.citations.length]!}`
  // What a reviewer says of a work's standing is told to visitors, as they say it.
  if (act === 'stand')
    return post(world, who, `${path}/standing`, { status: STANDINGS[pick % STANDINGS.length], reason: 'Seen.' })
  if (act === 'verify') return post(world, who, `${path}/verify`, { state: 'verified', readDepth: 'full', checklist })
  return post(world, who, `${path}/${act === 'recallCitation' ? 'recall' : 'reinstate'}`, { reason: secret() })
}

/** Other words of a picture: refused while a live page shows it. */
async function changePicture(world: World, who: Who, pick: number): Promise<Answer> {
  const id = world.pictures[pick % world.pictures.length]!
  const alt = `A picture of ${world.mark()}`
  const answer = await world.ask(who, `/api/media/${id}?depth=0`, { method: 'PATCH', body: { alt } })
  if (answer.status < 300) for (const page of world.pages) noteAuthor(world, page, who, alt)
  return answer
}

/** Writes at what the system alone writes. */
async function forge(world: World, who: Who, pick: number, secret: () => string): Promise<Answer> {
  const collections = ['claims', 'claim-uses', 'page-reviews', 'decisions', 'audit-events', 'check-reports']
  const collection = collections[pick % collections.length]!
  const { body } = await world.ask('admin', `/api/${collection}?limit=1`)
  const id = (body?.docs?.[0] as { id?: string } | undefined)?.id
  const data = { text: secret(), verdict: 'supported', state: 'approved', contentHash: 'f'.repeat(64) }
  const answer = id
    ? await world.ask(who, `/api/${collection}/${id}`, { method: 'PATCH', body: data })
    : await post(world, who, `/api/${collection}`, data)
  if (answer.status < 300) throw new Error(`${who} wrote ${collection}: ${answer.text.slice(0, 300)}`)
  return answer
}
