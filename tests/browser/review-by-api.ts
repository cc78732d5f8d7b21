import { expect } from 'vitest'
import { DEMO_PASSWORD } from '../../demo/accounts.ts'
import { PAGE_MEANINGS } from '../../src/review/decisions/decision.ts'
import type { Desk } from '../../src/review/desk/desk.ts'
import type { Site } from './browser.ts'

const YEAR_MS = 360 * 86_400_000

type Page = { collection: string; id: string }

/** The page that is open in the editor, by its address. */
export function pageAt(url: string): Page {
  const [, collection, id] = /collections\/([a-z-]+)\/([0-9a-f-]{36})/.exec(url)!
  return { collection: collection!, id: id! }
}

/** What the demo's reviewer does over the API while a story looks at the marketer's side. */
export function reviewerOf(site: Site) {
  let token: Promise<string> | null = null
  const signIn = async (): Promise<string> => {
    const answer = await fetch(`${site.url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: 'reviewer@citewell.example', password: DEMO_PASSWORD }),
    })
    return ((await answer.json()) as { token: string }).token
  }

  const ask = async <Answer>(path: string, body?: object): Promise<Answer> => {
    token ??= signIn()
    const answer = await fetch(`${site.url}/api/${path}`, {
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${await token}` },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    expect(answer.ok, `${path}: ${text}`).toBe(true)
    return JSON.parse(text) as Answer
  }

  const deskOf = ({ collection, id }: Page) => ask<Desk>(`${collection}/${id}/desk`)
  const until = () => new Date(Date.now() + YEAR_MS).toISOString()

  const decideClaims = async ({ claims }: Desk): Promise<void> => {
    const open = claims.filter(({ needsVerdict, state }) => needsVerdict && state !== 'approved')
    for (const { contentHash, id } of new Map(open.map((claim) => [claim.id, claim])).values())
      await ask(`claims/${id}/decide`, {
        contentHash,
        verdict: 'supported',
        override: true,
        reason: 'For the story: this is said of the works that are cited.',
        validUntil: until(),
      })
  }

  return {
    deskOf,
    comment: (page: Page, text: string, anchor: { path: string; quote: string; prefix: string; suffix: string }) =>
      ask('review-comments', { collection: page.collection, page: page.id, text, anchor }),
    askForChanges: async (page: Page, reason: string) => {
      const { contentHash } = await deskOf(page)
      const meaning = PAGE_MEANINGS['changes-requested']
      await ask(`${page.collection}/${page.id}/decide`, {
        contentHash,
        verdict: 'changes-requested',
        meaning,
        reason,
        password: DEMO_PASSWORD,
      })
    },
    /** Decides every claim, goes against whatever still blocks, and signs. */
    approve: async (page: Page) => {
      await decideClaims(await deskOf(page))
      const { contentHash, findings } = await deskOf(page)
      const blockers = findings.filter(({ severity, suppressedBy }) => severity === 'blocker' && !suppressedBy)
      const overrides = [...new Set(blockers.map(({ rule }) => rule))].map((rule) => ({
        rule,
        reason: 'For the story, which is not about this.',
        until: until(),
      }))
      await ask(`${page.collection}/${page.id}/decide`, {
        contentHash,
        verdict: 'approved',
        meaning: PAGE_MEANINGS.approved,
        overrides,
        password: DEMO_PASSWORD,
      })
    },
  }
}
