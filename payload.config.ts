import { buildConfig } from 'payload'
import sharp from 'sharp'
import { apiClients, ownClinics, users } from '#accounts/cms/index.ts'
import { articles } from '#articles/cms/index.ts'
import { checkReports, checks, rules } from '#checks/cms/index.ts'
import { clinics, conditions, locations, modalities, people } from '#clinic/cms/index.ts'
import { boundedQueries, deliveries, pages, redirects, translateErrors, webhooks } from '#delivery/cms/index.ts'
import { citations } from '#evidence/cms/index.ts'
import { media, privateFiles } from '#media/cms/index.ts'
import { safePostgres } from '#platform/database/safe-postgres.ts'
import { loggingLevels } from '#platform/cms/logging-levels.ts'
import { mailer } from '#platform/cms/mailer.ts'
import { soundValues } from '#platform/cms/sound-values.plugin.ts'
import { readEnv } from '#platform/env.ts'
import { createLogger } from '#platform/logger.ts'
import {
  audit,
  auditEvents,
  claims,
  claimUses,
  decisions,
  disclaimers,
  notifications,
  pageReviews,
  review,
  reviewComments,
} from '#review/cms/index.ts'

const env = readEnv()
const at = (path: string) => `${env.root}/${path}`

/** What visitors read: behind the draft border, and under the checker. */
const PAGES = ['articles', 'conditions', 'modalities', 'clinics', 'locations', 'people', 'disclaimers']

export default buildConfig({
  collections: [
    // What visitors read.
    articles,
    conditions,
    modalities,
    clinics,
    locations,
    people,
    disclaimers,
    // What pages lean on.
    citations({ lookUp: env.lookUp }),
    media({ directory: env.media.directory }),
    privateFiles({ directory: env.media.privateDirectory }),
    redirects,
    // What pages may say, and what was found in them.
    rules,
    checkReports,
    // Who agreed to what.
    claims,
    claimUses,
    pageReviews,
    reviewComments,
    notifications,
    decisions,
    // Which websites are told of changes, and what they were told.
    webhooks({ mayReachPrivate: env.webhookMayReachPrivate }),
    deliveries,
    // Who may come in, and what they did.
    users({ isHttps: env.serverUrl.startsWith('https:') }),
    apiClients,
    auditEvents,
  ],
  plugins: [pages(PAGES, env), checks(PAGES), review(PAGES, env), soundValues, boundedQueries, ownClinics, audit],

  db: safePostgres({
    url: env.database.url ?? 'postgres://localhost:5432/citewell',
    migrationDir: at('migrations'),
  }),
  email: mailer(env.mail),
  sharp,
  secret: env.secret,
  serverURL: env.serverUrl,
  cors: { origins: env.adminOrigins, headers: ['If-Match', 'Idempotency-Key', 'X-Preview-Token'] },
  csrf: env.adminOrigins,
  logger: createLogger(env.logLevel),
  loggingLevels,
  hooks: { afterError: [translateErrors] },
  defaultDepth: 1,
  maxDepth: 3,
  telemetry: false,
  graphQL: {
    disablePlaygroundInProduction: true,
    maxComplexity: 100_000,
    schemaOutputFile: at('src/generated/schema.graphql'),
  },
  typescript: { outputFile: at('src/generated/payload-types.ts'), autoGenerate: false },
  admin: {
    user: 'users',
    avatar: 'default',
    meta: { titleSuffix: ' · Citewell', title: 'Citewell' },
    importMap: { baseDir: env.root, importMapFile: at('src/app/(payload)/admin/importMap.js'), autoGenerate: false },
    components: {
      graphics: { Logo: '/src/delivery/admin/Logo.tsx#Logo', Icon: '/src/delivery/admin/Logo.tsx#Icon' },
      beforeDashboard: ['/src/delivery/admin/Welcome.tsx#Welcome'],
    },
    autoRefresh: true,
  },
})
