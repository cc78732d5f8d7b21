import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './env.ts'

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }

/** What this program calls itself to others, with the version that package.json says: `Citewell/0.3.1`. Read once, at the start. */
export const PROGRAM = `Citewell/${version}`
