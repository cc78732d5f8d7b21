import { createHmac, createPrivateKey } from 'node:crypto'
import { resolve } from 'node:path'
import { z } from 'zod'
import { storedSecret } from './stored-secret.ts'

/** The folder every relative path of the configuration starts from; every command is run in it. */
export const ROOT = process.cwd()

const has = (protocols: string[]) => (value: string) =>
  URL.canParse(value) && protocols.includes(new URL(value).protocol)
const isWeb = has(['http:', 'https:'])
const isPostgres = has(['postgres:', 'postgresql:'])
const isOrigin = (value: string) => isWeb(value) && new URL(value).origin === value

const text = z.string().optional()
const web = (value: string) =>
  z.string().refine(isWeb, 'must be an address that begins with http:// or https://').default(value)
const onOrOff = z
  .enum(['on', 'off'], 'must be on or off')
  .default('off')
  .transform((value) => value === 'on')
const list = (holds: (item: string) => boolean, words: string) =>
  z
    .string()
    .default('')
    .transform((value) =>
      value
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    )
    .refine((items) => items.every(holds), words)

function isEd25519(value: string): boolean {
  try {
    return createPrivateKey(value.replaceAll('\\n', '\n')).asymmetricKeyType === 'ed25519'
  } catch {
    return false
  }
}

/** Express reads `true` as "believe any header", which lets a visitor choose their address, so it is not offered. */
const trustProxy = z
  .string()
  .default('off')
  .refine((value) => value === 'off' || /^[1-9]$/.test(value) || /^[\d.:a-f/, ]+$|^loopback$/i.test(value), {
    error: 'must be off, the number of proxies in front (1 to 9), loopback, or their addresses separated by commas',
  })
  .transform((value) => {
    if (value === 'off') return false
    return /^[1-9]$/.test(value) ? Number(value) : value.split(',').map((item) => item.trim())
  })

/** Every name Citewell reads, each with what it must look like; `.env.example` says what each is for. */
export const ENV_SCHEMA = z.object({
  DATABASE_URL: z
    .string()
    .refine(isPostgres, 'must be an address like postgres://user:password@host:5432/name')
    .optional(),
  DATABASE_REPLICA_URLS: list(
    isPostgres,
    'must be addresses like postgres://user:password@host:5432/name, separated by commas',
  ),
  PAYLOAD_SECRET: z.string().min(32, 'must be at least 32 characters long').optional(),
  SERVER_URL: z.string().refine(isOrigin, 'must be an address without a path, like https://cms.example.org').optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number from 1 to 65535')
    .default('3000')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, 'must be a whole number from 1 to 65535'),
  ADMIN_ORIGINS: list(isOrigin, 'must be addresses without a path, like https://cms.example.org, separated by commas'),
  MEDIA_DIR: z.string().default('media'),
  S3_BUCKET: text,
  S3_ENDPOINT: z.string().refine(isWeb, 'must be an address that begins with http:// or https://').optional(),
  S3_REGION: text,
  S3_ACCESS_KEY_ID: text,
  S3_SECRET_ACCESS_KEY: text,
  SMTP_URL: z
    .string()
    .refine(has(['smtp:', 'smtps:']), 'must be an address that begins with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.email('must be an e-mail address').optional(),
  LOOK_UP: onOrOff,
  CROSSREF_URL: web('https://api.crossref.org'),
  PUBMED_URL: web('https://eutils.ncbi.nlm.nih.gov/entrez/eutils'),
  CONTACT_EMAIL: z.email('must be an e-mail address').optional(),
  NCBI_API_KEY: text,
  RECEIPT_KEY: z
    .string()
    .refine(isEd25519, 'must be an Ed25519 private key in PEM form (line ends may be written \\n)')
    .optional(),
  PREVIEW_SECRET: z.string().min(32, 'must be at least 32 characters long').optional(),
  WEBHOOK_ALLOW_PRIVATE: onOrOff,
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be one of fatal, error, warn, info, debug, trace, silent',
    )
    .default('info'),
  TRUST_PROXY: trustProxy,
  EMBEDDED_DATABASE_DIR: z.string().default('.data/postgres'),
})

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
    receiptKey: raw.RECEIPT_KEY?.replaceAll('\\n', '\n') ?? null,
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
      pubmedUrl: raw.PUBMED_URL,
      contactEmail: raw.CONTACT_EMAIL ?? null,
      ncbiApiKey: raw.NCBI_API_KEY ?? null,
    },
    webhookMayReachPrivate: raw.WEBHOOK_ALLOW_PRIVATE,
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
