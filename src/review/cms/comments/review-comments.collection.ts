import type { CollectionConfig } from 'payload'
import { accessTo, setBySystem } from '#accounts/cms/index.ts'
import { changeComment, takeComment, tellOfComment } from './review-comments.hooks.ts'

/** Said when the comment is written, and never changed: a comment stays where it was made. */
const fixed = { access: { update: () => false } }

/**
 * What is said about a page while it is reviewed, tied to words by what stands before and behind them: where they are gone, the
 * comment says so and is never moved.
 */
export const reviewComments: CollectionConfig = {
  slug: 'review-comments',
  labels: { singular: 'Comment', plural: 'Comments' },
  access: accessTo('review-comments'),
  admin: { useAsTitle: 'text', hidden: true },
  graphQL: false,
  lockDocuments: false,
  versions: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  hooks: { beforeChange: [takeComment, changeComment], afterChange: [tellOfComment] },
  indexes: [{ fields: ['collection', 'page'] }],
  fields: [
    { name: 'collection', type: 'text', required: true, maxLength: 60, ...fixed },
    { name: 'page', type: 'text', required: true, maxLength: 60, ...fixed },
    { name: 'clinic', type: 'text', index: true, access: setBySystem },
    // The comment that this one answers.
    { name: 'thread', type: 'relationship', relationTo: 'review-comments', index: true, ...fixed },
    { name: 'text', type: 'textarea', required: true, maxLength: 5000 },
    {
      name: 'anchor',
      type: 'group',
      ...fixed,
      fields: [
        { name: 'path', type: 'text', maxLength: 300 },
        { name: 'quote', type: 'textarea', maxLength: 2000 },
        { name: 'prefix', type: 'text', maxLength: 200 },
        { name: 'suffix', type: 'text', maxLength: 200 },
      ],
    },
    { name: 'contentHash', type: 'text', access: setBySystem },
    { name: 'by', type: 'relationship', relationTo: 'users', access: setBySystem },
    { name: 'byName', type: 'text', access: setBySystem },
    { name: 'isResolved', type: 'checkbox', defaultValue: false },
    { name: 'resolvedBy', type: 'relationship', relationTo: 'users', access: setBySystem },
    { name: 'resolvedAt', type: 'date', access: setBySystem },
  ],
}
