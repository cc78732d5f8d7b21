import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishPage, withdrawPage } from '../../../src/delivery/cms/index.ts'
import { decidePage, recallPage } from '../../../src/review/cms/index.ts'
import { submitPage, takeBackPage } from '../../../src/review/cms/pages/submit-page.ts'
import { PAGE_MEANINGS, PAGE_STATES, PAGE_TRANSITIONS, type PageState } from '../../../src/review/index.ts'
import { openCms, type As, type Cms } from '../../cms.ts'
import {
  approve,
  approver,
  makeArticle,
  makeCitation,
  makeClinic,
  publish,
  refusal,
  requestOf,
  supported,
  textOf,
  type Loose,
} from '../../make.ts'

let cms: Cms
let marketer: As
let reviewer: As
let clinic: string
beforeAll(async () => {
  cms = await openCms()
  marketer = cms.as('marketer')
  reviewer = await approver(cms.payload)
  clinic = (await makeClinic(cms.payload, cms.as('admin'), { onEvidenceFall: 'withhold' })).id
  await publish(cms.payload, cms.as('admin'), 'clinics', clinic)
})
afterAll(() => cms.close())

type Page = { collection: 'articles'; id: string; contentHash: string }
const req = (as: As) => requestOf(cms.payload, as)
const hashOf = async (id: string) =>
  ((await cms.payload.findByID({ collection: 'articles', id, draft: true, ...marketer })) as Loose).review
    .contentHash as string

const decision = (contentHash: string, verdict: 'approved' | 'changes-requested') => ({
  contentHash,
  verdict,
  meaning: PAGE_MEANINGS[verdict],
  reason: verdict === 'approved' ? null : 'Say it in other words.',
  overrides: [],
  validUntil: null,
})

/** As if so much time had gone by that what was approved has ended. */
async function growOld(id: string): Promise<void> {
  const { pool } = cms.payload.db as Loose
  const client = await pool.connect()
  const yesterday = new Date(Date.now() - 86_400_000).toISOString()
  try {
    await client.query("set session_replication_role = 'replica'")
    await client.query('update decisions set valid_until = $1 where subject = $2', [yesterday, id])
    await client.query('update articles set publication_valid_until = $1 where id = $2 and _status = $3', [
      yesterday,
      id,
      'published',
    ])
    await client.query('update page_reviews set approved_until = $1 where page = $2', [yesterday, id])
  } finally {
    await client.query("set session_replication_role = 'origin'")
    client.release()
  }
}

let said = 0
async function article(): Promise<{ id: string; work: string }> {
  const work = (await makeCitation(cms.payload, marketer)).id
  const body = textOf({ text: `Acupuncture eased sore knees in trial ${(said += 1)}.`, cite: work })
  return { id: (await makeArticle(cms.payload, marketer, { clinic, body })).id, work }
}

/** How a page comes into each state; what is withheld is so because it was recalled, or because its evidence fell. */
const WAYS: Record<string, { state: PageState; go: (id: string, work: string) => Promise<unknown> }> = {
  draft: { state: 'draft', go: async () => {} },
  'in review': {
    state: 'in-review',
    go: async (id) => submitPage(await req(marketer), { collection: 'articles', id }),
  },
  'changes requested': {
    state: 'changes-requested',
    go: async (id) => {
      const page = { collection: 'articles', id }
      const { contentHash } = await submitPage(await req(marketer), page)
      await decidePage(await req(reviewer), page, decision(contentHash, 'changes-requested'))
    },
  },
  approved: { state: 'approved', go: (id) => approve(cms.payload, marketer, 'articles', id) },
  published: { state: 'published', go: (id) => publish(cms.payload, marketer, 'articles', id) },
  recalled: {
    state: 'withheld',
    go: async (id) => {
      await publish(cms.payload, marketer, 'articles', id)
      await recallPage(await req(reviewer), { collection: 'articles', id }, 'recalled', 'A patient complained.')
    },
  },
  fallen: {
    state: 'withheld',
    go: async (id, work) => {
      await publish(cms.payload, marketer, 'articles', id, supported())
      const data = { standing: { status: 'retracted' } } as never
      await cms.payload.update({ collection: 'citations', id: work, data, overrideAccess: true }) // as a round of checks does
    },
  },
  expired: {
    state: 'expired',
    go: async (id) => {
      await publish(cms.payload, marketer, 'articles', id)
      await growOld(id)
    },
  },
  'approved and ended': {
    state: 'expired',
    go: async (id) => {
      await approve(cms.payload, marketer, 'articles', id)
      await growOld(id)
    },
  },
}

