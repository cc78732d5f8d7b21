import type { Block } from 'payload'
import { isChosen } from './is-chosen.ts'

/** A picture from the media library, with words of its own for this page if the library's do not fit. */
export function imageBlock(): Block {
  return {
    slug: 'image',
    interfaceName: 'ImageBlock',
    labels: { singular: 'Picture', plural: 'Pictures' },
    admin: { disableBlockName: true },
    fields: [
      { name: 'media', type: 'upload', relationTo: 'media', required: true, label: 'Picture', validate: isChosen },
      {
        name: 'caption',
        type: 'text',
        maxLength: 500,
        admin: { description: 'Shown below the picture. Leave empty to use the caption of the media library.' },
      },
      {
        name: 'alt',
        type: 'text',
        maxLength: 500,
        label: 'Description for people who cannot see it',
        admin: { description: 'Leave empty to use the description of the media library.' },
      },
    ],
  }
}
