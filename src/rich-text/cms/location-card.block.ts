import type { Block } from 'payload'
import { isChosen } from './is-chosen.ts'

/** A location's name, address and phone, always as the location itself says them. */
export function locationCardBlock(): Block {
  return {
    slug: 'locationCard',
    interfaceName: 'LocationCardBlock',
    labels: { singular: 'Location card', plural: 'Location cards' },
    admin: { disableBlockName: true },
    fields: [{ name: 'location', type: 'relationship', relationTo: 'locations', required: true, validate: isChosen }],
  }
}
