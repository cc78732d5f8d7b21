import type { FieldAccess } from 'payload'
import { isStaff } from '../index.ts'
import { visitorOf } from './visitor.ts'

type FieldRights = { create?: FieldAccess; read?: FieldAccess; update?: FieldAccess }

const staff: FieldAccess = ({ req }) => isStaff(visitorOf(req))
const admin: FieldAccess = ({ req }) => visitorOf(req).actors.includes('admin')
const never: FieldAccess = () => false

/** For private notes and inner data: staff read and write, websites never see the field, nor filter or sort by it. */
export const staffOnly: FieldRights = { create: staff, read: staff, update: staff }

/** For what the system computes and everybody may read: no person and no client can write it. */
export const setBySystem: FieldRights = { create: never, update: never }

/** For what the system computes for staff alone. */
export const setBySystemForStaff: FieldRights = { create: never, read: staff, update: never }

/** For settings of a clinic that only an admin may set and no website needs. */
export const setByAdminForStaff: FieldRights = { create: admin, read: staff, update: admin }

/** For what only an admin may set and everybody who sees the record may read. */
export const setByAdmin: FieldRights = { create: admin, update: admin }
