'use client'
import { useAuth } from '@payloadcms/ui'
import { reachesOf, type Action, type Governed, type Role } from '../index.ts'

/** Whether whoever is signed in may do this to any record of a collection, by the table of permissions; of which ones the server knows. */
export function usePermission(collection: string | undefined, action: Action): boolean {
  const user = useAuth().user as { id: string; role?: Role } | null | undefined
  if (!user?.role || collection === undefined) return false
  return reachesOf({ actors: [user.role], clinics: [], id: user.id }, collection as Governed, action).length > 0
}
