import { generateExpiredPayloadCookie, logoutOperation, type Endpoint } from 'payload'

/**
 * `POST /api/users/logout`: ends the session of whoever asks. Payload's admin asks twice at once
 * (@payloadcms/next, LogoutClient), so whoever is out already is answered like the first time.
 */
export const logout: Endpoint = {
  path: '/logout',
  method: 'post',
  handler: async (req) => {
    const collection = req.payload.collections.users!
    if (req.user) await logoutOperation({ allSessions: req.query.allSessions === 'true', collection, req })
    const cookie = generateExpiredPayloadCookie({
      collectionAuthConfig: collection.config.auth,
      config: req.payload.config,
      cookiePrefix: req.payload.config.cookiePrefix,
    })
    return Response.json({ message: 'You are signed out.' }, { headers: { 'Set-Cookie': cookie } })
  },
}
