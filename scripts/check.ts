import { spawnSync } from 'node:child_process'
import { run } from './open-payload.ts'

const NODE = [process.execPath, '-C', 'production']
const tool = (path: string, ...args: string[]) => [...NODE, `node_modules/${path}`, ...args]

const GENERATED = ['src/generated', 'src/app', 'src/checks/claims/weights.json']

/** What CI runs, in order; the first that fails ends it. */
const STEPS: [words: string, command: string[]][] = [
  ['Generated files are what the config says', [...NODE, '--import', 'tsx', 'scripts/generate.ts']],
  ['Weights are what the labelled sentences teach', [...NODE, '--import', 'tsx', 'scripts/learn.ts']],
  ['  … both without a difference', ['git', 'diff', '--exit-code', '--stat', '--', ...GENERATED]],
  ['Format', tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
  ['Lint', tool('oxlint/bin/oxlint')],
  ['Unused files, exports and packages', tool('knip/bin/knip.js')],
  ['Types', tool('typescript/bin/tsc', '--noEmit')],
  [
    'Migrations hold all that the collections say',
    [...NODE, '--import', 'tsx', 'scripts/migrate-new.ts', 'nothing', '--check'],
  ],
  ['Tests, build and browser', [...NODE, '--import', 'tsx', 'scripts/test.ts']],
]

/** `npm run check`: generate, lint, types, migrations, tests, build, browser. */
await run(async () => {
  for (const [words, [program, ...args]] of STEPS) {
    console.log(`\n${words}`)
    const { status } = spawnSync(program!, args, { stdio: 'inherit', env: { ...process.env, LOG_LEVEL: 'error' } })
    if (status !== 0) throw new Error(`Failed: ${words.trim()}`)
  }
})
