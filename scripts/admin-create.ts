import { randomBytes } from 'node:crypto'
import { migrate } from '../src/platform/database/migrate.ts'
import { openPayload, run } from './open-payload.ts'

/** `npm run admin:create -- --email you@clinic.example [--name "Your Name"]`: an admin with a one-time password, printed once. */
await run(async (args) => {
  const valueOf = (flag: string) => args[args.indexOf(flag) + 1]
  const email = args.includes('--email') ? valueOf('--email') : undefined
  if (!email || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw new Error('Name the e-mail: npm run admin:create -- --email you@clinic.example')
  const { payload, close } = await openPayload()
  try {
    await migrate(payload)
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { email: { equals: email.toLowerCase() } },
      overrideAccess: true, // a command on the machine
    })
    if (totalDocs > 0) throw new Error(`There is an account with the e-mail ${email} already.`)
    const password = randomBytes(15).toString('base64url')
    await payload.create({
      collection: 'users',
      data: {
        email,
        password,
        name: args.includes('--name') ? valueOf('--name')! : email.split('@')[0]!,
        role: 'admin',
      },
      overrideAccess: true, // a command on the machine: whoever can run it owns the database already
    })
    console.log(`Made the admin ${email}. Password, shown only now: ${password}\nSign in and change it under Account.`)
  } finally {
    await close()
  }
})
