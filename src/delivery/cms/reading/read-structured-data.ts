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

type Read = (collection: string, id: string) => Promise<Readonly<Doc> | null>

/** What a page tells search engines of itself, by whatever reads the records that it names as a stranger may. */
export async function describePage(collection: string, doc: Readonly<Doc>, read: Read, serverUrl: string) {
  const records = new Map<string, Readonly<Doc> | null>()
  await Promise.all(
    recordsDescribed(collection, doc).map(async ({ collection: of, id }) =>
      records.set(`${of}/${id}`, await read(of, id)),
    ),
  )
  const find = (of: string, id: string) => records.get(`${of}/${id}`) ?? null
  return structuredData(collection, { doc, find, origin: new URL(serverUrl).origin })
}

/** The same, made for whoever wants it. */
export const readStructuredData: FieldHook = async (args) => {
  const { collection, data, req } = args
  if (!collection || !isWanted(args)) return null
  const stranger = asStranger(req)
  const read: Read = (of, id) => readRecord(stranger, of, id)
  return describePage(collection.slug, (data ?? {}) as Doc, read, req.payload.config.serverURL)
}
