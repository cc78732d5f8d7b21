import type { CollectionConfig, Field } from 'payload'

const FOLDER = '/src/review/admin/recall'

/** On a claim: where it is said, and its recall. */
export const claimPanel: Field = {
  name: 'claimPanel',
  type: 'ui',
  label: 'Where it is said',
  admin: { position: 'sidebar', disableListColumn: true, components: { Field: `${FOLDER}/ClaimPanel.tsx#ClaimPanel` } },
}

/** On a disclaimer: the pages that show it. */
export const disclaimerPanel: Field = {
  name: 'disclaimerPanel',
  type: 'ui',
  label: 'Where it is shown',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: `${FOLDER}/DisclaimerUses.tsx#DisclaimerUses` },
  },
}

/** The menu of a page with its recall, for reviewers. */
export function withRecall(admin: CollectionConfig['admin']): CollectionConfig['admin'] {
  const { components } = admin ?? {}
  const items = [...(components?.edit?.editMenuItems ?? []), `${FOLDER}/RecallPage.tsx#RecallPage`]
  return { ...admin, components: { ...components, edit: { ...components?.edit, editMenuItems: items } } }
}
