import type { Access, CollectionConfig, Where } from 'payload'
import { isObject } from '#platform/is-object.ts'
import { idOf } from '#platform/record-id.ts'
import { isStaff, PAGES, reachesOf, type Action, type Governed, type Reach, type Visitor } from '../index.ts'
import { visitorOf } from './visitor.ts'

/** Where a collection names its clinic; collections not listed belong to no clinic. */
const CLINIC_PATH: Partial<Record<Governed, string>> = {
  articles: 'clinic',
  locations: 'clinic',
  redirects: 'clinic',
  clinics: 'id',
  'check-reports': 'clinic',
  'claim-uses': 'clinic',
  'page-reviews': 'clinic',
  'review-comments': 'clinic',
}

/** Collections in which what names no clinic is about a page of no clinic, which all clinics share. */
const SHARED_WITHOUT_CLINIC: readonly Governed[] = ['check-reports', 'claim-uses', 'page-reviews', 'review-comments']

/** Where a collection names the account that a record is for; others are accounts themselves. */
const OWNER_PATH: Partial<Record<Governed, string>> = { notifications: 'to' }

/** What of a page is public: live, approved until later than now, and not taken out because its evidence fell. */
const livePage = (now: Date): Where => ({
  and: [
    { _status: { equals: 'published' } },
    { deletedAt: { exists: false } },
    { 'publication.validUntil': { greater_than: now.toISOString() } },
    { 'publication.withheldAt': { exists: false } },
  ],
})

/** Pictures and claims are public as long as a page is that shows them. */
const shownUntil = (now: Date): Where => ({ shownUntil: { greater_than: now.toISOString() } })

const LIVE: Partial<Record<Governed, (now: Date) => Where>> = { media: shownUntil, claims: shownUntil }

function ownClinics(collection: Governed, visitor: Visitor): Where | true {
  const path = CLINIC_PATH[collection]
  if (path === undefined || visitor.clinics.length === 0) return true
  const own: Where = { [path]: { in: [...visitor.clinics] } }
  return SHARED_WITHOUT_CLINIC.includes(collection) ? { or: [own, { [path]: { exists: false } }] } : own
}

/** The events of pages of the visitor's clinics, and of pages that belong to none. */
function trailOfPages({ clinics }: Visitor): Where {
  const ofPages: Where = { collection: { in: [...PAGES] } }
  if (clinics.length === 0) return ofPages
  return { and: [ofPages, { or: [{ clinic: { in: [...clinics] } }, { clinic: { exists: false } }] }] }
}

function whereOf(reach: Reach, collection: Governed, visitor: Visitor): Where | boolean {
  const live = (LIVE[collection] ?? livePage)(new Date())
  switch (reach) {
    case 'all':
      return true
    case 'none':
      return false
    case 'published':
      return live
    case 'clinics':
      return ownClinics(collection, visitor)
    case 'published-and-clinics': {
      const own = ownClinics(collection, visitor)
      return own === true ? true : { or: [live, own] }
    }
    case 'pages':
      return trailOfPages(visitor)
    case 'self':
      return visitor.id === null ? false : { [OWNER_PATH[collection] ?? 'id']: { equals: visitor.id } }
  }
}

/** The records of a collection on which a visitor may do an action: all (`true`), none (`false`) or a filter. */
export function permitted(visitor: Visitor, collection: Governed, action: Action): Where | boolean {
  const wheres = reachesOf(visitor, collection, action).map((reach) => whereOf(reach, collection, visitor))
  if (wheres.includes(true)) return true
  const filters = wheres.filter((where): where is Where => typeof where === 'object')
  if (filters.length === 0) return false
  return filters.length === 1 ? filters[0]! : { or: filters }
}

/** Tells whether data names only clinics the visitor may write for, so that no page is made in, or moved to, another's. */
export function keepsToClinics(visitor: Visitor, collection: Governed, data: unknown): boolean {
  const path = CLINIC_PATH[collection]
  if (path !== 'clinic' || visitor.clinics.length === 0 || !isObject(data) || data.clinic === undefined) return true
  return visitor.clinics.includes(String(idOf(data.clinic)))
}

/** The same filter for versions, which hold the page's fields under `version` and its id as `parent`. */
function ofVersions(where: Where | boolean): Where | boolean {
  if (typeof where === 'boolean') return where
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      key === 'or' || key === 'and'
        ? [key, (value as Where[]).map(ofVersions)]
        : [key === 'id' ? 'parent' : `version.${key}`, value],
    ),
  ) as Where
}

/** Payload's access functions for a collection, all of them, made from the table; what the table does not grant is refused. */
export function accessTo(collection: Governed): NonNullable<CollectionConfig['access']> {
  const by =
    (action: Action): Access =>
    ({ req }) =>
      permitted(visitorOf(req), collection, action)
  return {
    create: ({ req, data }) => {
      const visitor = visitorOf(req)
      if (collection === 'clinics' && visitor.clinics.length > 0) return false
      return permitted(visitor, collection, 'create') !== false && keepsToClinics(visitor, collection, data)
    },
    read: by('read'),
    readVersions: ({ req }) => ofVersions(permitted(visitorOf(req), collection, 'readVersions')),
    update: ({ req, data }) => {
      const visitor = visitorOf(req)
      return keepsToClinics(visitor, collection, data) && permitted(visitor, collection, 'update')
    },
    delete: by('delete'),
    unlock: ({ req }) => visitorOf(req).actors.includes('admin'),
    admin: ({ req }) => isStaff(visitorOf(req)),
  }
}
