import type { PayloadRequest } from 'payload'
import { isPermitted, permitted, visitorOf } from '#accounts/cms/index.ts'
import { isStaff, type Governed } from '#accounts/index.ts'
import { readPage, type ReadPage } from '#checks/cms/index.ts'
import { Problem } from '#platform/problem.ts'
import { idOf } from '#platform/record-id.ts'
import { PAGE_MEANINGS } from '../../decisions/decision.ts'
import type { Desk } from '../../desk/desk.ts'
import { mayDecide } from '../../desk/may-decide.ts'
import { monthsAfter } from '../../pages/months-after.ts'
import { pageState } from '../../pages/page-workflow.ts'
import { commentsOf } from '../comments/comments-of.ts'
import { settingsOf } from '../pages/clinic-settings.ts'
import { hindrancesOf } from '../pages/hindrances.ts'
import type { PageAddress } from '../pages/hold-page.ts'
import { judgeReview } from '../pages/judge-review.ts'
import { disclaimersShown } from './disclaimers-shown.ts'
import { pageFacts } from './page-facts.ts'
import { wordsOnDesk } from './words-on-desk.ts'
import { writersNamed } from './writers-named.ts'

/** All that a reviewer needs to decide on the latest draft of a page, for staff who may read it; 404 for those who may not. */
export async function loadDesk(req: PayloadRequest, page: PageAddress): Promise<Desk> {
  const read = await readForStaff(req, page)
  const facts = await pageFacts(req, page)
  if (facts === null) throw noPage()
  const { checked, data } = read
  const { contentHash, report } = checked
  const now = new Date().toISOString()
  const settings = await settingsOf(req, checked.clinic)
  const writers = await writersNamed(req, page)
  const { config } = req.payload.collections[page.collection as 'articles']
  const state = pageState(facts.state, facts.live, now)
  const { found } = await judgeReview(req, page, contentHash, checked)
  return {
    page: {
      ...page,
      title: String(data[config.admin.useAsTitle ?? 'id'] ?? ''),
      slug: facts.slug ?? (typeof data.slug === 'string' ? data.slug : null),
      revision: checked.revision,
      clinic: clinicOf(read, page),
    },
    contentHash,
    liveHash: facts.live?.hash ?? null,
    state,
    submitted: facts.submitted,
    dueOn: facts.dueOn,
    fourEyes: settings.fourEyes,
    mayDecide: mayDecide({
      isReviewer: permitted(visitorOf(req), page.collection as Governed, 'decide') !== false,
      by: String(req.user!.id),
      state,
      writers: writers.map(({ id }) => id),
      fourEyes: settings.fourEyes,
    }),
    writers: writers.map(({ name }) => name),
    ...(await wordsOnDesk(req, page, read)),
    findings: [...report.findings],
    comments: await commentsOf(req, page, textsAt(read.passages)),
    disclaimers: await disclaimersShown(req, page, read),
    obstacles: [...(await hindrancesOf(req, page.collection, { ...data })), ...found],
    meanings: { ...PAGE_MEANINGS },
    validUntil: monthsAfter(now, settings.reviewEveryMonths),
    withheld:
      facts.recalled ??
      (facts.live?.withheldAt ? { at: facts.live.withheldAt, reason: facts.live.withheldReason ?? '' } : null),
  }

  function clinicOf({ context: { page: whole } }: ReadPage, { collection, id }: PageAddress): Desk['page']['clinic'] {
    if (checked.clinic === null) return null
    const own = collection === 'clinics' && checked.clinic === id
    const name = own ? data.name : whole?.related.get(`clinics/${checked.clinic}`)?.name
    return { id: checked.clinic, name: String(name ?? '') }
  }
}

/** The whole that stands at each path, of which passages may be parts, so that places in it count from its beginning. */
function textsAt(passages: ReadPage['passages']): { path: string; text: string }[] {
  const texts = new Map<string, string>()
  for (const { path, base, text } of passages) texts.set(path, (texts.get(path) ?? '').padEnd(base, '\n') + text)
  return [...texts].map(([path, text]) => ({ path, text }))
}

const noPage = () => new Problem('request/not-found', 'There is no such page.')

/** The latest draft as it is checked now, for whoever works in the admin and may read it: it may be another clinic's than what is live. */
async function readForStaff(req: PayloadRequest, { collection, id }: PageAddress): Promise<ReadPage> {
  const visitor = visitorOf(req)
  if (!req.user) throw new Problem('request/unauthenticated', 'Sign in first.')
  if (!isStaff(visitor)) throw new Problem('request/forbidden', 'This is for the people of the clinic.')
  const read = await readPage(req, collection, id)
  if (read === null) throw noPage()
  const record = { ...read.data, id, clinic: idOf(read.data.clinic) }
  if (!isPermitted(visitor, collection as Governed, 'readVersions', record)) throw noPage()
  return read
}
