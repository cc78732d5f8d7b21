import type { Block } from 'payload'
import { CALLOUT_TONES } from '../schema.ts'
import { innerTextField } from './inner-text.fields.ts'

const LABELS: Record<(typeof CALLOUT_TONES)[number], string> = {
  note: 'Note',
  tip: 'Tip',
  warning: 'Warning',
}

/** A box that stands out from the text around it. */
export function calloutBlock(): Block {
  return {
    slug: 'callout',
    interfaceName: 'CalloutBlock',
    labels: { singular: 'Callout', plural: 'Callouts' },
    admin: { disableBlockName: true },
    fields: [
      {
        name: 'tone',
        type: 'select',
        required: true,
        defaultValue: 'note',
        options: CALLOUT_TONES.map((value) => ({ value, label: LABELS[value] })),
      },
      { name: 'title', type: 'text', maxLength: 200 },
      innerTextField('text'),
    ],
  }
}
