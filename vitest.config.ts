import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/longest-first.ts'

/** Node 20 loses its module loader without a condition and dies in silence, so every worker gets one. */
const execArgv = ['-C', 'production']

export default defineConfig({
  // Vite would take graphql's module build and Payload takes the other, and the two do not know each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'forks',
    execArgv,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ['tests/global-setup.ts'],
    setupFiles: ['tests/fail-on-noise.ts'],
    sequence: { sequencer: LongestFirst },
  },
})
