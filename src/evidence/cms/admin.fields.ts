import type { Field } from 'payload'

const column = (name: string, label: string, component: string): Field => ({
  name,
  type: 'ui',
  label,
  admin: { components: { Cell: `/src/evidence/admin/list/${component}.tsx#${component}` } },
})

/** Columns of the list that say in one cell, and in words, what the record holds in several fields. */
export const listColumns: Field[] = [
  column('byline', 'Authors, year', 'BylineCell'),
  column('checked', 'Verified', 'VerificationCell'),
  column('stands', 'Does it stand?', 'StandingCell'),
]

/** Above the form of a record that was merged away: where the work is kept now. */
export const mergedBanner: Field = {
  name: 'mergedBanner',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/evidence/admin/merge/MergedBanner.tsx#MergedBanner' },
  },
}

/** The first thing in the form: a number or a link is pasted, and the services that know the work fill it. */
export const lookUpBox: Field = {
  name: 'lookUpBox',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/evidence/admin/look-up/LookUpField.tsx#LookUpField' },
  },
}
