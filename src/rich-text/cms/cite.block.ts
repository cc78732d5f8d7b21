import type { Block } from 'payload'
import { isChosen } from './is-chosen.ts'

/** The mark that says what a sentence rests on: which work, where in it, and the work's own words. Shown in the text as "[n]". */
export function citeBlock(): Block {
  return {
    slug: 'cite',
    interfaceName: 'CiteInline',
    labels: { singular: 'Cite', plural: 'Cites' },
    admin: { disableBlockName: true, components: { Label: '/src/rich-text/admin/CiteLabel.tsx#CiteLabel' } },
    fields: [
      {
        name: 'citation',
        type: 'relationship',
        relationTo: 'citations',
        required: true,
        label: 'Work',
        validate: isChosen,
        admin: {
          description: 'The review, guideline or trial that says what your sentence says.',
          components: { Field: '/src/rich-text/admin/CitationPicker.tsx#CitationPicker' },
        },
      },
      {
        name: 'locator',
        type: 'text',
        maxLength: 200,
        label: 'Where in the work',
        admin: { description: 'So that a reviewer finds it at once.', placeholder: 'Table 2' },
      },
      {
        name: 'quote',
        type: 'textarea',
        maxLength: 5000,
        label: 'The words of the work that say so',
        admin: {
          description: 'Copied word for word from the work, so that a reviewer, and a reader who asks, can see it.',
          rows: 3,
        },
      },
    ],
  }
}
