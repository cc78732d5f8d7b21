import type { Block } from 'payload'
import { innerTextField } from './inner-text.fields.ts'

/** Questions that patients ask, each with its answer; answers may be cited like any other text. */
export function faqBlock(): Block {
  return {
    slug: 'faq',
    interfaceName: 'FaqBlock',
    labels: { singular: 'Questions and answers', plural: 'Questions and answers' },
    admin: { disableBlockName: true },
    fields: [
      {
        name: 'title',
        type: 'text',
        maxLength: 200,
        admin: { description: 'Shown above the questions. May stay empty.' },
      },
      {
        name: 'items',
        type: 'array',
        label: 'Questions',
        labels: { singular: 'Question', plural: 'Questions' },
        maxRows: 100,
        fields: [{ name: 'question', type: 'text', required: true, maxLength: 500 }, innerTextField('answer')],
      },
    ],
  }
}
