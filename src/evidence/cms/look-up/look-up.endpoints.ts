import type { Endpoint, PayloadRequest } from 'payload'
import { permitted, visitorOf } from '#accounts/cms/index.ts'
import { Problem } from '#platform/problem.ts'
import { sayOutcome } from '../../look-up/say-outcome.ts'
import { judgeStanding } from '../../standing/judge-standing.ts'
import type { AskService } from './ask-service.ts'
import { knownAs } from './known-as.ts'
import { lookUpRecord } from './look-up-record.ts'
import { lookUpWork } from './look-up-work.ts'
import { readLookUp } from './read-look-up.ts'
import type { LookUpSettings } from './settings.ts'

type Services = { settings: LookUpSettings; ask: AskService }

const noStore = { headers: { 'Cache-Control': 'no-store' } }
const DAY = 24 * 60 * 60 * 1000

/** What a person asked for within a day is not asked again. */
const aDayAgo = () => new Date(Date.now() - DAY)

function refuseUnless(req: PayloadRequest, action: 'create' | 'update', { settings }: Services): void {
  if (permitted(visitorOf(req), 'citations', action) === false)
    throw new Problem('request/forbidden', 'Your account may not enter citations, so it cannot look them up either.')
  if (!settings.isOn)
    throw new Problem(
      'look-up/off',
      'Looking works up is switched off here: no service is asked. Type the record in from the work, or ask whoever runs Citewell to set LOOK_UP to on.',
    )
}

/** `POST /api/citations/look-up` {doi | pmid | pmcid | isbn | url}: what the services tell of a work; nothing is entered. */
const lookUp = (services: Services): Endpoint => ({
  path: '/look-up',
  method: 'post',
  handler: async (req) => {
    refuseUnless(req, 'create', services)
    const sought = readLookUp(await req.json?.().catch(() => null))
    const { outcome, at } = await lookUpWork(req, [sought], { ...services, since: aDayAgo() })
    const { work, service, remarks } = outcome.state === 'found' ? outcome.joined : {}
    const { notices = [], ...told } = work ?? {}
    const known = await knownAs(req, sought, work ?? null)
    const standing = work ? judgeStanding(notices ?? [], { ...work.identifiers, checkedAt: at }) : null
    return Response.json(
      {
        state: outcome.state === 'found' ? 'verified' : outcome.state,
        asked: sought,
        at,
        ...(work && { service, work: told, notices: standing!.notices, remarks }),
        ...(standing && { standing: { status: standing.status, needsReview: standing.needsReview } }),
        ...(known && { known }),
        message: sayOutcome(outcome, { sought, known, standing }),
      },
      noStore,
    )
  },
})

/** `POST /api/citations/:id/look-up` {}: asks anew about a record, holds it against the answers and notes its standing. */
const lookUpAgain = (services: Services): Endpoint => ({
  path: '/:id/look-up',
  method: 'post',
  handler: async (req) => {
    refuseUnless(req, 'update', services)
    return Response.json(await lookUpRecord(req, String(req.routeParams?.id), services), noStore)
  },
})

/** What citations answer to when services may be asked about them. */
export const lookUpEndpoints = (services: Services): Endpoint[] => [lookUp(services), lookUpAgain(services)]
