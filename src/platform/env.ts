import { createHmac, generateKeyPairSync } from 'node:crypto'
import { resolve } from 'node:path'
import type { z } from 'zod'
import { ENV_SCHEMA } from './env-schema.ts'
import { storedSecret } from './stored-secret.ts'

/** The folder every relative path of the configuration starts from; every command is run in it. */
export const ROOT = process.cwd()

type Raw = z.output<typeof ENV_SCHEMA>
type Source = Record<string, string | undefined>

/** What is needed only together with something else, each said as a person would. */
function faultsBetween(raw: Raw, source: Source): string[] {
  const faults: string[] = []
  const isBuild = source.NEXT_PHASE === 'phase-production-build'
  if (source.NODE_ENV === 'production' && !isBuild && raw.PAYLOAD_SECRET === undefined)
    faults.push('PAYLOAD_SECRET is missing: in production give a random text of at least 32 characters.')
  if (raw.S3_BUCKET !== undefined)
    // Better no start than pictures on a disk that somebody believes to be a bucket.
    faults.push('S3_BUCKET cannot be used yet: leave it empty, and put MEDIA_DIR on a disk that lasts.')
  if (raw.S3_BUCKET !== undefined)
    for (const name of ['S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const)
      if (raw[name] === undefined) faults.push(`${name} is missing: S3_BUCKET needs it.`)
  if (raw.SMTP_URL !== undefined && raw.MAIL_FROM === undefined) faults.push('MAIL_FROM is missing: SMTP_URL needs it.')
  if (raw.LOOK_UP && raw.CONTACT_EMAIL === undefined)
    faults.push('CONTACT_EMAIL is missing: Crossref and PubMed ask who is calling (LOOK_UP is on).')
  if (raw.TRUSTED_DOCUMENTS && raw.TRUSTED_DOCUMENTS_FILE === undefined)
    faults.push('TRUSTED_DOCUMENTS_FILE is missing: TRUSTED_DOCUMENTS=only needs it.')
  return faults
}

const s3Of = (raw: Raw) =>
  raw.S3_BUCKET === undefined
    ? null
    : {
        bucket: raw.S3_BUCKET,
        endpoint: raw.S3_ENDPOINT ?? null,
        region: raw.S3_REGION!,
        accessKeyId: raw.S3_ACCESS_KEY_ID!,
        secretAccessKey: raw.S3_SECRET_ACCESS_KEY!,
      }

const newSigningKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

function configOf(raw: Raw, source: Source, root: string) {
  const isProduction = source.NODE_ENV === 'production'
  const serverUrl = raw.SERVER_URL ?? `http://localhost:${raw.PORT}`
  const secret = raw.PAYLOAD_SECRET ?? storedSecret(resolve(root, '.data/secret'))
  return {
    isProduction,
    root,
    port: raw.PORT,
    serverUrl,
    adminOrigins: [...new Set([serverUrl, ...raw.ADMIN_ORIGINS])],
    trustProxy: raw.TRUST_PROXY,
    logLevel: raw.LOG_LEVEL,
    secret,
    previewSecret: raw.PREVIEW_SECRET ?? createHmac('sha256', secret).update('preview').digest('hex'),
    // Made when the first receipt is signed, if none is given.
    receiptKey: () =>
      raw.RECEIPT_KEY?.replaceAll('\\n', '\n') ?? storedSecret(resolve(root, '.data/receipt-key.pem'), newSigningKey),
    auditHeadFile: resolve(root, raw.AUDIT_HEAD_FILE),
    database: {
      url: raw.DATABASE_URL ?? null,
      replicaUrls: raw.DATABASE_REPLICA_URLS,
      embeddedDirectory: resolve(root, raw.EMBEDDED_DATABASE_DIR),
    },
    // Private files lie beside the pictures, never among them: that folder is served to everybody.
    media: {
      directory: resolve(root, raw.MEDIA_DIR),
      privateDirectory: `${resolve(root, raw.MEDIA_DIR)}-private`,
      s3: s3Of(raw),
    },
    mail: raw.SMTP_URL === undefined ? null : { url: raw.SMTP_URL, from: raw.MAIL_FROM! },
    lookUp: {
      isOn: raw.LOOK_UP,
      crossrefUrl: raw.CROSSREF_URL,
      doiUrl: raw.DOI_URL,
      dataciteUrl: raw.DATACITE_URL,
      pubmedUrl: raw.PUBMED_URL,
      europePmcUrl: raw.EUROPE_PMC_URL,
      contactEmail: raw.CONTACT_EMAIL ?? null,
      ncbiApiKey: raw.NCBI_API_KEY ?? null,
    },
    trustedDocuments: {
      isOnly: raw.TRUSTED_DOCUMENTS,
      file: raw.TRUSTED_DOCUMENTS_FILE === undefined ? null : resolve(root, raw.TRUSTED_DOCUMENTS_FILE),
    },
    webhookMayReachPrivate: raw.WEBHOOK_ALLOW_PRIVATE,
    hasWorker: raw.WORKER === 'in-process',
  }
}

/** The configuration, checked and typed; paths are absolute, lists are lists, what is not set is `null` or has its default. */
export type Env = ReturnType<typeof configOf>

/**
 * Reads the configuration, or throws one error that names every fault at once; values are never repeated, as some are secrets.
 * An empty value counts as not set. Outside production a missing PAYLOAD_SECRET is made once and kept in `.data/secret`.
 */
export function readEnv(source: Source = process.env, root: string = ROOT): Env {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const parsed = ENV_SCHEMA.safeParse(given)
  const faults = parsed.success
    ? faultsBetween(parsed.data, given)
    : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`)
  if (!parsed.success || faults.length > 0)
    throw new Error(
      `Citewell cannot start, the environment is not right:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    )
  return configOf(parsed.data, given, root)
}
