import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const INPUTS = ['src', 'payload.config.ts', 'next.config.mjs', 'package-lock.json']
const STAMP = '.next/citewell-inputs'

/** What the admin is built from, as one hash: a build is made anew only when this changes. */
function inputsOf(root: string): string {
  const hash = createHash('sha256')
  for (const input of INPUTS) {
    const path = join(root, input)
    const files =
      input === 'src'
        ? readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
        : []
    const names = input === 'src' ? files.map((entry) => join(entry.parentPath, entry.name)).sort() : [path]
    for (const name of names) hash.update(name.slice(root.length)).update(readFileSync(name))
  }
  return hash.digest('hex')
}

function nextBuild(root: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const lines: string[] = []
    const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        NODE_OPTIONS: '--conditions=production',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => lines.push(chunk.toString()))
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0 && existsSync(join(root, '.next/BUILD_ID'))) resolve()
      else reject(new Error(`The admin could not be built:\n${lines.join('').slice(-4000)}`))
    })
  })
}

/** Builds the admin unless a build of exactly these sources is there. */
export async function buildAdmin(root: string, say: (line: string) => void): Promise<void> {
  const inputs = inputsOf(root)
  const stamp = join(root, STAMP)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return
  say('Building the admin (once; a minute or two) …')
  await nextBuild(root)
  writeFileSync(stamp, inputs)
}
