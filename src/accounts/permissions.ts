import type { Actor, Visitor } from './actor.ts'

/**
 * How far a permission reaches.
 * `published` live pages · `clinics` records of the actor's own clinics and of no clinic ·
 * `published-and-clinics` both · `pages` the trail of pages the actor may write · `self` the actor's own record.
 */
export type Reach = 'none' | 'all' | 'published' | 'clinics' | 'published-and-clinics' | 'pages' | 'self'

export const ACTIONS = [
  'create',
  'read',
  'readVersions',
  'update',
  'delete',
  'submit',
  'decide',
  'publish',
  'withdraw',
  'recall',
  'verify',
] as const
export type Action = (typeof ACTIONS)[number]

type Row = Record<Actor, Reach>
type Resource = Record<Action, Row>

/** One line of the table, in the order a person reads it: website first, then staff. */
function row(
  anonymous: Reach,
  clients: [readPublished: Reach, readDrafts: Reach, importer: Reach],
  staff: [marketer: Reach, reviewer: Reach, auditor: Reach, admin: Reach],
): Row {
  return {
    anonymous,
    'read-published': clients[0],
    'read-drafts': clients[1],
    import: clients[2],
    marketer: staff[0],
    reviewer: staff[1],
    auditor: staff[2],
    admin: staff[3],
  }
}

const nobody = row('none', ['none', 'none', 'none'], ['none', 'none', 'none', 'none'])
const adminsOnly = row('none', ['none', 'none', 'none'], ['none', 'none', 'none', 'all'])
const writers = row('none', ['none', 'none', 'clinics'], ['clinics', 'clinics', 'none', 'all'])
const rulers = row('none', ['none', 'none', 'none'], ['none', 'all', 'none', 'all'])
const reviewersOnly = row('none', ['none', 'none', 'none'], ['none', 'all', 'none', 'none'])
const everybody = row('all', ['all', 'all', 'all'], ['all', 'all', 'all', 'all'])

/** Pages: drafts by writers of the clinic, in public only what was published. Deleting for good is an admin's. */
const page: Resource = {
  create: writers,
  read: row(
    'published',
    ['published', 'published-and-clinics', 'published'],
    ['published-and-clinics', 'all', 'all', 'all'],
  ),
  readVersions: row('none', ['none', 'clinics', 'none'], ['clinics', 'all', 'all', 'all']),
  update: writers,
  delete: row('none', ['none', 'none', 'none'], ['clinics', 'clinics', 'none', 'all']),
  submit: row('none', ['none', 'none', 'none'], ['clinics', 'clinics', 'none', 'all']),
  decide: reviewersOnly,
  publish: row('none', ['none', 'none', 'none'], ['clinics', 'clinics', 'none', 'all']),
  withdraw: row('none', ['none', 'none', 'none'], ['clinics', 'clinics', 'none', 'all']),
  recall: reviewersOnly,
  verify: nobody,
}

/** A disclaimer that is withdrawn is off every page that needs it, so that is for those to say who answer for these pages. */
const disclaimer: Resource = { ...page, withdraw: rulers }

/** What no page is has no way to the public of its own. */
const noCommand = {
  submit: nobody,
  decide: nobody,
  publish: nobody,
  withdraw: nobody,
  recall: nobody,
  verify: nobody,
}

/** Records that pages lean on: no drafts, written by those who write pages. */
const shared: Resource = {
  create: writers,
  read: everybody,
  readVersions: nobody,
  update: row('none', ['none', 'none', 'none'], ['clinics', 'clinics', 'none', 'all']),
  delete: row('none', ['none', 'none', 'none'], ['clinics', 'clinics', 'none', 'all']),
  ...noCommand,
}

