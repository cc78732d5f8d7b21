import type { CollectionConfig, TextFieldSingleValidation } from 'payload'
import { accessTo } from '#accounts/cms/index.ts'

const isPath: TextFieldSingleValidation = (value) =>
  typeof value === 'string' && /^\/(?!\/)[^\s\\?#]*$/.test(value)
    ? true
    : 'Give the path on the website, beginning with “/”, for example /old-page.'

/** A backslash is a slash to browsers: `/\other.example` would lead to another site. */
const isTarget: TextFieldSingleValidation = (value) =>
  typeof value === 'string' && /^(\/(?![/\\])[^\s\\]*|https?:\/\/[^\s\\]+)$/i.test(value)
    ? true
    : 'Give a path beginning with “/”, or a full web address.'

/** Old addresses of pages and where they lead now; a page that changes its slug leaves one behind by itself. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Redirect', plural: 'Redirects' },
  access: accessTo('redirects'),
  admin: {
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'clinic'],
    group: 'Serving',
    description:
      'Old web addresses and where they lead now. A published page that changes its slug adds one by itself.',
  },
  lockDocuments: false,
  versions: false,
  indexes: [{ fields: ['clinic', 'from'], unique: true }],
  fields: [
    { name: 'from', type: 'text', required: true, maxLength: 500, index: true, validate: isPath },
    {
      name: 'to',
      type: 'text',
      required: true,
      maxLength: 2000,
      validate: (value: unknown, args: { siblingData: unknown }) => {
        const answer = isTarget(value as string, args as never)
        const isLoop = answer === true && value === (args.siblingData as { from?: string }).from
        return isLoop ? 'A redirect must lead somewhere else.' : answer
      },
    },
    {
      name: 'clinic',
      type: 'relationship',
      relationTo: 'clinics',
      index: true,
      admin: { description: 'Leave empty for all clinics.' },
    },
  ],
}
