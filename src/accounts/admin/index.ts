/** What the admin's own parts know of whoever is signed in. */
export { usePermission } from './use-permission.ts'
