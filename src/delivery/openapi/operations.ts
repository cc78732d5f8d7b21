import type { ParameterName } from './parameters.ts'

/** The chapters of the document, in the order in which somebody needs them. */
export const TAGS = {
  Reading:
    'What is published: for everybody, without a key. Answers are kept until they are untrue, with a strong ETag.',
  Following: 'What became public and what ceased to be.',
  GraphQL: 'The same records, chosen field by field.',
  Writing: 'Drafts, by people of the clinic and by clients that import. Nothing written here is public.',
  Review: 'What stands in the way of a page, who agreed to it, and how it goes live and out.',
  Checks: 'What the checker says of words.',
  Evidence: 'The library of works: importing, looking up, verifying, and what a fall would bring about.',
  Trail: 'Who did and decided what, as files.',
  Accounts: 'Signing in, and keys.',
  Admin: 'What the admin asks for by itself. It may change with the admin.',
} as const

/** What is said of a route: what it does, what may be asked, and how it refuses besides the usual. */
export type Operation = {
  summary: string
  tag: keyof typeof TAGS
  asks?: readonly ParameterName[]
  /** Statuses of refusals that say something about this route, each a problem. */
  refuses?: readonly number[]
  /** A media type in place of JSON. */
  answers?: string
}

const LIST: readonly ParameterName[] = ['where', 'sort', 'limit', 'page', 'depth', 'select', 'populate']
const WRITE: readonly ParameterName[] = ['depth', 'select']

