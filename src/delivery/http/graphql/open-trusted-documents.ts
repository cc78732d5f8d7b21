import { readFileSync } from 'node:fs'
import { NONE_TRUSTED, readTrustedDocuments, type TrustedDocuments } from '../../guard/trusted-documents.ts'
import type { GraphQLRunner } from './run-graphql.ts'

type Where = { file: string | null; isOnly: boolean }

/** Reads the trusted documents, or throws one error that names each that cannot be asked as the schema is now. */
export function openTrustedDocuments(
  { file, isOnly }: Where,
  { faultIn }: Pick<GraphQLRunner, 'faultIn'>,
): TrustedDocuments {
  if (file === null) return NONE_TRUSTED
  const read = readTrustedDocuments(textIn(file), faultIn)
  if (read.ok) return { texts: read.texts, isOnly }
  const faults = read.faults.map((fault) => `  - ${fault}`).join('\n')
  throw new Error(`Citewell cannot start, the trusted documents in ${file} are not right:\n${faults}`)
}

function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Error(`Citewell cannot start, TRUSTED_DOCUMENTS_FILE cannot be read: ${file}.`)
  }
}
