import type { CollectionConfig } from 'payload'
import { optionsOf } from '#platform/cms/options-of.ts'
import { PAGE_STATES } from '../../pages/page-workflow.ts'
import { reviewersQueue } from '../desk/desk.endpoints.ts'
import { reviewsDue } from './due-reviews.endpoint.ts'
import { systemCollection } from '../system-collection.ts'

/**
 * Where each page is on its way: a row a page, what the reviewer's queue is made of. A table of its own, since saving the state of a
 * review must not save the page.
 */
export const pageReviews: CollectionConfig = {
  slug: 'page-reviews',
  labels: { singular: 'Page in review', plural: 'Pages in review' },
  ...systemCollection('page-reviews'),
  admin: { useAsTitle: 'title', hidden: true },
  graphQL: false,
  endpoints: [reviewersQueue, reviewsDue],
  indexes: [{ fields: ['collection', 'page'], unique: true }],
  fields: [
    { name: 'collection', type: 'text', required: true },
    { name: 'page', type: 'text', required: true },
    { name: 'clinic', type: 'text', index: true },
    { name: 'title', type: 'text' },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'draft',
      index: true,
      options: optionsOf(PAGE_STATES),
    },
    // Of the latest draft, of what was submitted, of what was approved last (while that holds).
    { name: 'contentHash', type: 'text', required: true },
    { name: 'submittedHash', type: 'text' },
    { name: 'submittedBy', type: 'relationship', relationTo: 'users' },
    { name: 'submittedAt', type: 'date' },
    { name: 'note', type: 'textarea' },
    // The day by which somebody should have looked at it.
    { name: 'dueOn', type: 'text', index: true },
    { name: 'openClaims', type: 'number', defaultValue: 0 },
    { name: 'blockers', type: 'number', defaultValue: 0 },
    { name: 'approvedHash', type: 'text' },
    { name: 'approvedUntil', type: 'date' },
    { name: 'approval', type: 'number' },
    { name: 'decidedBy', type: 'relationship', relationTo: 'users' },
    { name: 'decidedAt', type: 'date' },
    { name: 'reason', type: 'textarea' },
    { name: 'recalledAt', type: 'date' },
    { name: 'recallReason', type: 'text' },
    { name: 'publishAt', type: 'date', index: true },
    { name: 'publishHash', type: 'text' },
    { name: 'publishBy', type: 'relationship', relationTo: 'users' },
    // What stood in the way when its time came.
    { name: 'publishFault', type: 'textarea' },
  ],
}
