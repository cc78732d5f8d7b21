'use client'
import { useAuth } from '@payloadcms/ui'

/** Whether whoever is signed in may recall things: reviewers only, by the table of permissions. */
export function useIsReviewer(): boolean {
  const { user } = useAuth()
  return (user as { role?: string } | null | undefined)?.role === 'reviewer'
}
