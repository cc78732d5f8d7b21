import type { Field, FieldHook } from 'payload'
import { setBySystem } from '#accounts/cms/index.ts'
import { kept as keptBySystem } from '#platform/cms/kept.ts'
import { idOf } from '#platform/record-id.ts'

const kept = keptBySystem()

/** What moves with a publication or a decision only: the group below, and what the review plugin says of the last review. */
export const WITH_PUBLICATION = ['publication', 'lastReviewedAt', 'nextReviewOn', 'reviewedBy'] as const

/** Numbers the citations of a page in the order of their first cite, as its text shows them. */
const numberReferences: FieldHook = ({ siblingData, data }) => {
  const citations = (siblingData?.citations ?? data?.citations ?? []) as unknown[]
  return citations.map((citation, index) => ({ id: String(index + 1), number: index + 1, citation: idOf(citation) }))
}

/** Beside the text, what it still needs; in lists, what the public sees of it. */
export const publicationPanel: Field = {
  name: 'publicationPanel',
  type: 'ui',
  label: 'Status',
  admin: {
    position: 'sidebar',
    components: {
      Field: '/src/delivery/admin/publication/PublicationPanel.tsx#PublicationPanel',
      Cell: '/src/delivery/admin/publication/PublicationCell.tsx#PublicationCell',
    },
  },
}

/** What the pages plugin adds to every page: its revision, what of it is public, and what it cites and shows. */
export const publicationFields: Field[] = [
  {
    name: 'revision',
    type: 'number',
    defaultValue: 1,
    custom: kept,
    admin: { hidden: true },
    // Not `setBySystem`: a writer says here which revision they read; the value that is stored is stamped by the border.
  },
  {
    name: 'publication',
    type: 'group',
    access: setBySystem,
    custom: kept,
    admin: { hidden: true },
    fields: [
      { name: 'liveHash', type: 'text', index: true },
      { name: 'firstPublishedAt', type: 'date' },
      { name: 'publishedAt', type: 'date', index: true },
      // The decision it rests on, and until when it may be read: the end of the approval, or of a claim that it makes.
      { name: 'decision', type: 'number' },
      { name: 'validUntil', type: 'date', index: true },
      // Set while it is taken out because its evidence fell or a reviewer recalled it; its words stay as they were approved.
      { name: 'withheldAt', type: 'date', index: true },
      { name: 'withheldReason', type: 'text' },
    ],
  },
  {
    name: 'citations',
    type: 'relationship',
    relationTo: 'citations',
    hasMany: true,
    access: setBySystem,
    custom: kept,
    admin: { hidden: true },
  },
  {
    name: 'pictures',
    type: 'relationship',
    relationTo: 'media',
    hasMany: true,
    access: setBySystem,
    custom: kept,
    admin: { hidden: true },
  },
  {
    name: 'references',
    type: 'array',
    virtual: true,
    access: setBySystem,
    admin: { hidden: true },
    hooks: { afterRead: [numberReferences] },
    fields: [
      { name: 'number', type: 'number', required: true },
      { name: 'citation', type: 'relationship', relationTo: 'citations' },
    ],
  },
]
