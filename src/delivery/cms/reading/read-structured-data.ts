import type { FieldHook, PayloadRequest } from 'payload'
import { recordsDescribed, structuredData } from '../../structured-data/structured-data.ts'
import { readRecord } from './read-records.ts'
import { isWanted } from './rendered.ts'

type Doc = Record<string, unknown>

const STRANGER = 'citewellStranger'

/** The same request, in its transaction, coming from nobody: search engines are told what anybody may read, whoever looks at it. */
function asStranger(req: PayloadRequest): PayloadRequest {
  if (!req.user) return req
  const { i18n, payload, payloadAPI, t, transactionID } = req
  const stranger = { i18n, payload, payloadAPI, t, transactionID, user: null, context: {}, query: {} }
  return (req.context[STRANGER] ??= stranger) as PayloadRequest
}

/** What a page tells search engines of itself, made for whoever wants it. */
export const readStructuredData: FieldHook = async (args) => {
  const { collection, data, req } = args
  if (!collection || !isWanted(args)) return null
  const doc = (data ?? {}) as Doc
  const stranger = asStranger(req)
  const records = new Map<string, Doc | null>()
  await Promise.all(
    recordsDescribed(collection.slug, doc).map(async ({ collection: of, id }) =>
      records.set(`${of}/${id}`, await readRecord(stranger, of, id)),
    ),
  )
  return structuredData(collection.slug, {
    doc,
    find: (of, id) => records.get(`${of}/${id}`) ?? null,
    origin: new URL(req.payload.config.serverURL).origin,
  })
}
