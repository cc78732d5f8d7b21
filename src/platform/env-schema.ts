import { createPrivateKey } from 'node:crypto'
import { z } from 'zod'

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
  DOI_URL: web('https://doi.org'),
  DATACITE_URL: web('https://api.datacite.org'),
  PUBMED_URL: web('https://eutils.ncbi.nlm.nih.gov/entrez/eutils'),
  EUROPE_PMC_URL: web('https://www.ebi.ac.uk/europepmc/webservices/rest'),
  CONTACT_EMAIL: z.email('must be an e-mail address').optional(),
  NCBI_API_KEY: text,
  RECEIPT_KEY: z
    .string()
    .refine(isEd25519, 'must be an Ed25519 private key in PEM form (line ends may be written \\n)')
    .optional(),
  AUDIT_HEAD_FILE: z.string().default('.data/audit-head.txt'),
  PREVIEW_SECRET: z.string().min(32, 'must be at least 32 characters long').optional(),
  TRUSTED_DOCUMENTS: z
    .enum(['only', 'off'], 'must be only or off')
    .default('off')
    .transform((value) => value === 'only'),
  TRUSTED_DOCUMENTS_FILE: text,
  WEBHOOK_ALLOW_PRIVATE: onOrOff,
  WORKER: z.enum(['in-process', 'off'], 'must be in-process or off').default('in-process'),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be one of fatal, error, warn, info, debug, trace, silent',
    )
    .default('info'),
  TRUST_PROXY: trustProxy,
  EMBEDDED_DATABASE_DIR: z.string().default('.data/postgres'),
})
