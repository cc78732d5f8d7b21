import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/longest-first.ts'

/** Node 20 loses its module loader without a condition and dies in silence, so every worker gets one. */
const execArgv = ['-C', 'production']

const UNIT = 'tests/unit/**/*.test.ts'

export default defineConfig({
  // Vite would take graphql's module build and Payload takes the other, and the two do not know each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    pool: 'forks',
    execArgv,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    setupFiles: ['tests/fail-on-noise.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['tests/**/*.test.ts'],
          exclude: [UNIT],
          globalSetup: ['tests/global-setup.ts'],
        },
      },
      // What needs no database and leaves nothing behind; loading the same modules for each file took half of its time.
      { extends: true, test: { name: 'unit', include: [UNIT], isolate: false } },
    ],
  },
})