/** Each route by its method and pattern; a test holds it against the routes there are. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  'GET /:collection': { summary: 'A page of a list', tag: 'Reading', asks: LIST },
  'GET /:collection/count': { summary: 'How many there are', tag: 'Reading', asks: ['where'] },
  'GET /:collection/:id': {
    summary: 'One record by its id',
    tag: 'Reading',
    asks: ['depth', 'select', 'populate', 'previewToken'],
    refuses: [403, 410],
  },
  'GET /:page/by-slug/:name': {
    summary: 'One page by its slug',
    tag: 'Reading',
    asks: ['clinic', 'depth', 'select', 'populate', 'previewToken'],
    refuses: [403, 409, 410],
  },
  'GET /:upload/file/:name': {
    summary: 'The file of a record, as staff may see it',
    tag: 'Reading',
    answers: 'application/octet-stream',
  },
  'GET /changes': {
    summary: 'What changed in public, in the order of the commits, without gaps',
    tag: 'Following',
    asks: ['since', 'changes', 'clinicId'],
  },
  'GET /search': {
    summary: 'Live pages by their words, the best first',
    tag: 'Reading',
    asks: ['words', 'searchLimit', 'clinicNamed', 'collections'],
  },
  'GET /schema.graphql': { summary: 'The GraphQL schema as text', tag: 'GraphQL', answers: 'text/plain' },
  'GET /openapi.json': { summary: 'This document', tag: 'Reading' },

  'POST /:collection': {
    summary: 'Enter a record; of a page, a draft',
    tag: 'Writing',
    asks: [...WRITE, 'idempotencyKey'],
    refuses: [422],
  },
  'PATCH /:collection/:id': {
    summary: 'Change a record; of a page, its draft',
    tag: 'Writing',
    asks: [...WRITE, 'ifMatch'],
    refuses: [409, 412, 422, 428],
  },
  'PATCH /:collection': {
    summary: 'Change those that a condition names',
    tag: 'Writing',
    asks: ['where', 'limit', 'depth'],
    refuses: [409, 412, 422, 428],
  },
  'DELETE /:collection/:id': { summary: 'Delete a record', tag: 'Writing', refuses: [409] },
  'DELETE /:collection': {
    summary: 'Delete those that a condition names',
    tag: 'Writing',
    asks: ['where', 'limit'],
    refuses: [409],
  },
  'POST /:collection/:id/duplicate': { summary: 'Enter a copy', tag: 'Writing', asks: ['depth'], refuses: [422] },
  'GET /:page/versions': {
    summary: 'The versions of pages',
    tag: 'Writing',
    asks: ['where', 'sort', 'limit', 'page', 'depth'],
  },
  'GET /:page/versions/:id': { summary: 'One version', tag: 'Writing', asks: ['depth'] },
  'POST /:page/versions/:id': { summary: 'Bring an old version back as a draft', tag: 'Writing', refuses: [409, 422] },

  'GET /:page/:id/obstacles': { summary: 'What stands between the latest draft and the public', tag: 'Review' },
  'GET /:page/:id/desk': { summary: 'All that a reviewer needs to decide on a page', tag: 'Review' },
  'GET /page-reviews/queue': {
    summary: 'What waits for a reviewer',
    tag: 'Review',
    asks: ['clinicId', 'state', 'queueSort', 'limit', 'page'],
  },
  'GET /page-reviews/due': { summary: 'Live pages whose review is due', tag: 'Review', asks: ['days'] },
  'POST /:page/:id/submit': { summary: 'Hand the draft to the reviewers', tag: 'Review', refuses: [409] },
  'POST /:page/:id/take-back': { summary: 'Take it back from them', tag: 'Review', refuses: [409] },
  'POST /:page/:id/decide': { summary: 'Sign the page, or ask for changes', tag: 'Review', refuses: [409, 422] },
  'POST /:page/:id/publish': { summary: 'Make it live, now or at a time', tag: 'Review', refuses: [409, 422] },
  'POST /:page/:id/cancel-publication': { summary: 'It does not go live by itself', tag: 'Review', refuses: [409] },
  'POST /:page/:id/withdraw': { summary: 'Take it out of the public', tag: 'Review', refuses: [409, 422] },
  'POST /:page/:id/preview': {
    summary: 'A link to the draft for somebody without an account',
    tag: 'Review',
    refuses: [409, 422],
  },
  'POST /:page/:id/recall': { summary: 'A reviewer takes a live page out', tag: 'Review', refuses: [409, 422] },
  'POST /:page/:id/reinstate': { summary: 'A reviewer lets it be live again', tag: 'Review', refuses: [409, 422] },
  'GET /:page/:id/receipt': {
    summary: 'Who approved exactly what is live, signed by this server',
    tag: 'Review',
    refuses: [409],
  },
  'POST /claims/:id/decide': { summary: 'A verdict on a claim', tag: 'Review', refuses: [409, 422] },
  'POST /claims/:id/recall': { summary: 'A reviewer takes a verdict back', tag: 'Review', refuses: [409, 422] },
  'POST /claims/:id/reinstate': { summary: 'A reviewer lets it count again', tag: 'Review', refuses: [409, 422] },
  'POST /claims/near': { summary: 'Approved wordings near to a sentence', tag: 'Review' },
  'GET /claims/:id/where-used': { summary: 'The pages that make a claim', tag: 'Review' },
  'GET /claims/:id/impact': { summary: 'What would become of them if it were recalled', tag: 'Review' },
  'GET /disclaimers/:id/where-used': { summary: 'The pages that show a disclaimer, where, and why', tag: 'Review' },
  'POST /notifications/read-all': { summary: 'Mark all that you were told as read', tag: 'Review' },

  'POST /check': {
    summary: 'What the checker says of these words; nothing is stored',
    tag: 'Checks',
    refuses: [413, 422],
  },
  'GET /:page/:id/checks': { summary: 'What it said of the latest draft', tag: 'Checks' },
  'GET /check-reports/progress': { summary: 'How many pages wait for a check', tag: 'Checks' },

  'POST /citations/import': {
    summary: 'Take a list of references into the library',
    tag: 'Evidence',
    asks: ['format', 'dryRun'],
    refuses: [413, 415, 422],
  },
  'GET /citations/export': {
    summary: 'The library, or a part of it, for other programs',
    tag: 'Evidence',
    asks: ['format', 'ids', 'q'],
    answers: 'text/plain',
  },
  'POST /citations/look-up': { summary: 'What the services tell of a work', tag: 'Evidence', refuses: [409, 422] },
  'POST /citations/:id/look-up': { summary: 'Hold a record against them', tag: 'Evidence', refuses: [409] },
  'POST /citations/:id/merge': { summary: 'Merge two records of one work', tag: 'Evidence', refuses: [409, 422] },
  'POST /citations/:id/verify': {
    summary: 'Say how a record holds against the work',
    tag: 'Evidence',
    refuses: [409, 422],
  },
  'POST /citations/:id/standing': { summary: 'Say what has become of a work', tag: 'Evidence', refuses: [422] },
  'POST /citations/:id/recall': {
    summary: 'A reviewer takes a work from under the claims that rest on it',
    tag: 'Evidence',
    refuses: [409, 422],
  },
  'POST /citations/:id/reinstate': {
    summary: 'A reviewer lets them rest on it again',
    tag: 'Evidence',
    refuses: [409, 422],
  },
  'GET /citations/:id/where-used': {
    summary: 'The pages and claims that cite a work',
    tag: 'Evidence',
    asks: ['limit', 'page'],
  },
  'GET /citations/:id/impact': {
    summary: 'What would become of them if the work fell',
    tag: 'Evidence',
    asks: ['standing', 'verification', 'recall'],
  },

  'GET /decisions.csv': { summary: 'The decisions as a table', tag: 'Trail', answers: 'text/csv' },
  'GET /decisions.jsonl': {
    summary: 'The decisions, one a line, to be verified',
    tag: 'Trail',
    answers: 'application/jsonl',
  },
  'GET /audit-events.csv': { summary: 'The trail as a table', tag: 'Trail', answers: 'text/csv' },
  'GET /audit-events.jsonl': {
    summary: 'The trail, one event a line, to be verified',
    tag: 'Trail',
    answers: 'application/jsonl',
  },

  'POST /:accounts/login': { summary: 'Sign in', tag: 'Accounts' },
  'POST /:accounts/logout': { summary: 'Sign out', tag: 'Accounts' },
  'GET /:accounts/me': { summary: 'Who you are', tag: 'Accounts' },
  'POST /:accounts/refresh-token': { summary: 'Stay signed in', tag: 'Accounts' },
  'POST /:accounts/forgot-password': { summary: 'Have a link sent to set a new password', tag: 'Accounts' },
  'POST /:accounts/reset-password': { summary: 'Set it', tag: 'Accounts' },
  'POST /:accounts/unlock': { summary: 'Let somebody try again', tag: 'Accounts' },
  'POST /webhooks/:id/secret': {
    summary: 'The secret by which a receiver verifies; the trail says who asked',
    tag: 'Following',
    refuses: [409],
  },
  'POST /webhooks/:id/rotate-secret': { summary: 'A new secret; for a day the old one signs, too', tag: 'Following' },
  'POST /webhooks/:id/test': { summary: 'Send an event that tells of nothing', tag: 'Following' },
  'POST /webhooks/:id/replay': { summary: 'Send again all that failed, under the ids that it had', tag: 'Following' },
  'POST /deliveries/:id/replay': { summary: 'Send one message again, under the id that it had', tag: 'Following' },
  'POST /api-clients/:id/key': { summary: 'A new key for a client; the old one ends', tag: 'Accounts' },

  'POST /:collection/access': { summary: 'What you may do with a new record', tag: 'Admin' },
  'POST /:collection/access/:id': { summary: 'What you may do with a record', tag: 'Admin' },
  'GET /access': { summary: 'What you may do', tag: 'Admin' },
  'GET /payload-preferences/:name': { summary: 'A preference of the admin', tag: 'Admin' },
  'POST /payload-preferences/:name': { summary: 'Keep it', tag: 'Admin' },
  'DELETE /payload-preferences': { summary: 'Forget them', tag: 'Admin', asks: ['where'] },
}
