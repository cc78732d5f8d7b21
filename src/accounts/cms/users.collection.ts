import type { CollectionConfig } from 'payload'
import { ROLES, type Role } from '../index.ts'
import { accessTo } from './access.ts'
import { endOtherSessions } from './end-other-sessions.hooks.ts'
import { setByAdmin } from './field-access.ts'
import { keepOneAdmin } from './keep-one-admin.hooks.ts'
import { explainDeadLinks, hideLockedAccounts, spendTheSameTime } from './login.hooks.ts'
import { logout } from './logout.endpoints.ts'
import { wantStrongPassword } from './strong-password.hooks.ts'

const ROLE_LABELS: Record<Role, string> = {
  admin: 'Admin (accounts, settings)',
  marketer: 'Marketer (writes pages)',
  reviewer: 'Reviewer (checks evidence, signs pages)',
  auditor: 'Auditor (reads everything, writes nothing)',
}

/** The people of a clinic who sign in. Nobody registers: an admin makes accounts, `admin:create` makes the first one. */
export const users = ({ isHttps }: { isHttps: boolean }): CollectionConfig => ({
  slug: 'users',
  labels: { singular: 'Account', plural: 'Accounts' },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Strict', secure: isHttps },
  },
  access: accessTo('users'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role'],
    group: 'People and access',
    description: 'Who may sign in, and what they may do.',
  },
  lockDocuments: false,
  endpoints: [logout],
  versions: false,
  hooks: {
    beforeOperation: [spendTheSameTime, wantStrongPassword],
    beforeChange: [keepOneAdmin, endOtherSessions],
    beforeDelete: [keepOneAdmin.onDelete],
    afterError: [hideLockedAccounts, explainDeadLinks],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 200 },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'marketer',
      saveToJWT: true,
      access: setByAdmin,
      options: ROLES.map((value) => ({ label: ROLE_LABELS[value], value })),
    },
    {
      name: 'clinics',
      type: 'relationship',
      relationTo: 'clinics',
      hasMany: true,
      access: setByAdmin,
      admin: { description: 'The clinics this person works for. Leave empty for all of them.' },
    },
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'people',
      admin: { description: 'Their public profile, shown where a page names its reviewer.' },
    },
  ],
})
