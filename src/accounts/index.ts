/** WHO: people and websites at the door, and the one table that says what each may do. */
export { ACTORS, ANONYMOUS, isStaff, ROLES, SCOPES, type Actor, type Role, type Scope, type Visitor } from './actor.ts'
export { ACTIONS, PAGES, PERMISSIONS, reachesOf, type Action, type Governed, type Reach } from './permissions.ts'
export { SIGN_IN_ERRORS, wrongCredentials } from './wrong-credentials.ts'
