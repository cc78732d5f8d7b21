import { spawn, type ChildProcess } from 'node:child_process'
import { watch } from 'node:fs'

/** What Next reloads by itself; everything else needs the server started anew. */
const RELOADED_BY_NEXT = /(^|\/)(admin|app|generated)\//
const WATCHED = ['src', 'demo', 'payload.config.ts']

let child: ChildProcess
let isRestarting = false

/** `npm run dev`: the same as `npm start`, with the admin reloaded by Next and the server restarted when its own files change. */
function start(): void {
  isRestarting = false
  child = spawn(process.execPath, ['-C', 'production', '--import', 'tsx', 'scripts/start.ts', '--dev'], {
    stdio: 'inherit',
  })
  child.once('exit', (code) => (isRestarting ? start() : process.exit(code ?? 0)))
}

function restart(file: string | null): void {
  if (isRestarting || file === null || RELOADED_BY_NEXT.test(file) || !/\.tsx?$/.test(file)) return
  console.log(`\n${file} changed: starting again …`)
  isRestarting = true
  child.kill('SIGTERM')
}

for (const path of WATCHED) watch(path, { recursive: true }, (_event, file) => restart(file))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
start()
