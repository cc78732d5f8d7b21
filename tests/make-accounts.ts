import { openPayload, run } from '../scripts/open-payload.ts'
import { accountOf, ROLES } from './account.ts'

/** Makes one account of each role, once for all test files: a password takes a while to hash, as it should. */
await run(async () => {
  const { close, payload } = await openPayload()
  for (const role of ROLES)
    await payload.create({
      collection: 'users',
      data: accountOf(role),
      overrideAccess: true, // the first accounts of an empty database
    })
  await close()
})
