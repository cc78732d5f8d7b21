import { spawn } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { follow, noteShown } from './follow.ts'
import { SITE } from './settings.ts'

/** Follows what has changed and, if there is anything new (or `always`, for new templates), writes the website anew; says whether it did. */
export async function build(always = false): Promise<boolean> {
  const isNew = await follow()
  if (!isNew && !always && existsSync(SITE)) return false
  rmSync(`${SITE}.next`, { recursive: true, force: true })
  await run([
    '--import',
    'tsx',
    'node_modules/@11ty/eleventy/cmd.cjs',
    '--config=eleventy.config.ts',
    `--output=${SITE}.next`,
    '--quiet',
  ])
  // The new one takes the place of the old one whole: what is gone is gone, and nobody is served half of each.
  rmSync(`${SITE}.before`, { recursive: true, force: true })
  if (existsSync(SITE)) renameSync(SITE, `${SITE}.before`)
  renameSync(`${SITE}.next`, SITE)
  rmSync(`${SITE}.before`, { recursive: true, force: true })
  noteShown()
  return true
}

function run(args: string[]): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  return new Promise((resolve, reject) =>
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The build ended with ${code}.`)))),
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const started = Date.now()
  await build(true)
  console.log(`${SITE} is built, in ${Date.now() - started} ms`)
}
