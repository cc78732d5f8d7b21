import type { Endpoint } from 'payload'
import { readChangesRequest } from '../../changes/read-changes-request.ts'
import { readChanges } from './read-changes.ts'

/** `GET /api/changes?since=&limit=&clinic=`: what became public or ceased to be, for everybody. */
export const changesEndpoint: Endpoint = {
  path: '/changes',
  method: 'get',
  handler: async (req) => Response.json(await readChanges(req, readChangesRequest(req.query))),
}
