import type { Field, FieldHook, PayloadRequest } from 'payload'
import { setBySystem } from '#accounts/cms/index.ts'
import { batched } from '#platform/cms/batched.ts'
import { optionsOf } from '#platform/cms/options-of.ts'
import { WORKED_OUT } from '#platform/cms/worked-out.ts'
import { PLACEMENTS } from '../../disclaimers/disclaimer-kinds.ts'
import { sideShown } from '../pages/side-shown.ts'
import type { Side } from './carrying-pages.ts'
import { disclaimersByKey } from './disclaimers-on.ts'

const readShown: FieldHook = ({ collection, draft, originalDoc, req }) => {
  const page: unknown = originalDoc?.id
  if (!collection || page === undefined) return []
  return disclaimersShown(
    req,
    collection.slug,
    String(page),
    sideShown(req, collection.slug, String(page), draft === true),
  )
}

/** The same for a page by its address; those of many pages that are asked for at once are read together. */
export async function disclaimersShown(req: PayloadRequest, collection: string, page: string, side: Side) {
  const shown = await batched(req, 'disclaimers', `${collection}/${page}/${side}`, disclaimersByKey)
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
  custom: WORKED_OUT,
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
