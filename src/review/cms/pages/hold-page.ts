import type { PayloadRequest } from 'payload'
import { mayChange } from '#accounts/cms/index.ts'
import type { Action } from '#accounts/index.ts'
import { Problem } from '#platform/problem.ts'
import { lockPage, type PageRow } from './page-row.ts'
import { restOnEvidence } from './rest-on-evidence.ts'

/** Which page a command is about. */
export type PageAddress = { collection: string; id: string }

/** What is said to whoever may not: “Your account may not submit this page.” */
type PageAction = Extract<Action, 'submit' | 'decide' | 'publish' | 'withdraw' | 'recall'>

/** Holds the page's row for whoever may do this to it; 404 to everybody who may not even read its drafts. */
export async function holdPage(
  req: PayloadRequest,
  action: PageAction,
  { collection, id }: PageAddress,
): Promise<PageRow> {
  if (!(await mayChange(req, collection, 'readVersions', id)))
    throw new Problem('request/not-found', 'There is no such page.')
  if (!(await mayChange(req, collection, action, id)))
    throw new Problem('request/forbidden', `Your account may not ${action} this page.`)
  await restOnEvidence(req, collection)
  const row = await lockPage(req, collection, id)
  if (row === null) throw new Problem('request/not-found', 'There is no such page.')
  return row
}