/** The commands that bring about what the table says; what is left is brought about by the clock, by works, or by saving. */
const COMMANDS: Record<string, (page: Page) => Promise<unknown>> = {
  submit: async (page) => submitPage(await req(marketer), page),
  'take back': async (page) => takeBackPage(await req(marketer), page),
  'ask for changes': async (page) =>
    decidePage(await req(reviewer), page, decision(page.contentHash, 'changes-requested')),
  approve: async (page) =>
    decidePage(await req(reviewer), page, decision(page.contentHash, 'approved')).catch(async (error: Loose) => {
      // Claims and blockers may still be open: the page is in the right state, and that is what is asked here.
      if (error.code !== 'page/obstacles') throw error
    }),
  publish: async (page) => publishPage(await req(marketer), page),
  withdraw: async (page) => withdrawPage(await req(marketer), { ...page, reason: 'It is out of date.' }),
  recall: async (page) => recallPage(await req(reviewer), page, 'recalled', 'A patient complained.'),
  reinstate: async (page) => recallPage(await req(reviewer), page, 'reinstated', 'It was a mistake.'),
}
const NO_COMMANDS = ['change its words', 'lose the support of a claim', 'regain it', 'reach the end of its approval']

const isListed = (action: string, state: PageState) =>
  PAGE_TRANSITIONS.some((each) => each.action === action && each.from.includes(state))

async function pageIn(way: string): Promise<Page> {
  const { id, work } = await article()
  await WAYS[way]!.go(id, work)
  return { collection: 'articles', id, contentHash: await hashOf(id) }
}

test('every action of the table has its command or none, and every state is come to', () => {
  expect([...new Set(PAGE_TRANSITIONS.map(({ action }) => action))].sort()).toEqual(
    [...Object.keys(COMMANDS), ...NO_COMMANDS].sort(),
  )
  expect(new Set(Object.values(WAYS).map(({ state }) => state))).toEqual(new Set(Object.keys(PAGE_STATES)))
})

describe.each(Object.keys(WAYS))('from a page that is %s', (way) => {
  const { state } = WAYS[way]!

  test('what the table does not list is refused with 409, and leaves the page as it is', async () => {
    const page = await pageIn(way)
    const before = await cms.payload.count({ collection: 'decisions', ...reviewer })
    for (const [action, run] of Object.entries(COMMANDS))
      if (!isListed(action, state)) expect((await refusal(run(page))).error.status, action).toBe(409)
    expect((await cms.payload.count({ collection: 'decisions', ...reviewer })).totalDocs).toBe(before.totalDocs)
    expect(await hashOf(page.id)).toBe(page.contentHash)
  })

  /** Two ways lead to a state; of what is listed, each of these is possible from the other one only. */
  const ONLY_ELSEWHERE: Record<string, string[]> = {
    recalled: ['recall'],
    fallen: ['reinstate'],
    'approved and ended': ['withdraw', 'recall'],
  }
  const possible = Object.keys(COMMANDS).filter((action) => isListed(action, state))

  test.each(possible.length > 0 ? possible : ['nothing'])('%s is possible, as the table says', async (action) => {
    if (action === 'nothing') return
    const page = await pageIn(way)
    const status = await COMMANDS[action]!(page).then(
      () => 200,
      (error: { status?: number }) => error.status,
    )
    expect(status, action).toBe(ONLY_ELSEWHERE[way]?.includes(action) ? 409 : 200)
  })
})
