/** Teaches Payload who may come in, and holds every collection to the table of permissions. */
export { accessTo, permitted } from './access.ts'
export { apiClients } from './api-clients.collection.ts'
export { setByAdmin, setByAdminForStaff, setBySystem, setBySystemForStaff, staffOnly } from './field-access.ts'
export { isPermitted } from './is-permitted.ts'
export { mayChange } from './may-change.ts'
export { ownClinics } from './own-clinics.plugin.ts'
export { users } from './users.collection.ts'
export { visitorOf } from './visitor.ts'
