import type { Field, FieldHook } from 'payload'
import { setBySystem } from '#accounts/cms/index.ts'
import { batched } from '#platform/cms/batched.ts'
import { optionsOf } from '#platform/cms/options-of.ts'
import { PLACEMENTS } from '../../disclaimers/disclaimer-kinds.ts'
import { disclaimersByKey } from './disclaimers-on.ts'

const readShown: FieldHook = async ({ collection, draft, originalDoc, req }) => {
  const page: unknown = originalDoc?.id
  if (!collection || page === undefined) return []
  const key = `${collection.slug}/${String(page)}/${draft ? 'draft' : 'live'}`
  const shown = await batched(req, 'disclaimers', key, disclaimersByKey)
  return shown.map(({ id, ...rest }) => ({ id, disclaimer: id, ...rest }))
}

/**
 * The disclaimers that a page shows, in order, each as it is live: computed at each read, so that a new version is on every page at
 * once, and one that was withdrawn or has expired on none. `inText` ones stand in a text of the page already.
 */
export const shownDisclaimers: Field = {
  name: 'shownDisclaimers',
  type: 'array',
  virtual: true,
  access: setBySystem,
  admin: { hidden: true },
  hooks: { afterRead: [readShown] },
  fields: [
    { name: 'disclaimer', type: 'relationship', relationTo: 'disclaimers' },
    {
      name: 'placement',
      type: 'select',
      required: true,
      options: optionsOf(PLACEMENTS),
      enumName: 'enum_page_disclaimer_placement',
    },
    { name: 'because', type: 'text', required: true },
    { name: 'inText', type: 'checkbox', required: true },
  ],
}
