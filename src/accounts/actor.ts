/** Who may be at the door. A person has one role; an API client has one or more scopes; everybody else is anonymous. */
export const ROLES = ['admin', 'marketer', 'reviewer', 'auditor'] as const
export const SCOPES = ['read-published', 'read-drafts', 'import'] as const
export const ACTORS = ['anonymous', ...SCOPES, ...ROLES] as const

export type Role = (typeof ROLES)[number]
export type Scope = (typeof SCOPES)[number]
export type Actor = (typeof ACTORS)[number]

/** Somebody at the door: what they act as, the clinics they are kept to (none named = all), and who they are. */
export type Visitor = {
  actors: readonly Actor[]
  clinics: readonly string[]
  id: string | null
}

export const ANONYMOUS: Visitor = { actors: ['anonymous'], clinics: [], id: null }

/** Tells whether the visitor works in the admin (a person with a role), as against a website or nobody. */
export function isStaff(visitor: Visitor): boolean {
  return visitor.actors.some((actor) => (ROLES as readonly string[]).includes(actor))
}
