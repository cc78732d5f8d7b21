import type { CollectionBeforeChangeHook } from 'payload'

type Session = { id: string }

/**
 * Ends every session that an old password opened when a new one is set, but for the one it is set in: who changes a
 * password because somebody else knows it must not leave that person signed in. (Payload does so for reset links only.)
 */
export const endOtherSessions: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !data.password) return data
  const user = req.user as { id: string; _sid?: string } | null
  const own = user?.id === originalDoc?.id ? user?._sid : undefined
  const sessions = ((originalDoc?.sessions ?? []) as Session[]).filter(({ id }) => id === own)
  return { ...data, sessions }
}
