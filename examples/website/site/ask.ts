import documents from '../generated/persisted-documents.json' with { type: 'json' }
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { CITEWELL } from './settings.ts'

type Answer<Data> = { data: Data; etag: string } | 'unchanged' | 'gone'
type Refusal = { message: string; extensions?: { code?: string } }

/** Citewell said no; `code` is one of its closed list. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/**
 * Asks a document by its hash, with GET, so that every cache on the way may answer. A server that has not seen it yet is told its
 * text once; one that was given generated/persisted-documents.json (TRUSTED_DOCUMENTS_FILE) never needs to be.
 */
export async function ask<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  etag = '',
): Promise<Answer<Data>> {
  const hash = (document as unknown as { __meta__: { hash: keyof typeof documents } }).__meta__.hash
  const first = await get({ hash, variables, etag })
  const answer = first.code === 'query/unknown' ? await get({ hash, variables, etag, query: documents[hash] }) : first
  if (answer.status === 304) return 'unchanged'
  if (answer.code === 'request/not-found') return 'gone'
  if (answer.code) throw new Refused(answer.code, answer.message)
  return { data: answer.data as Data, etag: answer.etag }
}

async function get(question: { hash: string; variables: unknown; etag: string; query?: string }) {
  const { hash, variables, etag, query } = question
  const address = new URL('/api/graphql', CITEWELL)
  address.searchParams.set('extensions', JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }))
  address.searchParams.set('variables', JSON.stringify(variables))
  if (query) address.searchParams.set('query', query)
  const response = await fetch(address, { headers: etag ? { 'If-None-Match': etag } : {} })
  const { status } = response
  if (status === 304) return { status, code: '', message: '', data: null, etag }
  const body = (await response.json()) as { data?: unknown; errors?: Refusal[]; code?: string; detail?: string }
  const refusal = body.errors?.[0]
  const code = refusal
    ? (refusal.extensions?.code ?? 'service/fault')
    : response.ok
      ? ''
      : (body.code ?? 'service/fault')
  return {
    status,
    code,
    message: refusal?.message ?? body.detail ?? '',
    data: body.data,
    etag: response.headers.get('etag') ?? '',
  }
}