/** Who may do what to which collection: the one table that every access function is made from. */
export const PERMISSIONS = {
  articles: page,
  conditions: page,
  modalities: page,
  clinics: page,
  locations: page,
  people: page,
  disclaimers: disclaimer,
  // Verifying, and saying what has become of a work, is the reviewer's alone.
  citations: { ...shared, recall: reviewersOnly, verify: reviewersOnly },
  media: {
    ...shared,
    read: row('published', ['published', 'all', 'published'], ['all', 'all', 'all', 'all']),
  },
  'private-files': {
    ...shared,
    read: row('none', ['none', 'none', 'none'], ['all', 'all', 'all', 'all']),
  },
  // A redirect is live at once, so no script makes one.
  redirects: {
    ...shared,
    create: row('none', ['none', 'none', 'none'], ['clinics', 'clinics', 'none', 'all']),
  },
  // What a clinic forbids itself beyond the shipped rules is for those to say who answer for its pages.
  rules: {
    create: rulers,
    read: row('none', ['none', 'none', 'none'], ['all', 'all', 'all', 'all']),
    readVersions: nobody,
    update: rulers,
    delete: rulers,
    ...noCommand,
  },
  // To create one is to have words checked, which stores nothing: reports of pages are written by the system alone.
  'check-reports': {
    create: row('none', ['none', 'all', 'all'], ['all', 'all', 'all', 'all']),
    read: row('none', ['none', 'clinics', 'none'], ['clinics', 'all', 'all', 'all']),
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    ...noCommand,
  },
  // A claim is proposed by submitting a page that makes it, and changes by a reviewer's decision only.
  claims: {
    create: nobody,
    read: row('published', ['published', 'all', 'published'], ['all', 'all', 'all', 'all']),
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    submit: nobody,
    decide: reviewersOnly,
    publish: nobody,
    withdraw: nobody,
    recall: reviewersOnly,
    verify: nobody,
  },
  'claim-uses': {
    create: nobody,
    read: row('none', ['none', 'clinics', 'none'], ['clinics', 'all', 'all', 'all']),
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    ...noCommand,
  },
  'page-reviews': {
    create: nobody,
    read: row('none', ['none', 'clinics', 'none'], ['clinics', 'all', 'all', 'all']),
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    ...noCommand,
  },
  // What is said about a page while it is reviewed; the words of a comment are its writer's.
  'review-comments': {
    create: row('none', ['none', 'none', 'none'], ['clinics', 'all', 'none', 'all']),
    read: row('none', ['none', 'none', 'none'], ['clinics', 'all', 'all', 'all']),
    readVersions: nobody,
    update: row('none', ['none', 'none', 'none'], ['clinics', 'all', 'none', 'all']),
    delete: nobody,
    ...noCommand,
  },
  // What a person is told; each reads their own, and marks it as read.
  notifications: {
    create: nobody,
    read: row('none', ['none', 'none', 'none'], ['self', 'self', 'self', 'self']),
    readVersions: nobody,
    update: row('none', ['none', 'none', 'none'], ['self', 'self', 'self', 'self']),
    delete: nobody,
    ...noCommand,
  },
  decisions: {
    create: nobody,
    read: row('none', ['none', 'none', 'none'], ['pages', 'all', 'all', 'all']),
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    ...noCommand,
  },
  users: {
    create: adminsOnly,
    read: row('none', ['none', 'none', 'none'], ['self', 'all', 'all', 'all']),
    readVersions: nobody,
    update: row('none', ['none', 'none', 'none'], ['self', 'self', 'self', 'all']),
    delete: adminsOnly,
    ...noCommand,
  },
  'api-clients': {
    create: adminsOnly,
    read: adminsOnly,
    readVersions: nobody,
    update: adminsOnly,
    delete: adminsOnly,
    ...noCommand,
  },
  // Whatever is told to a receiver is told by the admins' choice alone; deliveries are written by whoever delivers.
  webhooks: {
    create: adminsOnly,
    read: adminsOnly,
    readVersions: nobody,
    update: adminsOnly,
    delete: adminsOnly,
    ...noCommand,
  },
  deliveries: {
    create: nobody,
    read: adminsOnly,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    ...noCommand,
  },
  'audit-events': {
    create: nobody,
    read: row('none', ['none', 'none', 'none'], ['pages', 'all', 'all', 'all']),
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    ...noCommand,
  },
} satisfies Record<string, Resource>

export type Governed = keyof typeof PERMISSIONS

/** The collections that are pages, by the table. */
export const PAGES = (Object.keys(PERMISSIONS) as Governed[]).filter((name) =>
  [page, disclaimer].includes(PERMISSIONS[name]),
)

/** The reaches a visitor has for one action: of several scopes each adds its own; empty means refused. */
export function reachesOf(visitor: Visitor, collection: Governed, action: Action): Reach[] {
  const cells: Row = PERMISSIONS[collection][action]
  return [...new Set(visitor.actors.map((actor) => cells[actor]))].filter((reach) => reach !== 'none')
}
