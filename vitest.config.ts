import { defineConfig } from 'vitest/config'

/** Node 20 loses its module loader without a condition and dies in silence, so every worker gets one. */
const execArgv = ['-C', 'production']

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'forks',
    execArgv,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    setupFiles: ['tests/fail-on-noise.ts'],
  },
})
