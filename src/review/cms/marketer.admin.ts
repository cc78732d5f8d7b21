import type { Config, Field } from 'payload'

const FOLDER = '/src/review/admin/marketer'

/** The admin with the bell that tells people what happened to their pages. */
export function withBell(admin: Config['admin']): Config['admin'] {
  const { components } = admin ?? {}
  return {
    ...admin,
    components: {
      ...components,
      actions: [...(components?.actions ?? []), `${FOLDER}/notifications/Bell.tsx#Bell`],
    },
  }
}

/** Beside the text: wordings that a reviewer approved already, near to what is being written. */
export const wordingsPanel: Field = {
  name: 'wordingsPanel',
  type: 'ui',
  label: 'Approved wordings',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: `${FOLDER}/wordings/ApprovedWordings.tsx#ApprovedWordings` },
  },
}
