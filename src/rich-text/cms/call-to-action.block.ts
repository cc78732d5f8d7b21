import type { Block, TextFieldSingleValidation } from 'payload'
import { parseLinkUrl } from '../parse-link-url.ts'
import { ACTION_KINDS } from '../schema.ts'

const LABELS: Record<(typeof ACTION_KINDS)[number], string> = { book: 'Book a visit', call: 'Call', visit: 'Come by' }

/** Says in words why an address may not stand in a link; an empty one is for `required` to judge. */
export const isLinkUrl: TextFieldSingleValidation = (value) => {
  if (!value) return true
  const parsed = parseLinkUrl(value)
  return parsed.ok || parsed.why
}

/** A button that says what a visitor can do next. */
export function callToActionBlock(): Block {
  return {
    slug: 'callToAction',
    interfaceName: 'CallToActionBlock',
    labels: { singular: 'Call to action', plural: 'Calls to action' },
    admin: { disableBlockName: true },
    fields: [
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'book',
        options: ACTION_KINDS.map((value) => ({ value, label: LABELS[value] })),
      },
      { name: 'label', type: 'text', required: true, maxLength: 80, admin: { description: 'What the button says.' } },
      {
        name: 'url',
        type: 'text',
        required: true,
        maxLength: 2048,
        label: 'Where it leads',
        validate: isLinkUrl,
        admin: { placeholder: 'https://… or tel:+1…' },
      },
    ],
  }
}
