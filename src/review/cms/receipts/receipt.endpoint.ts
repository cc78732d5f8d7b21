import type { Endpoint } from 'payload'
import { mayChange, visitorOf } from '#accounts/cms/index.ts'
import { isStaff } from '#accounts/index.ts'
import { Problem } from '#platform/problem.ts'
import { makeReceipt, writeReceipt, type Signer } from '../../receipts/make-receipt.ts'
import { latestDraft } from '../pages/latest-draft.ts'
import { receiptFacts } from './receipt-facts.ts'

/** `GET /api/<page>/:id/receipt`: who approved exactly what is live, on what evidence and until when, signed by this server. */
export const receiptOfPage = (signer: () => Signer): Endpoint => ({
  path: '/:id/receipt',
  method: 'get',
  handler: async (req) => {
    const [collection, id] = [String(req.routeParams?.collection), String(req.routeParams?.id)]
    const isTheirs = isStaff(visitorOf(req)) && (await mayChange(req, collection, 'readVersions', id))
    if (!isTheirs) throw new Problem('request/not-found', 'There is no such page.')
    // Of a page that is not there, it is not said that it is not live.
    await latestDraft(req, { collection, id })
    const server = req.payload.config.serverURL
    const facts = await receiptFacts(req, { collection, id }, { now: new Date().toISOString(), server })
    return new Response(writeReceipt(makeReceipt(facts, signer())), {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="receipt-${facts.page.slug ?? id}.json"`,
        'Cache-Control': 'no-store',
      },
    })
  },
})
