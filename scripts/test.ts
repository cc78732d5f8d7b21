import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readEnv } from '../src/platform/env.ts'
import { buildAdmin } from './build-admin.ts'
import { run } from './open-payload.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** `npm test`: all tests, with what they need; those in a browser run where Chromium is installed, and say so where it is not. */
await run(async (args) => {
  const chromium = process.env.CHROMIUM ?? CHROMIUM.find(existsSync)
  const wantsBrowser = args.length === 0 || args.some((arg) => arg.startsWith('tests/browser'))
  if (chromium && wantsBrowser) {
    process.env.CHROMIUM = chromium
    await buildAdmin(readEnv().root, console.log)
  }
  const vitest = ['-C', 'production', 'node_modules/vitest/vitest.mjs', 'run', ...args]
  const { status } = spawnSync(process.execPath, vitest, { stdio: 'inherit' })
  if (!chromium)
    console.log(
      '\nNo Chromium was found, so the tests in tests/browser did not run. Install it (Debian: apt-get install chromium).',
    )
  if (status !== 0) process.exit(status ?? 1)
})
