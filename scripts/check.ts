import { spawn } from 'node:child_process'
import { run } from './open-payload.ts'

type Step = [words: string, command: string[]]

const NODE = [process.execPath, '-C', 'production']
const tool = (path: string, ...args: string[]) => [...NODE, `node_modules/${path}`, ...args]
const script = (path: string, ...args: string[]) => [...NODE, '--import', 'tsx', `scripts/${path}`, ...args]

const GENERATED = ['src/generated', 'src/app', 'src/checks/claims/weights.json']

/** What CI runs: one round after the other, the steps of a round beside each other; the first that fails ends it. */
const ROUNDS: Step[][] = [
  [
    ['Generated files are what the config says', script('generate.ts')],
    ['Weights are what the labelled sentences teach', script('learn.ts')],
  ],
  [['  … both without a difference', ['git', 'diff', '--exit-code', '--stat', '--', ...GENERATED]]],
  [
    ['Format', tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
    ['Types', tool('typescript/bin/tsc', '--noEmit')],
  ],
  [
    ['Lint', tool('oxlint/bin/oxlint')],
    ['Unused files, exports and packages', tool('knip/bin/knip.js')],
    ['Migrations hold all that the collections say', script('migrate-new.ts', 'nothing', '--check')],
  ],
  [['Tests, build and browser', script('test.ts')]],
]

/** Runs a step; alone in its round it is heard as it goes, else when it is over, so that no two speak at once. */
async function take([words, [program, ...args]]: Step, isAlone: boolean): Promise<void> {
  const env = { ...process.env, LOG_LEVEL: 'error' }
  if (isAlone) console.log(`\n${words}`)
  const child = spawn(program!, args, { env, stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (said += part.toString()))
  const status = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  if (!isAlone) console.log(`\n${words}\n${said.trimEnd()}`)
  if (status !== 0) throw new Error(`Failed: ${words.trim()}`)
}

/** `npm run check`: generate, lint, types, migrations, tests, build, browser. */
await run(async () => {
  for (const steps of ROUNDS) {
    const ended = await Promise.allSettled(steps.map((step) => take(step, steps.length === 1)))
    const failed = ended.find((each) => each.status === 'rejected')
    if (failed) throw failed.reason
  }
})
