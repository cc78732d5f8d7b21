import type { PayloadRequest } from 'payload'
import { isObject } from '#platform/is-object.ts'
import { Problem } from '#platform/problem.ts'
import type { Standing } from '../../standing/standing.ts'
import { createAskService, type AskService } from '../look-up/ask-service.ts'
import { lookUpRecord } from '../look-up/look-up-record.ts'
import type { LookUpSettings } from '../look-up/settings.ts'
import { watchedCitations, type Change, type Watched } from './watch-round.ts'

export type LookUpCheck = { checked: number; changes: Change[]; unanswered: { title: string; why: string }[] }

type Round = {
  /** Only what no service was asked about since then is asked about. */
  before: Date
  onBatch?: (checked: number) => void
  ask?: AskService
}

/** So many works in a row without an answer: then the services are away, and asking on would only be noise. */
const PATIENCE = 5
/** An answer this much older than the round was given to somebody else just before. */
const MOMENT = 120_000

/** Asks the services about the citations that they were not asked about lately, one after another; what they do not answer stays as it is. */
export async function checkByLookUp(
  req: PayloadRequest,
  settings: LookUpSettings,
  { before, onBatch = () => {}, ask = createAskService(settings) }: Round,
): Promise<LookUpCheck> {
  if (!settings.isOn)
    throw new Problem(
      'look-up/off',
      'Looking works up is switched off (LOOK_UP), so no service is asked. Give the file of the Retraction Watch database instead: npm run watch-evidence -- --file retraction-watch.csv',
    )
  const round: LookUpCheck = { checked: 0, changes: [], unanswered: [] }
  let silent = 0
  for await (const batch of watchedCitations(req, before)) {
    for (const one of batch) {
      const said = await checkOne(req, one, { settings, ask })
      if ('why' in said) round.unanswered.push({ title: one.title, why: said.why })
      else {
        round.checked += 1
        if (said.change !== null) round.changes.push(said.change)
      }
      silent = 'why' in said && said.isSilent ? silent + 1 : 0
      if (silent === PATIENCE) return round
    }
    onBatch(round.checked)
  }
  return round
}

type Said = { change: Change | null } | { why: string; isSilent: boolean }

async function checkOne(
  req: PayloadRequest,
  one: Watched,
  services: { settings: LookUpSettings; ask: AskService },
): Promise<Said> {
  const start = Date.now()
  try {
    const { lookUp, standing, message } = await lookUpRecord(req, one.id, services)
    const isAnswered = lookUp.at !== null && Date.parse(lookUp.at) > start - MOMENT
    if (lookUp.state === 'unreachable' || !isAnswered) return { why: message, isSilent: true }
    if (lookUp.state === 'not-found') return { why: message, isSilent: false }
    return { change: changeOf(one, isObject(standing) ? standing : {}) }
  } catch (error) {
    if (error instanceof Problem) return { why: error.message, isSilent: false }
    throw error
  }
}

function changeOf(
  { id, title, status: before, needsReview: didNeed }: Watched,
  standing: Record<string, unknown>,
): Change | null {
  const status = standing.status as Standing
  const needsReview = standing.needsReview === true
  return status === before && needsReview === didNeed ? null : { id, title, before, status, needsReview }
}
