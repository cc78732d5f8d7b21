import type { CollectionConfig } from 'payload'
import { accessTo } from '#accounts/cms/index.ts'
import { citationFields } from './citations.fields.ts'
import { computeCitation, refuseKnownWorks } from './citations.hooks.ts'
import { holdRevision, stampRevision } from './revision.hooks.ts'

/** Published works that pages cite. A marketer may add one; a reviewer who did not enter it verifies it. */
export const citations: CollectionConfig = {
  slug: 'citations',
  labels: { singular: 'Citation', plural: 'Citations' },
  access: accessTo('citations'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'issued.year', 'design', 'verification.state'],
    listSearchableFields: ['title', 'author.family', 'author.literal', 'identifiers.doi', 'identifiers.pmid'],
    group: 'Evidence',
    description:
      'Reviews, guidelines, trials and other works that your pages cite. Each is recorded once and used on many pages.',
  },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  hooks: {
    beforeOperation: [holdRevision],
    beforeValidate: [refuseKnownWorks],
    beforeChange: [computeCitation, stampRevision],
  },
  fields: citationFields,
}
