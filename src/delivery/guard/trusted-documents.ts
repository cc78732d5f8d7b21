import { createHash } from 'node:crypto'
import { isObject } from '#platform/is-object.ts'
import { Problem } from '#platform/problem.ts'

/** Documents that may be asked by the SHA-256 of their texts. */
export type TrustedDocuments = {
  texts: ReadonlyMap<string, string>
  /** Nobody but the people of the clinic may ask anything else. */
  isOnly: boolean
}

export const NONE_TRUSTED: TrustedDocuments = { texts: new Map(), isOnly: false }

/** What is wrong with a document, as a sentence; null if nothing is. */
export type FindFault = (text: string) => string | null

/**
 * Reads a list of documents as graphql-codegen writes it (`persistedDocuments` of its client preset): one JSON object, the SHA-256 of
 * each text with the text. Gives all faults at once, each with the document that it is about.
 */
export function readTrustedDocuments(
  json: string,
  findFault: FindFault,
): { ok: true; texts: ReadonlyMap<string, string> } | { ok: false; faults: string[] } {
  const listed = parsed(json)
  if (!isObject(listed)) return { ok: false, faults: ['The file is no JSON object of hashes with their documents.'] }
  const texts = new Map<string, string>()
  const faults: string[] = []
  for (const [hash, text] of Object.entries(listed)) {
    const fault = typeof text === 'string' ? (faultOfHash(hash, text) ?? findFault(text)) : 'It is no text.'
    if (fault === null) texts.set(hash, text as string)
    else faults.push(`${named(hash, text)}: ${fault}`)
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, texts }
}

/** The hash of a document, by which it is asked for. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Says that only known documents are answered. */
export const notTrusted = () =>
  new Problem(
    'query/not-trusted',
    'Only documents that are known here are answered. Ask by the “id” of one, or let this one be added to the list.',
  )

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

const faultOfHash = (hash: string, text: string): string | null =>
  hash === hashOf(text)
    ? null
    : 'Its hash is not the SHA-256 of its text. In graphql-codegen, set persistedDocuments: { hashAlgorithm: "sha256" }.'

function named(hash: string, text: unknown): string {
  const [, name] = /\b(?:query|mutation)\s+(\w+)/.exec(typeof text === 'string' ? text : '') ?? []
  return name === undefined ? hash.slice(0, 64) : `${name} (${hash.slice(0, 12)})`
}
