import type { Block } from 'payload'
import { isChosen } from './is-chosen.ts'

/** A disclaimer of the clinic, shown at this place; its words are written once, with the disclaimer. */
export function disclaimerBlock(): Block {
  return {
    slug: 'disclaimer',
    interfaceName: 'DisclaimerBlock',
    labels: { singular: 'Disclaimer', plural: 'Disclaimers' },
    admin: { disableBlockName: true },
    fields: [
      { name: 'disclaimer', type: 'relationship', relationTo: 'disclaimers', required: true, validate: isChosen },
    ],
  }
}
